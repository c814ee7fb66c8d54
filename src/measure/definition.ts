import type { DayCount } from '../engine/calendar/day-count';
import { serialOf, type Serial } from '../engine/calendar/serial';
import type { MeasureTerms } from '../engine/kpi/measure-terms';
import type { Measurement } from '../engine/kpi/measures/measurement';
import type { Rational } from '../engine/number/rational';
import type { Outcome } from './outcome';
import type { RecordQuery } from './query';
import type { Tally } from './tally';

/** What stands in a column of records. */
export type ColumnKind = 'date' | 'count' | 'amount';

export interface RecordColumn<Name extends string = string> {
  readonly name: Name;
  readonly kind: ColumnKind;
  readonly needed: boolean;
}

/** By what records are judged, beside what they hold. */
export interface RecordTerms {
  readonly measures: MeasureTerms;
  /** The days that count. */
  readonly dayCount: DayCount;
  readonly asOf: Serial | null;
  readonly fiscalYear: number;
}

/** What a person may set for some measures only. */
export type TermName = 'asOf' | 'calendar' | 'closedDays' | 'fiscalYear';

/** The cells of a record in the order of its columns: BLANK or a serial date, a count, an amount. */
export type RecordCells = readonly number[];

/** Judges one record after another by the engine. */
export interface RecordJudge {
  readonly outcome: (cells: RecordCells) => Outcome;
  /** Whether holidays went in that are not published yet; null where none go in. */
  readonly isProvisional: ((cells: RecordCells) => boolean) | null;
  /** What a record that counts adds to the sums; null where only records are counted. */
  readonly part: ((cells: RecordCells) => number) | null;
  readonly whole: ((cells: RecordCells) => number) | null;
}

/** The counts or sums of a result; `denominator` is null of a plain count. */
export interface ResultCounts {
  readonly numerator: Rational;
  readonly denominator: Rational | null;
}

/** How a KPI is measured from its records: as a query for engines that hold them, and by the engine's own fold. */
export interface Definition {
  readonly columns: readonly RecordColumn[];
  /** The column of days whose month is a record's where nobody says another. */
  readonly month: string | null;
  readonly terms: readonly TermName[];
  readonly query: (terms: RecordTerms) => RecordQuery;
  readonly judge: (terms: RecordTerms) => RecordJudge;
  readonly counts: (tally: Tally) => ResultCounts;
  readonly measure: (tally: Tally) => Measurement;
}

/** Records hold no earlier day: what does is a placeholder. */
export const EARLIEST: Serial = serialOf({ year: 1950, month: 1, day: 1 }) ?? 0;

export const needed = <Name extends string>(name: Name, kind: ColumnKind): RecordColumn<Name> => ({
  name,
  kind,
  needed: true,
});
