import type { KpiPlan } from '../../engine/kpi/kpi';
import { formOf } from '../../engine/budget/forms';
import type { KnownAccount, PlannedBudget } from '../../engine/budget/planned';
import type { GeneralProvisions } from '../../engine/provisions/provisions';
import type { Language } from '../../engine/language';
import { kpiPlanIn, PRINTED_PAPERS, provisionsIn, type Papers } from '../../plan/papers';
import type { SheetContent } from '../content/sheet-content';
import { emptyEntries, plannedEntries, type BudgetEntries } from './budget-entries';
import { budgetStatement } from './budget-statement';
import { carryOversSheet } from './carry-overs';
import { commitmentsSheet } from './commitments';
import { monthlyExecution } from './monthly-execution';
import { kpiResultsSheet, printedResults } from './kpi-results';
import { nextPlanSheet, type ResultsOf } from './next-plan';
import { planSheet } from './plan';
import { procurementSheet } from './procurement';
import { branchResultsSheet } from './results-by-branch';
import { monthlyResultsSheet, printedYears } from './results-by-month';
import { settlementReport } from './settlement-report';
import { provisionsSheet } from './provisions';
import { spendingLines } from './spending-lines';
import { transfersSheet } from './transfers';

/** Everything that a year's templates are made of. */
interface TemplatePlan {
  readonly budgets: Readonly<Record<KnownAccount, PlannedBudget>>;
  /** The forms of all accounts of the year. */
  readonly forms: readonly PlannedBudget[];
  readonly provisions: GeneralProvisions;
  readonly kpis: KpiPlan;
  /** What was reached of the KPIs, which the next year's plan takes over. */
  readonly results: ResultsOf;
}

/** `planned`: with the figures that the plan prints. */
export type Figures = 'empty' | 'planned';

export interface Template {
  /** The plan prints figures that it can come with; else `empty` and `planned` are the same. */
  readonly hasFigures: boolean;
  /** @param language Japanese where none is given; some sheets are in Japanese only */
  readonly make: (plan: TemplatePlan, figures: Figures, language?: Language) => SheetContent;
}

function entriesFor(budget: PlannedBudget, figures: Figures): BudgetEntries {
  return figures === 'planned' ? plannedEntries(budget) : emptyEntries(budget);
}

/** Every sheet that can be put into a workbook. Adding one is a row here; the compiler asks for its name. */
export const TEMPLATES = {
  'budget-health': {
    hasFigures: true,
    make: ({ budgets }, figures) => budgetStatement(entriesFor(budgets.health, figures)),
  },
  'budget-seamen': {
    hasFigures: true,
    make: ({ budgets }, figures) => budgetStatement(entriesFor(budgets.seamen, figures)),
  },
  commitments: {
    hasFigures: false,
    make: ({ provisions }) => commitmentsSheet(provisions),
  },
  transfers: {
    hasFigures: false,
    make: ({ provisions, forms }) =>
      transfersSheet(
        provisions,
        forms.map(({ account }) => account),
        spendingLines(forms),
      ),
  },
  'carryovers-health': {
    hasFigures: false,
    make: ({ provisions, budgets }) => carryOversSheet(provisions, 'health', spendingLines([budgets.health])),
  },
  'carryovers-seamen': {
    hasFigures: false,
    make: ({ provisions, budgets }) => carryOversSheet(provisions, 'seamen', spendingLines([budgets.seamen])),
  },
  'execution-health': {
    hasFigures: true,
    make: ({ budgets }, figures) => monthlyExecution(entriesFor(budgets.health, figures)),
  },
  'execution-seamen': {
    hasFigures: true,
    make: ({ budgets }, figures) => monthlyExecution(entriesFor(budgets.seamen, figures)),
  },
  'settlement-health': {
    hasFigures: true,
    make: ({ budgets }, figures) => settlementReport(entriesFor(budgets.health, figures)),
  },
  'settlement-seamen': {
    hasFigures: true,
    make: ({ budgets }, figures) => settlementReport(entriesFor(budgets.seamen, figures)),
  },
  procurement: {
    hasFigures: false,
    make: ({ provisions }) => procurementSheet(provisions),
  },
  'kpi-results': {
    hasFigures: true,
    make: ({ kpis }, figures) =>
      figures === 'planned' ? kpiResultsSheet(kpis, printedResults) : kpiResultsSheet(kpis),
  },
  'kpi-months': {
    hasFigures: true,
    make: ({ kpis }, figures, language: Language = 'ja') =>
      monthlyResultsSheet(kpis, figures === 'planned' ? printedYears : undefined, language),
  },
  'kpi-branches': {
    hasFigures: false,
    make: ({ kpis }, _, language: Language = 'ja') => branchResultsSheet(kpis, undefined, language),
  },
  plan: {
    hasFigures: true,
    make: ({ kpis, results }, figures) =>
      figures === 'planned' ? planSheet(kpis) : nextPlanSheet(kpis, results),
  },
  provisions: {
    hasFigures: true,
    make: ({ provisions, forms }, figures) => provisionsSheet(provisions, forms, figures),
  },
} as const satisfies Readonly<Record<string, Template>>;

export type TemplateId = keyof typeof TEMPLATES;

/** What the templates of a fiscal year are made of; null for a year without a plan, because years are closed. */
export function templatePlan(
  fiscalYear: number,
  papers: Papers = PRINTED_PAPERS,
  results: ResultsOf = () => null,
): TemplatePlan | null {
  const [health, seamen] = (['health', 'seamen'] as const).map((account) =>
    formOf(papers.budgets, account, fiscalYear),
  );
  const provisions = provisionsIn(papers, fiscalYear);
  const kpis = kpiPlanIn(papers, fiscalYear);
  const forms = papers.budgets.filter((form) => form.fiscalYear === fiscalYear);
  if (!health || !seamen || !provisions || !kpis) return null;
  return { budgets: { health, seamen }, forms, provisions, kpis, results };
}
