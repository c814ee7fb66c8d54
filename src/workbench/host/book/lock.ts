import type {} from '@univerjs/sheets/facade';
import type { Book } from './book';

/** Makes a sheet read-only for the person at the grid, or lets her write again. */
export async function lockGrid(book: Book, sheetId: string, isLocked: boolean): Promise<void> {
  const sheet = book.api.getWorkbook(book.unitId)?.getSheetBySheetId(sheetId);
  if (!sheet) return;
  const permission = sheet.getWorksheetPermission();
  if (!isLocked) {
    await permission.unprotect();
    return;
  }
  if (!permission.isProtected()) await permission.protect();
  await permission.setReadOnly();
}
