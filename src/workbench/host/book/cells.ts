import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { Area } from '../../../sheet/snapshot';
import { hull } from '../area';
import type { Book } from './book';

/** What a cell holds, as Excel's API tells it: a blank cell is "", an error is its text. */
export type Scalar = string | number | boolean;

export function cellAt(book: Book, sheetId: string, row: number, column: number): Nullable<ICellData> {
  return book.sheet(sheetId).getCellMatrix().getValue(row, column);
}

export function valueAt(book: Book, sheetId: string, row: number, column: number): Scalar {
  const cell = cellAt(book, sheetId, row, column);
  if (holdsValue(cell)) return scalarOf(book, cell);
  return scalarOf(book, spilled(book, sheetId)?.[row]?.[column]);
}

/** With its leading =; "" for a constant. */
export function formulaAt(book: Book, sheetId: string, row: number, column: number): string {
  const { FormulaDataModel } = book.kit.formula;
  return book.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, book.unitId) ?? '';
}

/** The style that shows: the cell's own over its row's and its column's. */
export function styleAt(book: Book, sheetId: string, row: number, column: number): IStyleData {
  return book.sheet(sheetId).getComposedCellStyle(row, column);
}

export function numberFormatAt(book: Book, sheetId: string, row: number, column: number): string {
  return styleAt(book, sheetId, row, column).n?.pattern ?? 'General';
}

/** The smallest area of the sheet that holds anything; with `valuesOnly` a format alone does not count. */
export function usedArea(book: Book, sheetId: string, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  const see = (row: number, column: number): void => {
    const cell = { top: row, left: column, bottom: row, right: column };
    used = used === null ? cell : hull(used, cell);
  };
  book
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (holdsContent(cell) || (!valuesOnly && cell?.s)) see(row, column);
    });
  for (const [row, cells] of Object.entries(spilled(book, sheetId) ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {}))
      if (holdsValue(cell)) see(Number(row), Number(column));
  }
  return used;
}

type Cells = Nullable<Record<number, Nullable<Record<number, Nullable<ICellData>>>>>;

/** The cells that an array formula fills beside its own: they have no data of their own. */
function spilled(book: Book, sheetId: string): Cells {
  return book.get(book.kit.formula.FormulaDataModel).getArrayFormulaCellData()[book.unitId]?.[sheetId];
}

function holdsValue(cell: Nullable<ICellData>): boolean {
  return (cell?.v !== undefined && cell.v !== null) || Boolean(cell?.p);
}

function holdsContent(cell: Nullable<ICellData>): boolean {
  return (holdsValue(cell) && cell?.v !== '') || Boolean(cell?.f) || Boolean(cell?.si);
}

function scalarOf(book: Book, cell: Nullable<ICellData>): Scalar {
  const { CellValueType } = book.kit.core;
  const richText = cell?.p?.body?.dataStream.replace(/[\r\n]+$/, '');
  const value = richText ?? cell?.v ?? '';
  // Univer keeps booleans as 1 and 0.
  return cell?.t === CellValueType.BOOLEAN ? Boolean(value) : value;
}
