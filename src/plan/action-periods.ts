import type { Years } from '../engine/kpi/goal';
import { ACTION_PERIOD as fy2024 } from './fy2024/action-period';

/** One row a period of three years, oldest first. */
const ACTION_PERIODS: readonly Years[] = [fy2024];

/** The period that a fiscal year is of; null where none is printed that holds it. */
export function actionPeriodOf(fiscalYear: number): Years | null {
  return (
    ACTION_PERIODS.find(({ firstYear, lastYear }) => firstYear <= fiscalYear && fiscalYear <= lastYear) ??
    null
  );
}
