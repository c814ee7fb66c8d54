import { lastDayOf } from '../calendar/fiscal-year';
import { serialOf, type Serial } from '../calendar/serial';
import { ZERO, type Rational } from '../number/rational';
import type { KpiUnit } from './kpi';
import { exactly, figureOf, type Amount, type Counts, type Figure } from './result';
import { isAdded } from './together';

/** Months in a fiscal year; its first, April, is month 1 of it. */
export const MONTHS = 12;

/** The month of the calendar, 4 to 3, of a fiscal year's month, 1 to 12. */
export function calendarMonth(month: number): number {
  return ((month + 2) % MONTHS) + 1;
}

/** The fiscal year's month, 1 to 12, of a month of the calendar. */
export function fiscalMonth(ofCalendar: number): number {
  return ((ofCalendar + 8) % MONTHS) + 1;
}

/** The last day of a fiscal year's month. */
export function lastDayOfMonth(fiscalYear: number, month: number): Serial {
  if (month === MONTHS) return lastDayOf(fiscalYear);
  const next = calendarMonth(month + 1);
  const first = serialOf({ year: next < 4 ? fiscalYear + 1 : fiscalYear, month: next, day: 1 });
  return (first ?? lastDayOf(fiscalYear) + 1) - 1;
}

/** What the months of a table count: each its own cases, or all since April. */
export type MonthKind = 'single' | 'cumulative';

/** What is given of a month: counts, an amount, or both. */
export interface MonthEntry {
  readonly counts: Counts | null;
  readonly amount: Amount | null;
}

export interface MonthSeries {
  readonly kind: MonthKind;
  /** From April on, twelve; null for a month that is not given. */
  readonly entries: readonly (MonthEntry | null)[];
  /** The denominator is the year's own, the same in every month: 対象者数. */
  readonly hasYearBase: boolean;
}

type Monthly<T> = readonly (T | null)[];

function figureIn({ counts, amount }: MonthEntry): Figure | null {
  if (counts) return counts.denominator.equals(ZERO) ? null : figureOf(counts);
  return amount === null ? null : { amount, counts: null };
}

/**
 * What months add to what is known since April: counts to counts, and of what is a flow (人, 件, 社) amounts to amounts.
 * Rates do not add, nor does what is there at a month's end, as 事業所数.
 */
function addedTo(unit: KpiUnit, hasYearBase: boolean, sum: MonthEntry, next: MonthEntry): MonthEntry | null {
  if (next.counts) {
    const { numerator, denominator } = next.counts;
    const before = sum.counts ?? { numerator: ZERO, denominator: ZERO };
    const counts = {
      numerator: before.numerator.add(numerator),
      denominator: hasYearBase ? denominator : before.denominator.add(denominator),
    };
    return { counts, amount: null };
  }
  if (next.amount === null || !isAdded(unit) || unit === 'offices') return null;
  const before = sum.amount === null ? ZERO : exactly(sum.amount);
  return { counts: null, amount: before.add(exactly(next.amount)) };
}

/** The result from April to the end of each month; null where it is not known, and from the first gap on. */
export function yearToDate({ kind, entries, hasYearBase }: MonthSeries, unit: KpiUnit): Monthly<Figure> {
  if (kind === 'cumulative') return entries.map((entry) => entry && figureIn(entry));
  let sum: MonthEntry | null = { counts: null, amount: null };
  return entries.map((entry) => {
    sum = entry && sum ? addedTo(unit, hasYearBase, sum, entry) : null;
    return sum && figureIn(sum);
  });
}

/** A part of a month's entry that only ever grows from April on. */
type GrowingPart = 'numerator' | 'denominator' | 'amount';

/** A figure since April that is smaller than the month before had it. */
export interface Fall {
  readonly part: GrowingPart;
  /** 2 to 12. */
  readonly month: number;
  readonly before: Rational;
  readonly after: Rational;
}

function growing(entry: MonthEntry, unit: KpiUnit): Partial<Record<GrowingPart, Rational>> {
  if (entry.counts) return { ...entry.counts };
  const isFlow = isAdded(unit) && unit !== 'offices' && unit !== 'companies';
  return isFlow && entry.amount !== null ? { amount: exactly(entry.amount) } : {};
}

/** Where what is counted since April falls from one month to the next that is given. */
export function fallsIn({ kind, entries, hasYearBase }: MonthSeries, unit: KpiUnit): Fall[] {
  if (kind === 'single') return [];
  const falls: Fall[] = [];
  let last: MonthEntry | null = null;
  for (const [index, entry] of entries.entries()) {
    if (!entry) continue;
    const [was, is] = [last ? growing(last, unit) : {}, growing(entry, unit)];
    for (const part of ['numerator', 'denominator', 'amount'] as const) {
      const [before, after] = [was[part], is[part]];
      if (!before || !after || after.compare(before) >= 0) continue;
      if (part === 'denominator' && hasYearBase) continue;
      falls.push({ part, month: index + 1, before, after });
    }
    last = entry;
  }
  return falls;
}

/** The last month that is given, 1 to 12; 0 where none is. */
export function lastGiven(entries: Monthly<unknown>): number {
  return entries.findLastIndex((entry) => entry !== null) + 1;
}

/** The months before the last given one that are not given. */
export function gapsIn(entries: Monthly<unknown>): number[] {
  return entries.slice(0, lastGiven(entries)).flatMap((entry, index) => (entry === null ? [index + 1] : []));
}
