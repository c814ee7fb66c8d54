import { type Area, columnCount, MAX_COLUMNS, MAX_ROWS, rowCount } from '../../../../engine/area';
import { isUnbounded } from '../../area';
import { growTo, rangeOf, withinSheet } from '../../book/write';
import { invalidArgument } from '../../wire/errors';
import { finite } from '../arguments';
import { allowColumns, allowRows } from '../protect';
import type { AreasRef } from '../refs';

/** Excel's API speaks of points, the grid of pixels. */
const POINTS_PER_PIXEL = 0.75;
/** Excel's own limits, in points. */
const MAX_ROW_HEIGHT = 409;
const MAX_COLUMN_WIDTH = 1_350;

function common(sizes: Iterable<number>): number | null {
  const seen = new Set(sizes);
  const [size] = seen;
  return seen.size === 1 && size !== undefined ? size * POINTS_PER_PIXEL : null;
}

function* lines(areas: readonly Area[], from: 'top' | 'left', to: 'bottom' | 'right', count: number) {
  for (const area of areas) {
    for (let index = area[from]; index <= Math.min(area[to], count - 1); index += 1) yield index;
  }
}

/** In points; null where the rows differ. */
export function rowHeight({ book, sheetId, areas }: AreasRef): number | null {
  const sheet = book.sheet(sheetId);
  const rows = [...lines(areas, 'top', 'bottom', sheet.getRowCount())];
  return common(rows.map((row) => sheet.getRowHeight(row)));
}

/** In points; null where the columns differ. */
export function columnWidth({ book, sheetId, areas }: AreasRef): number | null {
  const sheet = book.sheet(sheetId);
  const columns = [...lines(areas, 'left', 'right', sheet.getColumnCount())];
  return common(columns.map((column) => sheet.getColumnWidth(column)));
}

function pixels(value: unknown, max: number): number {
  const points = finite(value);
  if (points < 0 || points > max) throw invalidArgument();
  return points / POINTS_PER_PIXEL;
}

export function setRowHeight(ref: AreasRef, value: unknown): void {
  allowRows(ref);
  ref.book.run(ref.book.kit.sheets.SetRowHeightCommand, {
    ...target(ref),
    ranges: ranges(ref),
    value: pixels(value, MAX_ROW_HEIGHT),
  });
}

export function setColumnWidth(ref: AreasRef, value: unknown): void {
  allowColumns(ref);
  ref.book.run(ref.book.kit.sheets.SetColWidthCommand, {
    ...target(ref),
    ranges: ranges(ref),
    value: pixels(value, MAX_COLUMN_WIDTH),
  });
}

export function autofitRows(ref: AreasRef): void {
  allowRows(ref);
  const command = ref.book.kit.sheets.SetWorksheetRowIsAutoHeightCommand;
  ref.book.run(command, { ...target(ref), ranges: ranges(ref) });
}

function target({ book, sheetId }: AreasRef) {
  return { unitId: book.unitId, subUnitId: sheetId };
}

/** Of whole columns or rows the first cells: where the grid ends before them, it grows to them. */
function firstCells(area: Area): Area | null {
  const hasAllRows = rowCount(area) === MAX_ROWS;
  const hasAllColumns = columnCount(area) === MAX_COLUMNS;
  if (hasAllRows === hasAllColumns) return null;
  return hasAllRows ? { ...area, bottom: area.top } : { ...area, right: area.left };
}

function ranges({ book, sheetId, areas }: AreasRef) {
  return areas.map((area) => {
    const first = isUnbounded(area) ? firstCells(area) : null;
    if (first) growTo(book, sheetId, first);
    return rangeOf(withinSheet(book, sheetId, area));
  });
}
