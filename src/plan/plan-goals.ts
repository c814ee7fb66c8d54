import type { Initiative, LongTermGoal, TextPromise } from '../engine/kpi/goal';
import { longTermGoals } from './fy2024/goals';
import { flaggedInitiatives, initiatives } from './fy2024/initiatives';
import { textPromises } from './fy2024/promises';

/** What a year's plan promises in its text, beside its tables of KPIs. */
export interface TextGoals {
  readonly fiscalYear: number;
  readonly longTerm: readonly LongTermGoal[];
  /** Every section that says what is to be done, in the plan's order. */
  readonly items: readonly Initiative[];
  /** The sections that carry 重要度：高 or 困難度：高. */
  readonly flagged: readonly Initiative[];
  /** Dated and counted promises without a KPI. */
  readonly promises: readonly TextPromise[];
}

/** One row a fiscal year. */
const TEXT_GOALS: readonly TextGoals[] = [
  {
    fiscalYear: 2024,
    longTerm: longTermGoals,
    items: initiatives,
    flagged: flaggedInitiatives,
    promises: textPromises,
  },
];

export function textGoalsOf(fiscalYear: number): TextGoals | null {
  return TEXT_GOALS.find((goals) => goals.fiscalYear === fiscalYear) ?? null;
}
