import { parseAddress } from '../area';
import type { Book } from '../book/book';
import { findName, formulaOfName } from '../book/names';
import { invalidArgument } from '../wire/errors';
import { text } from './arguments';
import { type AreasRef, type NamesRef, type RangeRef, selfOf, type SheetRef } from './refs';

/** The range that an address or a name on this sheet means. */
export function rangeAt(sheet: SheetRef, address: string): RangeRef {
  const parsed = parseAddress(address);
  const name = parsed ? null : findName(sheet.book, sheet.sheetId, address);
  const found = parsed
    ? fromAddress(sheet, address)
    : name && rangeOfFormula(sheet.book, formulaOfName(name));
  if (found?.sheetId !== sheet.sheetId) throw invalidArgument();
  return found;
}

function fromAddress(sheet: SheetRef, address: string): RangeRef | null {
  const parsed = parseAddress(address);
  if (!parsed) return null;
  const named = parsed.sheet === null ? null : sheet.book.findSheet(parsed.sheet);
  if (parsed.sheet !== null && !named) return null;
  return { book: sheet.book, sheetId: named?.getSheetId() ?? sheet.sheetId, area: parsed.area };
}

/** "A1:B2,D4": several areas of one sheet. */
export function areasAt(sheet: SheetRef, addresses: string): AreasRef {
  return { ...sheet, areas: addresses.split(',').map((address) => rangeAt(sheet, address.trim()).area) };
}

/** The range that a formula is: =Sheet1!$A$1:$B$2; null where it is anything else. */
export function rangeOfFormula(book: Book, formula: string): RangeRef | null {
  const parsed = parseAddress(formula.replace(/^=/, ''));
  const sheet = parsed?.sheet ? book.findSheet(parsed.sheet) : null;
  return parsed && sheet ? { book, sheetId: sheet.getSheetId(), area: parsed.area } : null;
}

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** The range given as such, or as an address: on the sheet that it names, else on this one or on the one in front. */
export function rangeOn({ book, sheetId }: NamesRef, given: unknown): RangeRef {
  const range = selfOf('Range', given);
  if (range) return range;
  const address = text(given);
  const [, quoted, plain] = WITH_SHEET.exec(address) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const named = name === undefined ? null : book.findSheet(name);
  const sheet = named?.getSheetId() ?? sheetId ?? book.workbook.getActiveSheet().getSheetId();
  return rangeAt({ book, sheetId: sheet }, address);
}
