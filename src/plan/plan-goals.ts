import type { Initiative, LongTermGoal } from '../engine/kpi/goal';
import { longTermGoals } from './fy2024/goals';
import { flaggedInitiatives } from './fy2024/initiatives';

/** What a year's plan promises in its text, beside its tables of KPIs. */
export interface TextGoals {
  readonly fiscalYear: number;
  readonly longTerm: readonly LongTermGoal[];
  /** The sections that carry 重要度：高 or 困難度：高. */
  readonly flagged: readonly Initiative[];
}

/** One row a fiscal year. */
const TEXT_GOALS: readonly TextGoals[] = [
  { fiscalYear: 2024, longTerm: longTermGoals, flagged: flaggedInitiatives },
];

export function textGoalsOf(fiscalYear: number): TextGoals | null {
  return TEXT_GOALS.find((goals) => goals.fiscalYear === fiscalYear) ?? null;
}
