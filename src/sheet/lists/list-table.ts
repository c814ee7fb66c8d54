import { lineName } from '../../engine/budget/line-name';
import { isSerial, type Serial } from '../../engine/calendar/serial';
import { parseDate } from '../../engine/calendar/japanese-date';
import { parseFiscalYear } from '../../engine/calendar/fiscal-year';
import { ratio, type Rational } from '../../engine/number/rational';
import type { Unit } from '../../engine/number/unit';
import type { Field } from '../../engine/provisions/records';
import { fold, type Grid } from '../cells/grid';
import { counted, readFigure } from '../budget/rows/read-figure';
import { isTotalName } from '../budget/vocabulary/line-words';

/** What a column is about, by the words in its heading; the first pattern that fits a heading names it. */
export type Headings<Name extends string> = readonly (readonly [Name, RegExp])[];

interface ListTable<Name extends string> {
  readonly headingRow: number;
  readonly columns: Readonly<Partial<Record<Name, number>>>;
  /** Rows that hold an entry: not blank, no total, no repeated heading. */
  readonly rows: readonly number[];
}

function headingColumns<Name extends string>(
  grid: Grid,
  row: number,
  headings: Headings<Name>,
): Map<Name, number> {
  const columns = new Map<Name, number>();
  for (const column of grid.columns(row, 0, grid.columnCount)) {
    const word = fold(grid.text(row, column));
    if (word === '' || word.length > 30) continue;
    const found = headings.find(([name, pattern]) => !columns.has(name) && pattern.test(word));
    if (found) columns.set(found[0], column);
  }
  return columns;
}

function entryRows(grid: Grid, headingRow: number, columns: readonly number[]): number[] {
  const heading = columns.map((column) => grid.text(headingRow, column)).join('|');
  const rows: number[] = [];
  for (const row of grid.rows(headingRow + 1, grid.rowCount)) {
    const texts = columns.map((column) => grid.text(row, column));
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0 || texts.join('|') === heading) continue;
    // a note below the list fills one cell; an entry more than that
    if (filled.some((text) => isTotalName(lineName(text))) || filled.length < 2) continue;
    rows.push(row);
  }
  return rows;
}

/** Finds the list whose heading row names every required column; null where the sheet has none. */
export function findList<Name extends string>(
  grid: Grid,
  headings: Headings<Name>,
  required: readonly Name[],
): ListTable<Name> | null {
  for (const row of grid.rows(0, 39)) {
    const columns = headingColumns(grid, row, headings);
    if (!required.every((name) => columns.has(name))) continue;
    return {
      headingRow: row,
      columns: Object.fromEntries(columns) as Partial<Record<Name, number>>,
      rows: entryRows(grid, row, [...columns.values()]),
    };
  }
  return null;
}

/** Reads the fields of a list's rows; a column that the list lacks gives blank fields at the row's first cell. */
export class FieldReader<Name extends string> {
  constructor(
    private readonly grid: Grid,
    private readonly list: ListTable<Name>,
    private readonly unit: Unit,
  ) {}

  private column(name: Name): number {
    return this.list.columns[name] ?? -1;
  }

  private field<Value>(row: number, name: Name, read: (text: string) => Value | null): Field<Value> {
    const column = this.column(name);
    if (column < 0) {
      const [first = 0] = Object.values<number | undefined>(this.list.columns).flatMap((each) => each ?? []);
      return { cell: this.grid.cell(row, first), text: '', value: null, fault: 'blank' };
    }
    const text = this.grid.text(row, column);
    const value = text === '' ? null : read(text);
    const fault = text === '' ? 'blank' : value === null ? 'text' : null;
    return { cell: this.grid.cell(row, column), text, value, fault };
  }

  /** True where the list has such a column. */
  has(name: Name): boolean {
    return this.column(name) >= 0;
  }

  words(row: number, name: Name): Field<string> {
    return this.field(row, name, (text) => (/^[-－―ー]+$/u.test(text) ? null : text));
  }

  /** A line's name, folded for comparison. */
  lineName(row: number, name: Name): Field<string> {
    return this.field(row, name, lineName);
  }

  /** In yen, by the list's unit. */
  amount(row: number, name: Name): Field<Rational> {
    const column = this.column(name);
    if (column < 0) return this.field<Rational>(row, name, () => null);
    const cell = this.grid.cell(row, column);
    const figure = counted(readFigure(cell, this.grid.at(row, column), false), this.unit);
    const text = this.grid.text(row, column);
    if (figure.kind === 'unreadable') return { cell, text, value: null, fault: figure.reason };
    const value = figure.kind === 'nil' ? ratio(0) : figure.stored.mul(this.unit);
    return { cell, text, value, fault: null };
  }

  count(row: number, name: Name): Field<number> {
    return this.field(row, name, (text) => {
      const value = this.grid.at(row, this.column(name))?.value;
      // a format may show it with decimals
      if (typeof value === 'number') return Number.isInteger(value) && value >= 0 ? value : null;
      const number = /^([0-9]+)[者社人]?$/u.exec(fold(text))?.[1];
      return number === undefined ? null : Number(number);
    });
  }

  /** A date, as a date or as text. */
  day(row: number, name: Name): Field<Serial> {
    return this.field(row, name, (text) => {
      const value = this.grid.at(row, this.column(name))?.value;
      if (typeof value === 'number') return isSerial(Math.floor(value)) ? Math.floor(value) : null;
      return parseDate(text);
    });
  }

  /** 令和６年度～令和８年度, 令和６年度以降３か年度以内, or one fiscal year. */
  term(row: number, name: Name, planYear: number | null): Field<{ first: number; last: number }> {
    return this.field(row, name, (text) => {
      const word = fold(text);
      const years = [...word.matchAll(/(?:令和|平成|[RHS])\.?(?:元|[0-9]{1,2})|(?:19|20)[0-9]{2}/gu)].map(
        ([year]) => parseFiscalYear(`${year.replace('.', '')}年度`),
      );
      const [first = planYear, last] = years;
      const length = /([0-9]{1,2})[かヶケカ箇]?年/u.exec(
        word.replace(/(?:令和|平成)[0-9元]+年度?|(?:19|20)[0-9]{2}年度?/gu, ''),
      );
      if (first === null || (years.length === 0 && !length)) return null;
      if (last !== undefined) return last === null ? null : { first, last };
      return length?.[1] === undefined
        ? { first, last: first }
        : { first, last: first + Number(length[1]) - 1 };
    });
  }
}
