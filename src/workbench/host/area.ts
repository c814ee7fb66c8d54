import { columnLetters } from '../../engine/cell';
import type { Area } from '../../sheet/cells/snapshot';

/** How large an Excel sheet is. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** A cell of a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** An area by its first cell and its size. */
export function areaOf(top: number, left: number, rows = 1, columns = 1): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

/** Lies on the sheet and has at least one cell. */
export function isOnSheet(area: Area): boolean {
  const { top, left, bottom, right } = area;
  const whole = [top, left, bottom, right].every(Number.isInteger);
  return (
    whole &&
    top >= 0 &&
    left >= 0 &&
    bottom >= top &&
    right >= left &&
    bottom < MAX_ROWS &&
    right < MAX_COLUMNS
  );
}

/** All rows or all columns of the sheet: its cells are not read one by one. */
export function isUnbounded(area: Area): boolean {
  return rowCount(area) === MAX_ROWS || columnCount(area) === MAX_COLUMNS;
}

export function intersection(a: Area, b: Area): Area | null {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.bottom >= shared.top && shared.right >= shared.left ? shared : null;
}

/** The parts of an area that another leaves uncovered: above, below, left and right of it. */
export function without(area: Area, hole: Area): Area[] {
  const covered = intersection(area, hole);
  if (!covered) return [area];
  const { top, bottom } = covered;
  const parts = [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: covered.left - 1 },
    { top, bottom, left: covered.right + 1, right: area.right },
  ];
  return parts.filter((part) => rowCount(part) > 0 && columnCount(part) > 0);
}

/** The smallest area around both. */
export function hull(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Row by row, what `of` gives for each cell. */
export function grid<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowCount(area) }, (_, i) =>
    Array.from({ length: columnCount(area) }, (_, j) => of(area.top + i, area.left + j)),
  );
}

/** "B2:C5", "B:C", "2:5"; with `absolute` "$B$2:$C$5". */
export function addressOfArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const column = (index: number): string => mark + columnLetters(index);
  const row = (index: number): string => mark + String(index + 1);
  // A whole sheet is all its rows.
  const isAll = rowCount(area) === MAX_ROWS && columnCount(area) === MAX_COLUMNS;
  if (rowCount(area) === MAX_ROWS && !isAll) return `${column(area.left)}:${column(area.right)}`;
  if (columnCount(area) === MAX_COLUMNS) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  return cellCount(area) === 1 ? first : `${first}:${column(area.right)}${row(area.bottom)}`;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Za-z]{1,3}\d+|[RrCc]\d*)$/;

/** The sheet's name as it stands before the ! of an address. */
export function quoteSheetName(name: string): string {
  return PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface Address {
  /** null where the address names no sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

const ADDRESS =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3})?(\$?\d+)?(?::(\$?[A-Z]{1,3})?(\$?\d+)?)?$/i;

/** Reads an address in A1 notation. Anything else, also an address beyond the sheet, is null. */
export function parseAddress(text: string): Address | null {
  const match = ADDRESS.exec(text.trim());
  if (!match) return null;
  const [whole, quoted, plain, column1, row1, column2, row2] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  const isPair = whole.lastIndexOf(':') > whole.lastIndexOf('!');
  const area = corners(column1, row1, isPair ? column2 : column1, isPair ? row2 : row1, isPair);
  return area && isOnSheet(area) ? { sheet, area } : null;
}

function corners(
  column1: string | undefined,
  row1: string | undefined,
  column2: string | undefined,
  row2: string | undefined,
  isPair: boolean,
): Area | null {
  const hasColumns = column1 !== undefined;
  const hasRows = row1 !== undefined;
  // Both ends of a pair have the same parts; one cell has both.
  if (hasColumns !== (column2 !== undefined) || hasRows !== (row2 !== undefined)) return null;
  if ((!hasColumns && !hasRows) || (!isPair && !(hasColumns && hasRows))) return null;
  const columns = hasColumns ? [columnIndex(column1), columnIndex(column2 ?? '')] : [0, MAX_COLUMNS - 1];
  const rows = hasRows ? [rowIndex(row1), rowIndex(row2 ?? '')] : [0, MAX_ROWS - 1];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function columnIndex(letters: string): number {
  const digits = [...letters.replace('$', '').toUpperCase()];
  return digits.reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowIndex(digits: string): number {
  return Number(digits.replace('$', '')) - 1;
}
