import type { Book } from './book';
import { restoreCharts } from './chart-content';
import { restoreLock } from './lock';
import { activate } from './selection';

/** Under this key a workbook's data keeps the id of the sheet that was in front. */
export const ACTIVE_SHEET = 'activeSheet';

/** Does for an opened workbook what its data says and Univer does not do by itself. */
export async function restore(book: Book): Promise<void> {
  restoreCharts(book);
  for (const sheet of book.sheets) await restoreLock(book, sheet.getSheetId());
  const active = book.workbook.getCustomMetadata()?.[ACTIVE_SHEET];
  if (typeof active === 'string' && book.findSheet(active)) await activate(book, active);
}
