import { parseArea, parseWholeLines } from '../../engine/address';
import { type Area, cellCount, columnCount, MAX_COLUMNS, MAX_ROWS, rowCount } from '../../engine/area';
import { columnLetters } from '../../engine/cell';

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** An area by its first cell and its size. */
export function areaOf(top: number, left: number, rows = 1, columns = 1): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
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

interface Address {
  /** null where the address names no sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

const ON_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** Reads an address in A1 notation. Anything else, also an address beyond the sheet, is null. */
export function parseAddress(text: string): Address | null {
  const [prefix = '', quoted, plain] = ON_SHEET.exec(text.trim()) ?? [];
  const cells = text.trim().slice(prefix.length);
  const area = parseArea(cells) ?? parseWholeLines(cells);
  return area && { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area };
}
