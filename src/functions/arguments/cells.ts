import { parseDate } from '../../engine/calendar/japanese-date';
import { isSerial } from '../../engine/calendar/serial';
import { BLANK, cellOf, type Column, type Rows } from '../../engine/kpi/measures/column';
import { fromNumber, type Rational } from '../../engine/number/rational';
import { parseFigure } from '../../words/parse-figure';
import type { Complaint, Place, Shape } from '../complaint';
import { Refusal } from '../refusal';
import { isBlank } from './range';

type Misread = Extract<Complaint, { shown: string; place: Place }>['code'];

/** The number behind a cell that Excel hands over with its format (FormattedNumberCellValue). */
function plainNumber(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null || !('basicValue' in value)) return null;
  return typeof value.basicValue === 'number' ? value.basicValue : null;
}

/** The text of an error cell, which reaches a function as an object with its code. */
function errorText(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('code' in value)) return null;
  return typeof value.code === 'string' ? value.code : null;
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

  protected cell(index: number): unknown {
    return cellOf(this.cells, index);
  }

  protected refuse(code: Misread, index: number): never {
    const value = this.cell(index);
    const error = errorText(value);
    const place = this.placeOf(index);
    throw new Refusal(
      error === null ? { code, place, shown: String(value) } : { code: 'errorCell', place, error },
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
    const day = Math.floor(plainNumber(value) ?? NaN);
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

/** A column of numbers; a blank cell is 0. */
export class NumberCells extends Cells {
  at(index: number): number {
    const value = this.cell(index);
    return isBlank(value) ? 0 : (plainNumber(value) ?? this.refuse('notANumber', index));
  }
}

/** A column of whole numbers from 0; a blank cell is 0. */
export class CountCells extends NumberCells {
  override at(index: number): number {
    const value = super.at(index);
    return value >= 0 && Number.isInteger(value) ? value : this.refuse('notACount', index);
  }
}

/** A column of printed figures: amounts and nil marks. */
export class FigureCells extends NumberCells {
  /** Null where nothing is planned: a nil mark or a blank cell. */
  figureAt(index: number): Rational | null {
    const value = this.cell(index);
    const isNil = isBlank(value) || (typeof value === 'string' && parseFigure(value)?.kind === 'nil');
    return isNil ? null : fromNumber(this.at(index));
  }
}
