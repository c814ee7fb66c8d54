import type { DayCount } from '../engine/calendar/day-count';
import { firstDayOf, lastDayOf } from '../engine/calendar/fiscal-year';
import { serialOf, type Serial } from '../engine/calendar/serial';
import type { RecordTerms } from './definition';
import { monthOf } from './months';
import type { CalendarColumn } from './query';
import type { Window } from '../engine/kpi/measures/within-window';

/** A day as an engine that holds records is told of it. */
export interface CalendarRow {
  readonly day: Serial;
  /** 2024-04. */
  readonly month: string;
  /** How many days count up to it, from some day on; null where it is not known whether it counts. */
  readonly counted: number | null;
  /** The last day of the window that opens on it; null where no window is asked for. */
  readonly until: Serial | null;
}

/** Every way of counting days knows it. */
const REFERENCE: Serial = serialOf({ year: 2008, month: 1, day: 1 }) ?? 0;
/** Up to here business days are known. */
const LAST: Serial = serialOf({ year: 2035, month: 12, day: 31 }) ?? 0;

/** The days that count up to a day: the difference of two is what has elapsed. NaN where nothing is known. */
export function countedUpTo(dayCount: DayCount, day: Serial): number {
  return dayCount.elapsed(REFERENCE, day);
}

function known(counted: number): number | null {
  return Number.isNaN(counted) ? null : counted;
}

/** What a query is told of days. */
export function calendarRows(
  days: Iterable<Serial>,
  column: CalendarColumn | null,
  { dayCount }: RecordTerms,
  window: Window | null,
): CalendarRow[] {
  return Array.from(days, (day) => ({
    day,
    month: monthOf(day),
    counted: column === 'counted' ? known(countedUpTo(dayCount, day)) : null,
    until: window === null ? null : window.lastDay(day),
  }));
}

/** Fiscal years, the first and the last. */
export type YearSpan = readonly [first: number, last: number];

/** The fiscal years whose holidays are known, the first and the last of them in part. */
export const KNOWN_YEARS: YearSpan = [2007, 2035];

/** The days of which a calendar that knows no records tells: of these years those whose holidays are known. */
export function* daysOf([first, last]: YearSpan): Generator<Serial> {
  const end = Math.min(LAST, lastDayOf(last));
  for (let day = Math.max(REFERENCE, firstDayOf(first)); day <= end; day++) yield day;
}
