import type { ICellData, Nullable } from '@univerjs/core';
import { type Area, columnCount, MAX_COLUMNS, MAX_ROWS, rowCount } from '../../../engine/area';
import { areaOf, intersection } from '../area';
import { SheetCells } from '../book/cells';
import { KEPT_LOOK, KEPT_STYLE, HYPERLINK } from '../book/custom';
import { keepingSelection } from '../book/selection';
import { inFront, shiftCells } from '../book/shift-cells';
import { areaOfRange, changeCells, growTo, rangeOf } from '../book/write';
import type { HostObject } from '../wire/table';
import { flag, oneOf, orElse } from './arguments';
import { allowColumns, allowContent, allowFormat, allowRows } from './protect';
import { objectOf, type RangeRef } from './refs';

const target = ({ book, sheetId }: RangeRef) => ({ unitId: book.unitId, subUnitId: sheetId });

/** All rows or columns alike: their state; otherwise null. */
function common(first: number, last: number, isHidden: (index: number) => boolean): boolean | null {
  const state = isHidden(first);
  for (let index = first + 1; index <= last; index += 1) if (isHidden(index) !== state) return null;
  return state;
}

export function rowsHidden({ book, sheetId, area }: RangeRef): boolean | null {
  const sheet = book.sheet(sheetId);
  const count = sheet.getRowCount();
  return common(
    area.top,
    Math.min(area.bottom, Math.max(area.top, count)),
    (row) => row < count && !sheet.getRowVisible(row),
  );
}

export function columnsHidden({ book, sheetId, area }: RangeRef): boolean | null {
  const sheet = book.sheet(sheetId);
  const count = sheet.getColumnCount();
  return common(
    area.left,
    Math.min(area.right, Math.max(area.left, count)),
    (column) => column < count && !sheet.getColVisible(column),
  );
}

export function hideRows(range: RangeRef, value: unknown): void {
  allowRows(range);
  growTo(range.book, range.sheetId, { ...range.area, right: 0 });
  const { SetRowHiddenCommand, SetSpecificRowsVisibleCommand } = range.book.kit.sheets;
  const ranges = [rangeOf(range.area)];
  range.book.run(flag(value) ? SetRowHiddenCommand : SetSpecificRowsVisibleCommand, {
    ...target(range),
    ranges,
  });
}

export function hideColumns(range: RangeRef, value: unknown): void {
  allowColumns(range);
  growTo(range.book, range.sheetId, { ...range.area, bottom: 0 });
  const { SetColHiddenCommand, SetSpecificColsVisibleCommand } = range.book.kit.sheets;
  const ranges = [rangeOf(range.area)];
  range.book.run(flag(value) ? SetColHiddenCommand : SetSpecificColsVisibleCommand, {
    ...target(range),
    ranges,
  });
}

/** The merged areas that touch the range. */
export function mergedAreas({ book, sheetId, area }: RangeRef): Area[] {
  return book
    .sheet(sheetId)
    .getMergeData()
    .map(areaOfRange)
    .filter((merged) => intersection(merged, area) !== null);
}

async function merge(range: RangeRef, across: unknown): Promise<void> {
  const { area } = range;
  const rows = Array.from({ length: rowCount(area) }, (_, i) =>
    areaOf(area.top + i, area.left, 1, columnCount(area)),
  );
  await unmerge(range);
  await mergeAreas(range, orElse(false, flag, across) ? rows : [area]);
}

/** Makes one cell of each of these areas of the range, none of which is merged. */
export async function mergeAreas(range: RangeRef, areas: readonly Area[]): Promise<void> {
  if (areas.length === 0) return;
  allowFormat(range);
  growTo(range.book, range.sheetId, range.area);
  await keepingSelection(range.book, range.sheetId, () =>
    range.book.runAsync(range.book.kit.sheets.AddWorksheetMergeCommand, {
      ...target(range),
      selections: areas.map(rangeOf),
      defaultMerge: true,
    }),
  );
}

export async function unmerge(range: RangeRef): Promise<void> {
  allowFormat(range);
  const merged = mergedAreas(range);
  if (merged.length === 0) return;
  const { RemoveWorksheetMergeCommand } = range.book.kit.sheets;
  await range.book.runAsync(RemoveWorksheetMergeCommand, { ...target(range), ranges: merged.map(rangeOf) });
}

