import type {} from '@univerjs/sheets/facade';
import type { Book } from './book';
import { notesOf } from './custom';

/**
 * Makes the grid of a sheet read-only where the sheet is protected, and writable where it is not. Univer's lock knows
 * no exceptions and holds for the add-in as well: a sheet whose protection allows some changes stays open at the grid.
 */
export async function restoreLock(book: Book, sheetId: string): Promise<void> {
  const permission = book.api.getWorkbook(book.unitId)?.getSheetBySheetId(sheetId)?.getWorksheetPermission();
  if (!permission) return;
  const { protection } = notesOf(book, sheetId);
  const isStrict = protection !== undefined && !Object.values(protection).includes(true);
  if (!isStrict) {
    if (permission.isProtected()) await permission.unprotect();
    return;
  }
  if (!permission.isProtected()) await permission.protect();
  await permission.setReadOnly();
}
