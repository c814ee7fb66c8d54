import { displayedText } from '../../../sheet/displayed';
import { cellCount, columnCount, grid, isUnbounded, rowCount } from '../area';
import { formulaAt, numberFormatAt, type Scalar, valueAt } from '../book/cells';
import { writeCells, writeNumberFormats } from '../book/write';
import { HostError, invalidArgument } from '../wire/errors';
import type { RangeRef } from './refs';

const MAX_CELLS = 5_000_000;

/** One value for each cell; null for whole rows and columns, as Excel answers for an unbounded range. */
export function ofEachCell<T>(range: RangeRef, of: (row: number, column: number) => T): T[][] | null {
  if (isUnbounded(range.area)) return null;
  if (cellCount(range.area) > MAX_CELLS) {
    throw new HostError(
      'ResponsePayloadSizeLimitExceeded',
      'The response payload size has exceeded the limit.',
    );
  }
  return grid(range.area, of);
}

/** Reads what is to be set: a value for all cells, or an array of the range's shape. */
export function inputOf({ area }: RangeRef, value: unknown): (row: number, column: number) => unknown {
  if (isUnbounded(area)) throw invalidArgument();
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly unknown[];
  const single: unknown =
    Array.isArray(rows[0]) && rows.length === 1 && rows[0].length === 1 ? rows[0][0] : undefined;
  if (single !== undefined) return () => single;
  const fits =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows[row - area.top] as readonly unknown[])[column - area.left];
}

function setCells(range: RangeRef, value: unknown): void {
  writeCells(range.book, range.sheetId, range.area, inputOf(range, value));
}

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

export function typeOfValue(value: Scalar): `${Excel.RangeValueType}` {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR.test(value) ? 'Error' : 'String';
}

function textAt({ book, sheetId }: RangeRef, row: number, column: number): string {
  const value = valueAt(book, sheetId, row, column);
  return displayedText(value === '' ? null : value, numberFormatAt(book, sheetId, row, column));
}

type Content =
  'formulas' | 'formulasLocal' | 'numberFormat' | 'numberFormatLocal' | 'text' | 'values' | 'valueTypes';

const values = {
  get: (range: RangeRef) =>
    ofEachCell(range, (row, column) => valueAt(range.book, range.sheetId, row, column)),
  set: setCells,
};

const formulas = {
  get: (range: RangeRef) => {
    const { book, sheetId } = range;
    return ofEachCell(
      range,
      (row, column) => formulaAt(book, sheetId, row, column) || valueAt(book, sheetId, row, column),
    );
  },
  set: setCells,
};

const numberFormat = {
  get: (range: RangeRef) =>
    ofEachCell(range, (row, column) => numberFormatAt(range.book, range.sheetId, row, column)),
  set: (range: RangeRef, value: unknown) => {
    const input = inputOf(range, value);
    writeNumberFormats(range.book, range.sheetId, range.area, (row, column) => String(input(row, column)));
  },
};

export const contentProperties = {
  formulas,
  formulasLocal: formulas,
  numberFormat,
  numberFormatLocal: numberFormat,
  text: { get: (range: RangeRef) => ofEachCell(range, (row, column) => textAt(range, row, column)) },
  values,
  valueTypes: {
    get: ({ book, sheetId, ...range }: RangeRef) =>
      ofEachCell({ book, sheetId, ...range }, (row, column) =>
        typeOfValue(valueAt(book, sheetId, row, column)),
      ),
  },
} satisfies Record<Content, unknown>;
