/** The steps of a budget's year: 要求, 査定, 当初, 補正, 流用, 執行, 決算, 繰越, in their order. */
export const BUDGET_STEPS = [
  'request',
  'assessment',
  'initial',
  'supplement',
  'transfers',
  'execution',
  'settlement',
  'carry-over',
] as const;

export type BudgetStep = (typeof BUDGET_STEPS)[number];

/** What a column is to a step of its year. */
export interface YearStep {
  readonly step: BudgetStep;
  /** Which 補正予算 of the year; null for other steps, and where no number is given. */
  readonly nth: number | null;
  /** `start`: what the step begins with (補正前の額); `change`: its change alone (補正額); `end`: what it comes to. */
  readonly part: 'start' | 'change' | 'end';
}

/** Negative where a comes before b in the year; a supplement without a number is the last of them. */
export function compareSteps(a: Omit<YearStep, 'part'>, b: Omit<YearStep, 'part'>): number {
  const order = BUDGET_STEPS.indexOf(a.step) - BUDGET_STEPS.indexOf(b.step);
  if (order !== 0 || a.nth === b.nth) return order;
  if (a.nth === null) return 1;
  return b.nth === null ? -1 : a.nth - b.nth;
}
