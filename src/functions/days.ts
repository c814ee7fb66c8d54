import { eraDate } from '../engine/calendar/era';
import { fiscalYearOf } from '../engine/calendar/fiscal-year';
import { MEASURE_TERMS } from '../plan/fy2024/measure-terms';
import { CountCells } from './arguments/cells';
import { dateOffset } from './arguments/choice';
import { businessDays, dayCount, oneDate } from './arguments/days';
import { isOmitted, needed } from './arguments/range';
import { Remarked } from './remarked';
import { Refusal } from './refusal';

function neededDate(argument: unknown, position: number, offset: number): number {
  return needed(oneDate(argument, position, offset), position);
}

function unknownDay(argument: number): Refusal {
  return new Refusal({ code: 'unknownDay', place: { argument, row: null, column: null } });
}

/**
 * The last day on which an application is paid within the service standard: the 10th business day after receipt.
 * A serial date: format the cell as a date.
 * @customfunction DUE_DATE
 * @param received The day of receipt, also as text such as R6.4.1.
 * @param calendar "business" (usual): business days; "calendar": every day counts.
 * @param closedDays Further days that do not count: a range of dates.
 * @param suspendedDays Days on which the application lay with the applicant (返戻).
 * @param dateSystem 1904 if the workbook uses the 1904 date system.
 */
export function dueDate(
  received?: unknown,
  calendar?: unknown,
  closedDays?: unknown[][],
  suspendedDays?: unknown,
  dateSystem?: unknown,
): number | Remarked {
  const offset = dateOffset(dateSystem, 5);
  const start = neededDate(received, 1, offset);
  const counted = dayCount(calendar, closedDays, 2, offset);
  const suspended = isOmitted(suspendedDays) ? 0 : new CountCells([[suspendedDays]], 4).at(0);
  const due = counted.after(start, MEASURE_TERMS.serviceStandardDays + suspended);
  if (due === null) throw unknownDay(1);
  return due > counted.settledUntil ? new Remarked(due - offset, 'date', 'provisional') : due - offset;
}

/**
 * Business days between two days, both included, negative if from lies after to: as NETWORKDAYS, with Japan's
 * holidays and the closed days from 29 December to 3 January.
 * @customfunction BUSINESS_DAYS
 * @param from The first day.
 * @param to The last day.
 * @param closedDays Further days that do not count: a range of dates.
 * @param dateSystem 1904 if the workbook uses the 1904 date system.
 */
export function businessDaysBetween(
  from?: unknown,
  to?: unknown,
  closedDays?: unknown[][],
  dateSystem?: unknown,
): number | Remarked {
  const offset = dateOffset(dateSystem, 4);
  const first = neededDate(from, 1, offset);
  const last = neededDate(to, 2, offset);
  const counted = businessDays(closedDays, 3, offset);
  const days = counted.between(first, last);
  if (Number.isNaN(days)) throw unknownDay(Number.isNaN(counted.elapsed(first, first)) ? 1 : 2);
  return Math.max(first, last) > counted.settledUntil ? new Remarked(days, 'whole', 'provisional') : days;
}

/**
 * The fiscal year of a day, from 1 April to 31 March: 2024 for 31 March 2025 (令和6年度).
 * @customfunction FISCAL_YEAR
 * @param date The day, also as text such as R6.4.1.
 * @param dateSystem 1904 if the workbook uses the 1904 date system.
 */
export function fiscalYear(date?: unknown, dateSystem?: unknown): number {
  return fiscalYearOf(neededDate(date, 1, dateOffset(dateSystem, 2)));
}

/**
 * A day in the Japanese calendar: 令和6年4月1日.
 * @customfunction ERA
 * @param date The day, also as text such as 2024/4/1.
 * @param dateSystem 1904 if the workbook uses the 1904 date system.
 */
export function era(date?: unknown, dateSystem?: unknown): string {
  return eraDate(neededDate(date, 1, dateOffset(dateSystem, 2)));
}
