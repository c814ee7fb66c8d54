import type { Area } from '../../../engine/area';
import type { Book } from './book';
import { notesOf } from './custom';
import { keepNotes } from './kept-notes';
import type { TableRecord } from './table-record';

export interface PlacedTable extends TableRecord {
  readonly sheetId: string;
}

/** In the order in which they were made, sheet by sheet; all of the workbook where no sheet is named. */
export function tablesOf(book: Book, sheetId: string | null): PlacedTable[] {
  const sheets = sheetId === null ? book.sheets.map((sheet) => sheet.getSheetId()) : [sheetId];
  return sheets.flatMap((id) => (notesOf(book, id).tables ?? []).map((table) => ({ ...table, sheetId: id })));
}

/** By name, in any case of letters, or by id. */
export function findTable(book: Book, sheetId: string | null, key: string): PlacedTable | null {
  const name = key.toLowerCase();
  return (
    tablesOf(book, sheetId).find((table) => table.id === key || table.name.toLowerCase() === name) ?? null
  );
}

export function addTable(book: Book, sheetId: string, table: TableRecord): void {
  keepNotes(book, sheetId, { tables: [...(notesOf(book, sheetId).tables ?? []), table] });
}

export function changeTable(book: Book, { id, sheetId }: PlacedTable, change: Partial<TableRecord>): void {
  const tables = notesOf(book, sheetId).tables ?? [];
  keepNotes(book, sheetId, {
    tables: tables.map((table) => (table.id === id ? { ...table, ...change } : table)),
  });
}

export function removeTable(book: Book, { id, sheetId }: PlacedTable): void {
  keepNotes(book, sheetId, {
    tables: (notesOf(book, sheetId).tables ?? []).filter((table) => table.id !== id),
  });
}

/** The cells between headings and totals. */
export function bodyOf({ area, showHeaders, showTotals }: TableRecord): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}
