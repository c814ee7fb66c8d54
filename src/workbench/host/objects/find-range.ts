import { parseAddress } from '../area';
import { invalidArgument } from '../wire/errors';
import type { RangeRef, SheetRef } from './refs';

/** The range that an address on this sheet means. */
export function rangeAt(sheet: SheetRef, address: string): RangeRef {
  const parsed = parseAddress(address);
  if (!parsed) throw invalidArgument();
  const named = parsed.sheet === null ? null : sheet.book.findSheet(parsed.sheet);
  if (parsed.sheet !== null && named?.getSheetId() !== sheet.sheetId) throw invalidArgument();
  return { ...sheet, area: parsed.area };
}
