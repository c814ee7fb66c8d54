import type { Worksheet } from '@univerjs/core';
import type { CellValue } from '../../../sheet/cells/snapshot';
import { displayedText } from '../../../sheet/cells/displayed';
import { grid, isUnbounded } from '../area';
import { cellCount, columnCount, rowCount } from '../../../engine/area';
import { KEPT_LOOK } from '../book/custom';
import { ERROR_TEXTS } from '../book/errors';
import { type Scalar, SheetCells } from '../book/cells';
import { fitted } from '../book/number-fit';
import { fromR1C1, toR1C1 } from '../book/r1c1';
import { writeStyles, writeValues } from '../book/write';
import { HostError, invalidArgument } from '../wire/errors';
import { text as textArgument } from './arguments';
import { allowContent, allowFormat } from './protect';
import type { RangeRef } from './refs';

const MAX_CELLS = 5_000_000;

/** One value for each cell; null for whole rows and columns, as Excel answers for an unbounded range. */
export function ofEachCell<T>(
  { book, sheetId, area }: RangeRef,
  of: (cells: SheetCells, row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MAX_CELLS) {
    throw new HostError(
      'ResponsePayloadSizeLimitExceeded',
      'The response payload size has exceeded the limit.',
    );
  }
  const cells = new SheetCells(book, sheetId);
  return grid(area, (row, column) => of(cells, row, column));
}

/** Reads what is to be set: a value for all cells, or an array of the range's shape. */
export function inputOf({ area }: RangeRef, value: unknown): (row: number, column: number) => unknown {
  if (isUnbounded(area)) throw invalidArgument();
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly unknown[];
  const isSingle = Array.isArray(rows[0]) && rows.length === 1 && rows[0].length === 1;
  const fits =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits && !isSingle) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  const cells = rows as readonly (readonly unknown[])[];
  return isSingle ? () => cells[0]?.[0] : (row, column) => cells[row - area.top]?.[column - area.left];
}

function setCells(range: RangeRef, value: unknown): void {
  const input = inputOf(range, value);
  allowContent(range);
  writeValues(range.book, range.sheetId, range.area, input);
}

export function typeOfValue(value: Scalar): `${Excel.RangeValueType}` {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR_TEXTS.has(value) ? 'Error' : 'String';
}

function typeAt(cells: SheetCells, row: number, column: number): `${Excel.RangeValueType}` {
  const type = typeOfValue(cells.value(row, column));
  return type === 'Error' && cells.isForcedText(row, column) ? 'String' : type;
}

function textAt({ book, sheetId }: RangeRef, cells: SheetCells, row: number, column: number): string {
  const value: CellValue = cells.value(row, column);
  const format = cells.numberFormat(row, column);
  const shown = displayedText(value === '' ? null : value, format, { date1904: book.date1904 });
  // A number under General is shortened, not hidden.
  if (typeof value !== 'number' || format === 'General') return shown;
  const room = roomAt(book.sheet(sheetId), cells, row, column);
  return room === null ? shown : fitted(shown, room, cells.style(row, column).fs);
}

/**
 * How many pixels a number has to be shown in. null where it is never hidden: in a column that nobody has sized, which
 * Excel widens, in a hidden one, and where it is shrunk to fit.
 */
function roomAt(sheet: Worksheet, cells: SheetCells, row: number, column: number): number | null {
  const kept = cells.cell(row, column)?.custom?.[KEPT_LOOK] as { readonly shrink?: boolean } | undefined;
  const isSized = sheet.getColumnManager().getColumnData()[column]?.w !== undefined;
  if (!isSized || !sheet.getColVisible(column) || kept?.shrink === true) return null;
  const last = sheet.getMergedCell(row, column)?.endColumn ?? column;
  let pixels = 0;
  for (let at = column; at <= last; at += 1) pixels += sheet.getColumnWidth(at);
  return pixels;
}

const values = {
  get: (range: RangeRef) => ofEachCell(range, (cells, row, column) => cells.value(row, column)),
  set: setCells,
};

const formulas = {
  get: (range: RangeRef) =>
    ofEachCell(range, (cells, row, column) => cells.formula(row, column) || cells.value(row, column)),
  set: setCells,
};

const formulasR1C1 = {
  get: (range: RangeRef) =>
    ofEachCell(range, (cells, row, column) => {
      const formula = cells.formula(row, column);
      return formula === '' ? cells.value(row, column) : toR1C1(range.book, formula, { row, column });
    }),
  set: (range: RangeRef, value: unknown) => {
    const input = inputOf(range, value);
    allowContent(range);
    writeValues(range.book, range.sheetId, range.area, (row, column) => {
      const given = input(row, column);
      const isFormula = typeof given === 'string' && given.startsWith('=');
      return isFormula ? fromR1C1(given, { row, column }) : given;
    });
  },
};

const numberFormat = {
  get: (range: RangeRef) => ofEachCell(range, (cells, row, column) => cells.numberFormat(row, column)),
  set: (range: RangeRef, value: unknown) => {
    const input = inputOf(range, value);
    allowFormat(range);
    writeStyles(range.book, range.sheetId, range.area, (row, column) => {
      const pattern = input(row, column) ?? null;
      return pattern === null ? null : { n: { pattern: textArgument(pattern) } };
    });
  },
};

/** What a range says of each of its cells. */
export const contentProperties = {
  formulas,
  formulasLocal: formulas,
  formulasR1C1,
  numberFormat,
  numberFormatLocal: numberFormat,
  text: {
    get: (range: RangeRef) => ofEachCell(range, (cells, row, column) => textAt(range, cells, row, column)),
  },
  values,
  valueTypes: {
    get: (range: RangeRef) => ofEachCell(range, typeAt),
  },
};
