import type { KpiPlan } from '../../engine/kpi/kpi';
import { kpiPlanOf } from '../../plan/kpi-plans';
import { planOfYear, type YearPlan } from '../../plan/plans';
import type { SheetContent } from '../content/sheet-content';
import { emptyEntries, plannedEntries } from './budget-entries';
import { budgetStatement } from './budget-statement';
import { carryOversSheet } from './carry-overs';
import { commitmentsSheet } from './commitments';
import { kpiResultsSheet, printedResults } from './kpi-results';
import { planSheet } from './plan';
import { procurementSheet } from './procurement';
import { spendingLines } from './spending-lines';
import { transfersSheet } from './transfers';

/** Everything that a year's templates are made of. */
interface TemplatePlan {
  readonly year: YearPlan;
  readonly kpis: KpiPlan;
}

/** `planned`: with the figures that the plan prints. */
export type Figures = 'empty' | 'planned';

export interface Template {
  /** The plan prints figures that it can come with; else `empty` and `planned` are the same. */
  readonly hasFigures: boolean;
  readonly make: (plan: TemplatePlan, figures: Figures) => SheetContent;
}

/** Every sheet that can be put into a workbook. Adding one is a row here; the compiler asks for its name. */
export const TEMPLATES = {
  'budget-health': {
    hasFigures: true,
    make: ({ year: { budgets } }, figures) =>
      budgetStatement(figures === 'planned' ? plannedEntries(budgets.health) : emptyEntries(budgets.health)),
  },
  'budget-seamen': {
    hasFigures: true,
    make: ({ year: { budgets } }, figures) =>
      budgetStatement(figures === 'planned' ? plannedEntries(budgets.seamen) : emptyEntries(budgets.seamen)),
  },
  commitments: {
    hasFigures: false,
    make: ({ year: { provisions } }) => commitmentsSheet(provisions),
  },
  transfers: {
    hasFigures: false,
    make: ({ year: { provisions, budgets } }) =>
      transfersSheet(provisions, spendingLines(Object.values(budgets))),
  },
  'carryovers-health': {
    hasFigures: false,
    make: ({ year: { provisions, budgets } }) =>
      carryOversSheet(provisions, 'health', spendingLines([budgets.health])),
  },
  'carryovers-seamen': {
    hasFigures: false,
    make: ({ year: { provisions, budgets } }) =>
      carryOversSheet(provisions, 'seamen', spendingLines([budgets.seamen])),
  },
  procurement: {
    hasFigures: false,
    make: ({ year: { provisions } }) => procurementSheet(provisions),
  },
  'kpi-results': {
    hasFigures: true,
    make: ({ kpis }, figures) =>
      figures === 'planned' ? kpiResultsSheet(kpis, printedResults) : kpiResultsSheet(kpis),
  },
  plan: {
    hasFigures: true,
    make: ({ kpis }, figures) => planSheet(kpis, figures),
  },
} as const satisfies Readonly<Record<string, Template>>;

export type TemplateId = keyof typeof TEMPLATES;

/** What the templates of a fiscal year are made of; null for a year without a plan, because years are closed. */
export function templatePlan(fiscalYear: number): TemplatePlan | null {
  const year = planOfYear(fiscalYear);
  const kpis = kpiPlanOf(fiscalYear);
  return year && kpis && { year, kpis };
}
