import { reviewSheet, summarise, type Review } from '../../src/review/review';
import { writeWorkbook } from '../../src/xlsx/write';
import type { FileCell } from '../../src/xlsx/workbook-file';
import { sheetOf, type TestCell } from './sheet';

/** The rows of each sheet, by its name. */
export type Book = Readonly<Record<string, readonly (readonly TestCell[])[]>>;

function fileCell(cell: TestCell): FileCell | null {
  if (cell === null) return null;
  if (typeof cell !== 'object' || !('value' in cell)) return { value: cell };
  const { value, format } = cell;
  return { value, ...(format !== undefined && { style: { numberFormat: format } }) };
}

/** The bytes of a workbook file. */
export function bytesOf(book: Book): Promise<Uint8Array> {
  const sheets = Object.entries(book).map(([name, rows]) => ({
    name,
    rows: rows.map((row) => row.map(fileCell)),
  }));
  return writeWorkbook({ sheets });
}

/** The review of a workbook. */
export function reviewOfBook(book: Book): Review {
  return summarise(Object.entries(book).map(([name, rows]) => reviewSheet(sheetOf(rows, { name }))));
}
