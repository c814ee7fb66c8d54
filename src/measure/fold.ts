import { BLANK } from '../engine/kpi/measures/column';
import type { Definition, RecordTerms } from './definition';
import { monthOf, parseMonth } from './months';
import type { Outcome } from './outcome';
import { readCell } from './read-cell';
import { Remembered, RememberedDays } from './remembered';
import type { Grouping } from './sql/print';
import { Groups, type Tally } from './tally';

/** Where a record's cells stand in a row of a file, from 0; null where a column is not given. */
export interface RowPlaces {
  /** In the order of the definition's columns. */
  readonly cells: readonly (number | null)[];
  readonly branch: number | null;
  /** A column of days or months; null for the month of the definition's own column. */
  readonly month: number | null;
  /** Days of suspension that stand elsewhere, by what a row's cell holds. */
  readonly suspensions?: { readonly place: number; readonly days: ReadonlyMap<string, number> };
}

/** What a row's month is where its text is none. */
const NO_MONTH = 'none';

/** Judges and counts the records of a file, one row after another; what it keeps does not grow with their number. */
export class RecordFold {
  readonly groups = new Groups();
  private readonly judge;
  private readonly readers;
  private readonly cells: number[];
  private readonly branches = new Remembered((text) => text.trim());
  private readonly months = new Remembered((text) =>
    text.trim() === '' ? '' : (parseMonth(text) ?? NO_MONTH),
  );
  private readonly monthsOfDays: string[] = [];
  private readonly ownMonth: number;
  private readonly suspended: number;
  /** How many records have each of the days of suspension that stand elsewhere. */
  readonly suspendedRecords = new Map<string, number>();
  /** The groups of each branch by their month; the same tallies as `groups` has. */
  private readonly tallies = new Map<string, Map<string, Tally>>();

  constructor(
    definition: Definition,
    terms: RecordTerms,
    private readonly places: RowPlaces,
    private readonly by: Grouping,
  ) {
    this.judge = definition.judge(terms);
    this.readers = definition.columns.map(({ kind }) =>
      kind === 'date' ? new RememberedDays() : new Remembered((text) => readCell(text, kind)),
    );
    this.cells = definition.columns.map(() => BLANK);
    this.ownMonth = definition.columns.findIndex(({ name }) => name === definition.month);
    this.suspended = definition.columns.findIndex(({ name }) => name === 'suspended');
  }

  /** Judges a row and counts it; what became of it. */
  add(row: readonly string[]): Outcome {
    const { judge, cells, by } = this;
    const misread = this.read(row);
    const month = by.month ? this.monthIn(row) : '';
    const outcome = misread ?? (month === NO_MONTH ? 'notAMonth' : judge.outcome(cells));
    const tally = this.tallyOf(by.branch ? this.branchIn(row) : '', month === NO_MONTH ? '' : month);
    tally.add(outcome);
    if (outcome === 'met' || outcome === 'missed' || outcome === 'waiting' || outcome === 'counted') {
      if (judge.isProvisional?.(cells)) tally.provisional++;
      if (judge.part) tally.part.add(judge.part(cells));
      if (judge.whole) tally.whole.add(judge.whole(cells));
    }
    return outcome;
  }

  /** Counts a row that is no record. */
  addUnreadable(outcome: Outcome): void {
    this.tallyOf('', '').add(outcome);
  }

  /** Reads a row's cells; what becomes of it where one cannot be read, else null. */
  private read(row: readonly string[]): Outcome | null {
    const { places, readers, cells } = this;
    let outcome: Outcome | null = null;
    // a loop over indexes: this is done for each of millions of rows
    for (let index = 0; index < cells.length; index++) {
      const place = places.cells[index] ?? null;
      const value = place === null ? BLANK : readers[index]?.of(row[place] ?? '');
      if (typeof value === 'number') {
        cells[index] = value;
        continue;
      }
      cells[index] = BLANK;
      outcome ??= value ?? null;
    }
    if (places.suspensions && this.suspended >= 0) {
      const key = (row[places.suspensions.place] ?? '').trim();
      const days = places.suspensions.days.get(key);
      if (days !== undefined) {
        cells[this.suspended] = (cells[this.suspended] ?? BLANK) + days;
        this.suspendedRecords.set(key, (this.suspendedRecords.get(key) ?? 0) + 1);
      }
    }
    return outcome;
  }

  private branchIn(row: readonly string[]): string {
    const { branch: place } = this.places;
    return place === null ? '' : this.branches.of(row[place] ?? '');
  }

  /** Empty where nothing stands there. */
  private monthIn(row: readonly string[]): string {
    const { month: place } = this.places;
    if (place !== null) return this.months.of(row[place] ?? '');
    const day = this.cells[this.ownMonth] ?? BLANK;
    return day === BLANK ? '' : (this.monthsOfDays[day] ??= monthOf(day));
  }

  private tallyOf(branch: string, month: string): Tally {
    const known = this.tallies.get(branch)?.get(month);
    if (known) return known;
    const tally = this.groups.at(this.by.branch ? branch : null, this.by.month ? month : null);
    const ofBranch = this.tallies.get(branch) ?? new Map<string, Tally>();
    this.tallies.set(branch, ofBranch.set(month, tally));
    return tally;
  }
}