const CLEARED = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** Without its link a cell keeps its content and, unless it is to go as well, its look. */
function removeLinks(range: RangeRef, withLook: boolean): void {
  allowFormat(range);
  const cells = new SheetCells(range.book, range.sheetId);
  changeCells(range.book, range.sheetId, range.area, (row, column) => {
    const { [HYPERLINK]: link, ...custom } = cells.cell(row, column)?.custom ?? {};
    if (link === undefined) return null;
    return { custom: Object.keys(custom).length > 0 ? custom : null, ...(withLook ? { s: null } : {}) };
  });
}

/** What a cell keeps of its look beside its style goes with that. */
function withoutLook(cell: Nullable<ICellData>): Pick<ICellData, 'custom'> {
  const { [KEPT_LOOK]: look, [KEPT_STYLE]: style, ...custom } = cell?.custom ?? {};
  if (look === undefined && style === undefined) return {};
  return { custom: Object.keys(custom).length > 0 ? custom : null };
}

async function clear(range: RangeRef, applyTo: unknown): Promise<void> {
  const what = orElse('All', (value) => oneOf(CLEARED, value), applyTo);
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    removeLinks(range, what === 'RemoveHyperlinks');
    return;
  }
  if (what !== 'Formats') allowContent(range);
  if (what !== 'Contents') allowFormat(range);
  if (what !== 'Contents') await unmerge(range);
  const cells = new SheetCells(range.book, range.sheetId);
  changeCells(range.book, range.sheetId, range.area, (row, column) => ({
    ...(what === 'Formats' ? {} : { v: null, f: null, si: null, p: null }),
    ...(what === 'Contents' ? {} : { s: null, ...withoutLook(cells.cell(row, column)) }),
  }));
}

const isWholeRows = (area: Area): boolean => columnCount(area) === MAX_COLUMNS;
const isWholeColumns = (area: Area): boolean => rowCount(area) === MAX_ROWS;

async function insert(range: RangeRef, given: unknown): Promise<HostObject> {
  allowContent(range);
  const shift = oneOf(['Down', 'Right'] as const, given);
  const { book, sheetId, area } = range;
  const sheet = book.sheet(sheetId);
  const { InsertRowByRangeCommand, InsertColByRangeCommand } = book.kit.sheets;
  const { Direction } = book.kit.core;
  // New lines are like those above them and to their left.
  if (isWholeRows(area)) {
    const rows = { ...rangeOf(area), endColumn: sheet.getColumnCount() - 1 };
    const direction = area.top > 0 ? Direction.DOWN : Direction.UP;
    await book.runAsync(InsertRowByRangeCommand, { ...target(range), direction, range: rows });
  } else if (isWholeColumns(area)) {
    const columns = { ...rangeOf(area), endRow: sheet.getRowCount() - 1 };
    const direction = area.left > 0 ? Direction.RIGHT : Direction.LEFT;
    await book.runAsync(InsertColByRangeCommand, { ...target(range), direction, range: columns });
  } else await shiftCells(book, sheetId, area, shift);
  return objectOf('Range', range);
}

async function remove(range: RangeRef, given: unknown): Promise<void> {
  allowContent(range);
  const shift = oneOf(['Up', 'Left'] as const, given);
  const { book, sheetId, area } = range;
  const sheet = book.sheet(sheetId);
  const { RemoveRowByRangeCommand, RemoveColByRangeCommand } = book.kit.sheets;
  if (isWholeRows(area)) {
    const rows = { ...rangeOf(area), endColumn: sheet.getColumnCount() - 1 };
    await inFront(book, sheetId, () =>
      book.runAsync(RemoveRowByRangeCommand, { ...target(range), range: rows }),
    );
  } else if (isWholeColumns(area)) {
    const columns = { ...rangeOf(area), endRow: sheet.getRowCount() - 1 };
    await inFront(book, sheetId, () =>
      book.runAsync(RemoveColByRangeCommand, { ...target(range), range: columns }),
    );
  } else await shiftCells(book, sheetId, area, shift);
}

/** What changes the build of the sheet around the cells. */
export const structureMethods = {
  clear,
  delete: remove,
  getMergedAreasOrNullObject: (range: RangeRef) => {
    const areas = mergedAreas(range);
    return areas.length > 0 ? objectOf('RangeAreas', { ...range, areas }) : null;
  },
  insert,
  merge,
  unmerge,
};
