import type { IAccessor, ICellData, IRange, IStyleData } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { type Area, MAX_COLUMNS, MAX_ROWS } from '../../../engine/area';
import { intersection, isUnbounded } from '../area';
import type { Book } from './book';
import { isOnlyStyle, looksOf } from './cell-matrix';
import { type Scalar, SheetCells } from './cells';
import { typed } from './typed';

/** The area as Univer writes it. */
export function rangeOf(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

/** A range of Univer's as an area. */
export function areaOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** For what formulas at the edge spill. */
const ROOM = { rows: 200, columns: 30 };

/** A Univer sheet has so many rows and columns; Excel's ends at 1,048,576 × 16,384. */
export function growTo(book: Book, sheetId: string, area: Area): void {
  const sheet = book.sheet(sheetId);
  const { SetWorksheetRowCountCommand, SetWorksheetColumnCountCommand } = book.kit.sheets;
  const target = { unitId: book.unitId, subUnitId: sheetId };
  if (area.bottom >= sheet.getRowCount()) {
    const rowCount = Math.min(area.bottom + 1 + ROOM.rows, MAX_ROWS);
    book.run(SetWorksheetRowCountCommand, { ...target, rowCount });
  }
  if (area.right >= sheet.getColumnCount()) {
    const columnCount = Math.min(area.right + 1 + ROOM.columns, MAX_COLUMNS);
    book.run(SetWorksheetColumnCountCommand, { ...target, columnCount });
  }
}

/** The part of the area that a Univer sheet has, for whole rows and columns; otherwise the sheet grows to the area. */
export function withinSheet(book: Book, sheetId: string, area: Area): Area {
  if (!isUnbounded(area)) {
    growTo(book, sheetId, area);
    return area;
  }
  const sheet = book.sheet(sheetId);
  const all = { top: 0, left: 0, bottom: sheet.getRowCount() - 1, right: sheet.getColumnCount() - 1 };
  return intersection(area, all) ?? area;
}

/** Says what a mutation comes from (a change of looks leaves formulas alone), also when undo and redo bring it again, which Univer then names in its place. */
export function triggeredBy(
  trigger: string,
  params: ISetRangeValuesMutationParams,
): ISetRangeValuesMutationParams {
  return Object.defineProperty({ ...params }, 'trigger', {
    enumerable: true,
    get: () => trigger,
    set: () => undefined,
  });
}

/**
 * Changes looks without contents, as one undo step. The command for values would not do: for the formula engine it
 * takes away the formulas of cells that it names without one, and what they spill.
 */
function changeLooks(book: Book, looks: ISetRangeValuesMutationParams): void {
  const { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } = book.kit.sheets;
  const { id } = SetRangeValuesMutation;
  const params = triggeredBy(SetStyleCommand.id, looks);
  const before = SetRangeValuesUndoMutationFactory({ get: book.get.bind(book) } as IAccessor, params);
  const undo = triggeredBy(SetStyleCommand.id, { ...looks, cellValue: looksOf(before.cellValue) });
  book.run(SetRangeValuesMutation, params);
  book.undo.pushUndoRedo({
    unitID: book.unitId,
    undoMutations: [{ id, params: undo }],
    redoMutations: [{ id, params }],
  });
}

/** Changes cells of the area; null leaves a cell as it is. */
export function changeCells(
  book: Book,
  sheetId: string,
  area: Area,
  change: (row: number, column: number) => ICellData | null,
): void {
  const within = withinSheet(book, sheetId, area);
  const value: Record<number, Record<number, ICellData>> = {};
  for (let row = within.top; row <= within.bottom; row += 1) {
    for (let column = within.left; column <= within.right; column += 1) {
      const cell = change(row, column);
      if (cell) (value[row] ??= {})[column] = cell;
    }
  }
  if (Object.keys(value).length === 0) return;
  const target = { unitId: book.unitId, subUnitId: sheetId };
  if (isOnlyStyle(value)) changeLooks(book, { ...target, cellValue: value });
  else book.run(book.kit.sheets.SetRangeValuesCommand, { ...target, range: rangeOf(within), value });
}

/** A value as Univer keeps it. */
export function valueData({ kit }: Book, value: Scalar): ICellData {
  const { NUMBER, BOOLEAN, STRING } = kit.core.CellValueType;
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: typeof value === 'number' ? NUMBER : STRING };
}

/** Writes each cell as if its value had been typed. null leaves a cell as it is, "" empties it. */
export function writeValues(
  book: Book,
  sheetId: string,
  area: Area,
  input: (row: number, column: number) => unknown,
): void {
  const cells = new SheetCells(book, sheetId);
  changeCells(book, sheetId, area, (row, column) => {
    const value = input(row, column) ?? null;
    return value === null ? null : typed(book, value, () => cells.numberFormat(row, column));
  });
}

/** Changes parts of the look of each cell; a part that is null goes back to the default. */
export function writeStyles(
  book: Book,
  sheetId: string,
  area: Area,
  style: (row: number, column: number) => IStyleData | null,
): void {
  changeCells(book, sheetId, area, (row, column) => {
    const part = style(row, column);
    return part && { s: part };
  });
}
