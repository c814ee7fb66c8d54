import type { DayCount } from '../../calendar/day-count';
import type { Serial } from '../../calendar/serial';
import { cellOf, type Rows } from './column';

/**
 * The days from start to end of an ordinary row: two days in order, the later one by `last`.
 * NaN for every other row and for rare days: they are counted one by one. For loops over a million rows.
 */
export function ordinaryDays(
  starts: Rows,
  ends: Rows,
  index: number,
  upTo: DayCount['upTo'],
  last: Serial,
): number {
  const start = cellOf(starts, index);
  const end = cellOf(ends, index);
  return typeof start === 'number' && typeof end === 'number' && start <= end && end <= last
    ? (upTo[end] ?? NaN) - (upTo[start] ?? NaN)
    : NaN;
}
