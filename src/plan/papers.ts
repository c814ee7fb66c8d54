import { formOf } from '../engine/budget/forms';
import type { PlannedBudget } from '../engine/budget/planned';
import type { KpiPlan } from '../engine/kpi/kpi';
import type { GeneralProvisions } from '../engine/provisions/provisions';
import { KPI_PLANS } from './kpi-plans';
import { PLANNED_BUDGETS, PLANS } from './plans';

/** Where a paper that is not printed comes from: a year file, a form that a person declared, or a sheet. */
export type PaperSource =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'declared'; readonly sheet: string }
  | { readonly kind: 'sheet'; readonly sheet: string };

type Paper = KpiPlan | PlannedBudget | GeneralProvisions;

/** Papers of fiscal years, of whatever kinds there are. */
export interface PaperSet {
  readonly kpiPlans: readonly KpiPlan[];
  readonly budgets: readonly PlannedBudget[];
  readonly provisions: readonly GeneralProvisions[];
}

/**
 * The plans, forms and general provisions by which a workbook is judged: one plan and one text of provisions a year,
 * one form an account and year. Years are closed: no year stands in for another.
 */
export interface Papers extends PaperSet {
  /** Of what is not printed. */
  readonly sources: ReadonlyMap<Paper, PaperSource>;
}

/** What the product itself holds. */
export const PRINTED_PAPERS: Papers = {
  kpiPlans: KPI_PLANS,
  budgets: PLANNED_BUDGETS,
  provisions: PLANS.map(({ provisions }) => provisions),
  sources: new Map(),
};

/** The year of results and of forms where nothing names one, for ever: a plan printed later changes no answer. */
export const DEFAULT_YEAR = 2024;

export function kpiPlanIn({ kpiPlans }: Papers, fiscalYear: number): KpiPlan | null {
  return kpiPlans.find((plan) => plan.fiscalYear === fiscalYear) ?? null;
}

export function provisionsIn({ provisions }: Papers, fiscalYear: number): GeneralProvisions | null {
  return provisions.find((each) => each.fiscalYear === fiscalYear) ?? null;
}

/** Null for a printed paper. */
export function sourceOf({ sources }: Papers, paper: Paper): PaperSource | null {
  return sources.get(paper) ?? null;
}

/** The year of a table of results that names none: that of the workbook's own newest plan, else the first printed one. */
export function yearOfResults({ kpiPlans, sources }: Papers): number {
  return kpiPlans.findLast((plan) => sources.has(plan))?.fiscalYear ?? DEFAULT_YEAR;
}

function oldestFirst<Of extends { readonly fiscalYear: number }>(papers: readonly Of[]): Of[] {
  return [...papers].sort((a, b) => a.fiscalYear - b.fiscalYear);
}

/** Those of some papers for which there is none yet; of several of one year the first. */
function vacant<Of extends { readonly fiscalYear: number }>(
  known: readonly Of[],
  added: readonly Of[],
  isTaken: (papers: readonly Of[], paper: Of) => boolean,
): Of[] {
  const free: Of[] = [];
  for (const paper of added) if (!isTaken([...known, ...free], paper)) free.push(paper);
  return free;
}

const hasYear = (
  papers: readonly { readonly fiscalYear: number }[],
  { fiscalYear }: { fiscalYear: number },
) => papers.some((paper) => paper.fiscalYear === fiscalYear);

/** Papers with some of their forms in another shape; the same papers where none has changed. */
export function withForms(papers: Papers, how: (form: PlannedBudget) => PlannedBudget): Papers {
  const budgets = papers.budgets.map(how);
  const sources = new Map(papers.sources);
  for (const [at, form] of budgets.entries()) {
    const source = sources.get(papers.budgets[at] ?? form);
    if (source) sources.set(form, source);
  }
  return budgets.every((form, at) => form === papers.budgets[at]) ? papers : { ...papers, budgets, sources };
}

/** Papers with others, where they have none of that year and account yet: what is there is never replaced. */
export function withPapers(papers: Papers, added: Partial<PaperSet>, source: PaperSource): Papers {
  const kpiPlans = vacant<KpiPlan>(papers.kpiPlans, added.kpiPlans ?? [], hasYear);
  const provisions = vacant<GeneralProvisions>(papers.provisions, added.provisions ?? [], hasYear);
  const budgets = vacant<PlannedBudget>(
    papers.budgets,
    added.budgets ?? [],
    (known, { account, fiscalYear }) => formOf(known, account, fiscalYear) !== null,
  );
  const own: readonly Paper[] = [...kpiPlans, ...provisions, ...budgets];
  if (own.length === 0) return papers;
  return {
    kpiPlans: oldestFirst([...papers.kpiPlans, ...kpiPlans]),
    budgets: oldestFirst([...papers.budgets, ...budgets]),
    provisions: oldestFirst([...papers.provisions, ...provisions]),
    sources: new Map([...papers.sources, ...own.map((paper) => [paper, source] as const)]),
  };
}
