import { isSerial, type Serial } from '../engine/calendar/serial';
import { parseDate } from '../engine/calendar/japanese-date';
import { parseFiscalYear } from '../engine/calendar/fiscal-year';
import type { PlanSheetFault } from '../engine/kpi/plan-sheet';
import { fromNumber, powerOfTen, ONE, type Rational } from '../engine/number/rational';
import { parseFigure } from '../engine/number/parse-figure';
import { fold } from '../engine/fold';
import type { Place } from '../kpi-results/table';
import { MARK, meaningOf } from './plan-columns';
import type { PlanTable } from './plan-table';

/** A fault with the places that have it. */
export interface PlacedFault {
  readonly places: readonly [Place, ...Place[]];
  readonly fault: PlanSheetFault;
}

/** Columns of a table by what they are about. */
export type Columns<Name extends string> = ReadonlyMap<Name, number>;

/** No heading has more characters, with the spaces that people put between them. */
const LONGEST = 30;

/** The columns of a row that names them by exactly these headings. */
export function columnsIn<Name extends string>(
  table: PlanTable,
  row: number,
  headings: ReadonlyMap<string, Name>,
): Columns<Name> {
  const columns = new Map<Name, number>();
  for (const column of table.columns(row, 0, table.columnCount)) {
    const text = table.text(row, column);
    const name = text.length > LONGEST ? undefined : headings.get(fold(text));
    if (name !== undefined && !columns.has(name)) columns.set(name, column);
  }
  return columns;
}

/** By their folded words. */
export function byHeading<Name extends string>(
  headings: Readonly<Record<Name, string>>,
): ReadonlyMap<string, Name> {
  return new Map((Object.keys(headings) as Name[]).map((name) => [fold(headings[name]), name]));
}

/** A figure as it is printed, and the value of its last digit. */
interface PrintedFigure {
  readonly value: Rational;
  readonly digit: Rational;
}

/** Reads the cells of one row; what cannot be read is a fault, and answers null as a blank cell does. */
export class RowReader<Name extends string> {
  constructor(
    private readonly table: PlanTable,
    private readonly headings: Readonly<Record<Name, string>>,
    private readonly columns: Columns<Name>,
    readonly row: number,
    private readonly faults: PlacedFault[],
  ) {}

  place(name: Name): Place {
    return { row: this.row, column: this.columns.get(name) ?? 0 };
  }

  heading(name: Name): string {
    return this.headings[name];
  }

  report(name: Name, fault: PlanSheetFault): null {
    this.faults.push({ places: [this.place(name)], fault });
    return null;
  }

  /** The text that the cell shows; null for a blank one. */
  words(name: Name): string | null {
    const column = this.columns.get(name);
    const text = column === undefined ? '' : this.table.text(this.row, column);
    return text === '' ? null : text;
  }

  needed(name: Name): string | null {
    return this.words(name) ?? this.report(name, { fault: 'blank', column: this.heading(name) });
  }

  private shown<Value>(
    name: Name,
    fault: 'not-a-number' | 'not-a-count' | 'not-a-day' | 'not-a-year',
    read: (shown: string, value: unknown) => Value | null,
  ): Value | null {
    const text = this.words(name);
    const column = this.columns.get(name);
    if (text === null || column === undefined) return null;
    const found = read(text, this.table.at(this.row, column).content);
    if (found !== null) return found;
    return this.report(name, { fault, column: this.heading(name), shown: text });
  }

  /** What one of a few words means; a blank cell is a fault. */
  meaning<Meaning extends string>(name: Name, words: Readonly<Record<Meaning, string>>): Meaning | null {
    const text = this.needed(name);
    if (text === null) return null;
    const found = meaningOf(words, fold(text));
    if (found !== null) return found;
    const column = this.heading(name);
    return this.report(name, { fault: 'unknown-word', column, shown: text, words: Object.values(words) });
  }

  isMarked(name: Name): boolean {
    const text = this.words(name);
    if (text === null) return false;
    // the circle of a keyboard, and the one that means zero
    if (/^[○〇◯oO]$/u.test(fold(text))) return true;
    this.report(name, { fault: 'unknown-word', column: this.heading(name), shown: text, words: [MARK] });
    return false;
  }

  count(name: Name): number | null {
    return this.shown(name, 'not-a-count', (text, value) => {
      const number = typeof value === 'number' ? value : Number(fold(text));
      return Number.isSafeInteger(number) && number > 0 ? number : null;
    });
  }

  day(name: Name): Serial | null {
    return this.shown(name, 'not-a-day', (text, value) => {
      const day = typeof value === 'number' ? Math.floor(value) : parseDate(text);
      return day !== null && isSerial(day) ? day : null;
    });
  }

  fiscalYear(name: Name): number | null {
    return this.shown(name, 'not-a-year', (text, value) =>
      parseFiscalYear(typeof value === 'number' ? value : text),
    );
  }

  /** The number in the cell, a rate as a ratio, whatever its format shows of it. */
  amount(name: Name, isRate: boolean): Rational | null {
    const value = this.shown(name, 'not-a-number', (text, stored) => {
      const column = this.columns.get(name) ?? 0;
      const { percent } = this.table.at(this.row, column);
      if (typeof stored === 'number') {
        if (percent !== null && !isRate) return null;
        return percent === 'literal' ? fromNumber(stored).div(100) : fromNumber(stored);
      }
      return typeof stored === 'string' ? (figureIn(text, isRate)?.value ?? null) : null;
    });
    return this.asRate(name, value, isRate);
  }

  /** The figure that the cell shows. */
  printed(name: Name, isRate: boolean): PrintedFigure | null {
    const figure = this.shown(name, 'not-a-number', (text, stored) =>
      typeof stored === 'number' || typeof stored === 'string' ? figureIn(text, isRate) : null,
    );
    return figure && this.asRate(name, figure.value, isRate) ? figure : null;
  }

  private asRate(name: Name, value: Rational | null, isRate: boolean): Rational | null {
    if (!value || !isRate || value.compare(ONE) <= 0) return value;
    return this.report(name, {
      fault: 'rate-above-one',
      column: this.heading(name),
      shown: this.words(name) ?? '',
    });
  }
}

/** A figure in a text, a rate as a ratio; null where it is none, or a percentage of what is no rate. */
function figureIn(text: string, isRate: boolean): PrintedFigure | null {
  const figure = parseFigure(text);
  if (figure?.kind !== 'number' || figure.stray || (figure.percent && !isRate)) return null;
  const scale = figure.percent ? powerOfTen(-2) : ONE;
  return { value: figure.value.mul(scale), digit: powerOfTen(-figure.places).mul(scale) };
}
