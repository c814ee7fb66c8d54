import type { ICellData, IRange, IStyleData } from '@univerjs/core';
import { getFormatFromId, parseValue } from 'numfmt';
import type { Area } from '../../../sheet/snapshot';
import { columnCount, grid, rowCount } from '../area';
import type { Book } from './book';
import { numberFormatAt } from './cells';

/** The area as Univer writes it. */
export function rangeOf(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

/** A Univer sheet has so many rows and columns; Excel's ends at 1,048,576 × 16,384. */
export function growTo(book: Book, sheetId: string, area: Area): void {
  const sheet = book.sheet(sheetId);
  const { SetWorksheetRowCountCommand, SetWorksheetColumnCountCommand } = book.kit.sheets;
  const target = { unitId: book.unitId, subUnitId: sheetId };
  if (area.bottom >= sheet.getRowCount()) {
    book.run(SetWorksheetRowCountCommand, { ...target, rowCount: area.bottom + 1 });
  }
  if (area.right >= sheet.getColumnCount()) {
    book.run(SetWorksheetColumnCountCommand, { ...target, columnCount: area.right + 1 });
  }
}

/** Writes each cell as if its value had been typed. null leaves a cell as it is, "" empties it. */
export function writeCells(
  book: Book,
  sheetId: string,
  area: Area,
  input: (row: number, column: number) => unknown,
): void {
  growTo(book, sheetId, area);
  const value: Record<number, Record<number, ICellData>> = {};
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const typed = input(row, column);
      if (typed === null || typed === undefined) continue;
      (value[row] ??= {})[column] = asTyped(book, typed, () => numberFormatAt(book, sheetId, row, column));
    }
  }
  if (Object.keys(value).length === 0) return;
  const { SetRangeValuesCommand } = book.kit.sheets;
  book.run(SetRangeValuesCommand, {
    unitId: book.unitId,
    subUnitId: sheetId,
    range: rangeOf(area),
    value,
  });
}

/** Gives one part of the style to every cell of the area. */
export function writeStyle<Key extends keyof IStyleData>(
  book: Book,
  sheetId: string,
  area: Area,
  type: Key,
  value: IStyleData[Key] | IStyleData[Key][][],
): void {
  growTo(book, sheetId, area);
  book.run(book.kit.sheets.SetStyleCommand, {
    unitId: book.unitId,
    subUnitId: sheetId,
    range: rangeOf(area),
    style: { type, value },
  });
}

export function writeNumberFormats(
  book: Book,
  sheetId: string,
  area: Area,
  formatOf: (row: number, column: number) => string,
): void {
  const patterns = grid(area, (row, column) => ({ pattern: formatOf(row, column) }));
  writeStyle(
    book,
    sheetId,
    area,
    'n',
    rowCount(area) * columnCount(area) === 1 ? patterns[0]?.[0] : patterns,
  );
}

const NOTHING: ICellData = { f: null, si: null, p: null };

/** What Excel makes of an input: formulas, numbers in any notation, booleans; under a text format only text. */
function asTyped(book: Book, input: unknown, numberFormat: () => string): ICellData {
  const { CellValueType } = book.kit.core;
  if (typeof input === 'number') return { ...NOTHING, v: input, t: CellValueType.NUMBER };
  if (typeof input === 'boolean') return { ...NOTHING, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  const text = String(input);
  if (text === '') return { ...NOTHING, v: null };
  if (text.startsWith("'")) return { ...NOTHING, v: text.slice(1), t: CellValueType.FORCE_STRING };
  if (text.startsWith('=') && text.length > 1) return { ...NOTHING, v: null, f: text };
  const current = numberFormat();
  const parsed = current === '@' ? null : parseValue(text, { locale: 'ja-JP' });
  if (!parsed) return { ...NOTHING, v: text, t: CellValueType.STRING };
  const { value } = parsed;
  if (typeof value === 'boolean') return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const format =
    current === 'General' && parsed.formatId !== undefined ? getFormatFromId(parsed.formatId) : null;
  const style = format === null ? {} : { s: { n: { pattern: format } } };
  return { ...NOTHING, v: value, t: CellValueType.NUMBER, ...style };
}
