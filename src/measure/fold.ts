import { BLANK } from '../engine/kpi/measures/column';
import { OUTCOMES, type Outcome } from './outcome';
import type { Definition, RecordTerms } from './definition';
import { monthOf, parseMonth } from './months';
import type { Grouping } from './sql/print';
import { readCell } from './read-cell';
import { Groups, type Tally } from './tally';

/** Where a record's cells stand in a row of a file, from 0; null where a column is not given. */
export interface RowPlaces {
  /** In the order of the definition's columns. */
  readonly cells: readonly (number | null)[];
  readonly branch: number | null;
  /** A column of days or months; null for the month of the definition's own column. */
  readonly month: number | null;
}

/** So many different texts are remembered; dates repeat the same few days. */
const REMEMBERED = 100_000;

/** What texts mean, each read once. */
class Remembered<T> {
  private readonly known = new Map<string, T>();

  constructor(private readonly read: (text: string) => T) {}

  of(text: string): T {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    if (this.known.size >= REMEMBERED) this.known.clear();
    const value = this.read(text);
    this.known.set(text, value);
    return value;
  }
}

/** Judges and counts the records of a file, one row after another; what it keeps does not grow with their number. */
export class RecordFold {
  readonly groups = new Groups();
  private readonly judge;
  private readonly readers: readonly Remembered<number | Outcome>[];
  private readonly cells: number[];
  private readonly months = new Remembered((text: string) => (text.trim() === '' ? '' : parseMonth(text)));
  private readonly monthsOfDays = new Map<number, string>();
  /** The last group: files come sorted more often than not. */
  private tally: Tally | null = null;
  private branch: string | null = null;
  private month: string | null = null;

  constructor(
    definition: Definition,
    terms: RecordTerms,
    private readonly places: RowPlaces,
    private readonly by: Grouping,
  ) {
    this.judge = definition.judge(terms);
    this.readers = definition.columns.map(({ kind }) => new Remembered((text) => readCell(text, kind)));
    this.cells = definition.columns.map(() => BLANK);
    this.ownMonth = definition.columns.findIndex(({ name }) => name === definition.month);
  }

  private readonly ownMonth: number;

  /** Judges a row and counts it; what became of it. */
  add(row: readonly string[]): Outcome {
    const { judge, cells } = this;
    let outcome = this.read(row);
    const month = this.monthIn(row);
    if (month === null) outcome ??= 'notAMonth';
    outcome ??= judge.outcome(cells);
    const { branch: place } = this.places;
    const branch = this.by.branch && place !== null ? (row[place] ?? '').trim() : null;
    const tally = this.tallyOf(branch, this.by.month ? (month ?? '') : null);
    tally.add(outcome);
    if (OUTCOMES[outcome] === 'counted' || outcome === 'waiting') {
      if (judge.isProvisional(cells)) tally.provisional++;
      if (judge.part) tally.part.add(judge.part(cells));
      if (judge.whole) tally.whole.add(judge.whole(cells));
    }
    return outcome;
  }

  /** Counts a row that is none. */
  addUnreadable(outcome: Outcome): void {
    this.groups.at(this.by.branch ? '' : null, this.by.month ? '' : null).add(outcome);
  }

  /** Reads a row's cells; what becomes of it where one cannot be read, else null. */
  private read(row: readonly string[]): Outcome | null {
    let outcome: Outcome | null = null;
    this.places.cells.forEach((place, index) => {
      const value = place === null ? 0 : this.readers[index]?.of(row[place] ?? '');
      if (typeof value === 'number') this.cells[index] = value;
      else {
        this.cells[index] = BLANK;
        outcome ??= value ?? null;
      }
    });
    return outcome;
  }

  /** Empty where nothing stands there; null for what is no month. */
  private monthIn(row: readonly string[]): string | null {
    if (!this.by.month) return '';
    const { month: place } = this.places;
    if (place !== null) return this.months.of(row[place] ?? '');
    const day = this.cells[this.ownMonth] ?? BLANK;
    if (day === BLANK) return '';
    const known = this.monthsOfDays.get(day) ?? monthOf(day);
    this.monthsOfDays.set(day, known);
    return known;
  }

  private tallyOf(branch: string | null, month: string | null): Tally {
    if (this.tally && branch === this.branch && month === this.month) return this.tally;
    this.branch = branch;
    this.month = month;
    this.tally = this.groups.at(branch, month);
    return this.tally;
  }
}
