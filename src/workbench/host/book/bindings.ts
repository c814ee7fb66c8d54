import { type Area, columnCount, rowCount } from '../../../engine/area';
import type { BindingRecord, BindingType } from './binding-record';
import type { Book } from './book';
import { bodyOf, type PlacedTable, tablesOf } from './tables';

/** Where a binding leads now. */
export interface BoundCells {
  readonly sheetId: string;
  readonly area: Area;
  readonly table: PlacedTable | null;
}

/** Null where the cells, the table or their sheet are gone. */
export function boundCells(book: Book, { sheetId, area, tableId }: BindingRecord): BoundCells | null {
  if (!book.workbook.getSheetBySheetId(sheetId)) return null;
  if (tableId === null) return area && { sheetId, area, table: null };
  const table = tablesOf(book, sheetId).find(({ id }) => id === tableId);
  return table ? { sheetId, area: table.area, table } : null;
}

/** A binding of that id that was there before goes. */
export function bind(book: Book, binding: BindingRecord): void {
  unbind(book, binding.id);
  book.bindings.push(binding);
}

export function unbind(book: Book, id: string): void {
  const index = book.bindings.findIndex((one) => one.id === id);
  if (index >= 0) book.bindings.splice(index, 1);
}

/** The binding of that type to these cells; null where the type has no place for them. */
export function bindingTo(
  book: Book,
  { sheetId, area }: { readonly sheetId: string; readonly area: Area },
  type: BindingType,
  id: string,
): BindingRecord | null {
  const table = type === 'Table' ? tableAround(book, sheetId, area) : null;
  if (type === 'Table' && !table) return null;
  // A text is what one cell holds.
  if (type === 'Text' && rowCount(area) * columnCount(area) > 1) return null;
  return { id, type, sheetId, area, tableId: table?.id ?? null };
}

function tableAround(book: Book, sheetId: string, { top, left, bottom, right }: Area): PlacedTable | null {
  const isAround = ({ area }: PlacedTable): boolean =>
    area.top <= top && area.left <= left && bottom <= area.bottom && right <= area.right;
  return tablesOf(book, sheetId).find(isAround) ?? null;
}

/** As office.js counts a binding: the rows of a table without its headings. */
export function sizeOf({ area, table }: BoundCells): readonly [rows: number, columns: number] {
  return [rowCount(table ? bodyOf(table) : area), columnCount(area)];
}
