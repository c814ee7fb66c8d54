import { parseDate } from '../../engine/calendar/japanese-date';
import { isSerial } from '../../engine/calendar/serial';
import { BLANK, cellOf, type Column, type Rows } from '../../engine/kpi/measures/column';
import { shownDouble } from '../../engine/number/double';
import { fromNumber, type Rational } from '../../engine/number/rational';
import { parseFigure } from '../../engine/number/parse-figure';
import type { Complaint, Place, Shape } from '../complaint';
import { Refusal } from '../refusal';
import { cellValue, isError, type CellValue } from './cell-value';
import { cells } from './parameter';
import { isBlank, usedRows } from './range';

type Misread = Extract<Complaint, { shown: string; place: Place }>['code'];

function shown(value: CellValue): string {
  return typeof value === 'number' ? shownDouble(value) : String(value);
}

/** The cells of an argument, row by row; each kind of column reads them in its own way. */
export abstract class Cells implements Column {
  readonly length: number;
  readonly shape: Shape;
  readonly rows: Rows | null;
  private readonly cells: Rows;

  /**
   * @param argument the position of the argument, from 1
   * @param isPlain true where whole numbers from 0 are what `at` answers
   */
  constructor(
    range: Rows,
    readonly argument: number,
    isPlain = true,
  ) {
    const width = range[0]?.length ?? 0;
    this.shape = [range.length, width];
    this.length = range.length * width;
    // A range of several columns is rare enough to be laid out anew.
    this.cells = width === 1 ? range : range.flatMap((row) => row.map((cell) => [cell]));
    this.rows = isPlain ? this.cells : null;
  }

  abstract at(index: number): number;

  placeOf(index: number): Place {
    const [rows, width] = this.shape;
    return {
      argument: this.argument,
      row: rows * width === 1 ? null : Math.floor(index / width) + 1,
      column: width === 1 ? null : (index % width) + 1,
    };
  }

  protected cell(index: number): CellValue {
    return cellValue(cellOf(this.cells, index));
  }

  protected refuse(code: Misread, index: number): never {
    const value = this.cell(index);
    const place = this.placeOf(index);
    throw new Refusal(
      isError(value)
        ? { code: 'errorCell', place, error: value.error }
        : { code, place, shown: shown(value) },
    );
  }
}

/** A column of dates: serial numbers, their time of day left off, or texts that name a day. */
export class DateCells extends Cells {
  private readonly texts = new Map<string, number>();

  /** @param offset what to add to a serial number of the workbook to have one of the 1900 system */
  constructor(
    range: Rows,
    argument: number,
    private readonly offset = 0,
  ) {
    super(range, argument, offset === 0);
  }

  at(index: number): number {
    const value = this.cell(index);
    if (value === 0 || isBlank(value)) return BLANK;
    if (typeof value === 'string') return this.named(value, index);
    const day = typeof value === 'number' ? Math.floor(value) : NaN;
    return isSerial(day) ? day + this.offset : this.refuse('notADate', index);
  }

  /** The day that a text names. Columns of text repeat the same few days. */
  private named(text: string, index: number): number {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const day = parseDate(text) ?? this.refuse('notADate', index);
    this.texts.set(text, day);
    return day;
  }
}

export const dates = cells((range, position, offset) => new DateCells(range, position, offset));

/** A column of numbers; a blank cell is 0. */
export class NumberCells extends Cells {
  at(index: number): number {
    const value = this.cell(index);
    if (isBlank(value)) return 0;
    return typeof value === 'number' ? value : this.refuse('notANumber', index);
  }
}

export const numbers = cells((range, position) => new NumberCells(range, position));

/** A column of whole numbers from 0; a blank cell is 0. */
export class CountCells extends NumberCells {
  override at(index: number): number {
    const value = super.at(index);
    return value >= 0 && Number.isInteger(value) ? value : this.refuse('notACount', index);
  }
}

export const counts = cells((range, position) => new CountCells(range, position));

/** Printed figures: amounts and nil marks. */
export class FigureCells extends NumberCells {
  /** In their order, up to the last one; null where nothing is planned: a nil mark or a blank cell. */
  readonly figures: readonly (Rational | null)[];
  readonly isOne: boolean;

  constructor(range: Rows, argument: number) {
    super(usedRows(range), argument);
    this.figures = Array.from({ length: this.length }, (_, index) => this.figureAt(index));
    this.isOne = range.length === 1 && range[0]?.length === 1;
  }

  private figureAt(index: number): Rational | null {
    const value = this.cell(index);
    const isNil = isBlank(value) || (typeof value === 'string' && parseFigure(value)?.kind === 'nil');
    return isNil ? null : fromNumber(this.at(index));
  }
}

export const figures = cells((range, position) => new FigureCells(range, position));
