import { firstDayOf, fiscalYearOf, lastDayOf, parseFiscalYear } from '../engine/calendar/fiscal-year';
import { parseDate } from '../engine/calendar/japanese-date';
import { isSerial } from '../engine/calendar/serial';
import { shownIn, type Place, type ReadProblem, type TableCell } from './table';

/** A fiscal year, up to its end or up to a day before that. */
export interface YearCell {
  readonly fiscalYear: number;
  /** A serial date; null for the whole year. */
  readonly until: number | null;
}

/** Numbers up to here are years, above it serial dates: 9999 is a day of 1927. */
const LAST_YEAR = 9999;

function upTo(day: number): YearCell {
  const fiscalYear = fiscalYearOf(day);
  return { fiscalYear, until: day === lastDayOf(fiscalYear) ? null : day };
}

/** Reads 2023, R5, 令和5年度, or a date, which means its fiscal year up to that day. */
export function readYear(cell: TableCell, place: Place): YearCell | ReadProblem {
  const { content } = cell;
  if (typeof content === 'object' && content !== null) {
    return { code: 'errorCell', place, error: content.error };
  }
  const problem: ReadProblem = { code: 'notAYear', place, shown: shownIn(cell) };
  if (content === null || typeof content === 'boolean') return problem;
  if (typeof content === 'number' && content > LAST_YEAR) {
    return isSerial(Math.floor(content)) ? upTo(Math.floor(content)) : problem;
  }
  const fiscalYear = parseFiscalYear(content);
  if (fiscalYear !== null) return { fiscalYear, until: null };
  const day = typeof content === 'string' ? parseDate(content) : null;
  return day === null ? problem : upTo(day);
}

/** Reads a date that lies in a fiscal year. */
export function readDayIn(fiscalYear: number, cell: TableCell, place: Place): number | ReadProblem {
  const { content } = cell;
  if (typeof content === 'object' && content !== null) {
    return { code: 'errorCell', place, error: content.error };
  }
  const day = typeof content === 'number' ? Math.floor(content) : parseDate(String(content));
  if (day !== null && day >= firstDayOf(fiscalYear) && day <= lastDayOf(fiscalYear)) return day;
  return { code: 'notADay', place, shown: shownIn(cell) };
}
