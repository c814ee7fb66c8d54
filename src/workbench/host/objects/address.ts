import { addressOfArea, quoteSheetName } from '../area';
import type { RangeRef } from './refs';

/** With its sheet, as Excel tells it: 収入!A1:B2; with `absolute` 収入!$A$1:$B$2. */
export function addressOf({ book, sheetId, area }: RangeRef, absolute = false): string {
  return `${quoteSheetName(book.sheet(sheetId).getName())}!${addressOfArea(area, absolute)}`;
}
