import type { Book } from '../book/book';
import { HostError, invalidArgument } from '../wire/errors';

const MAX_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/;
/** Of a sheet that Excel makes for shared workbooks, in the languages that the host speaks. */
const RESERVED: ReadonlySet<string> = new Set(['history', '履歴']);

/** Throws where Excel refuses the name of a sheet. `own` is the sheet that bears it already. */
export function checkSheetName(book: Book, name: string, own: string | null): void {
  const isWellFormed = name !== '' && name.length <= MAX_NAME && !FORBIDDEN.test(name) && !/^'|'$/.test(name);
  if (!isWellFormed || RESERVED.has(name.toLowerCase()))
    throw invalidArgument('The worksheet name is invalid.');
  const other = book.findSheet(name);
  if (other && other.getSheetId() !== own) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
}

/** The name that Excel gives to the copy of a sheet: 予算 (2), and of 予算 (2) 予算 (3). */
export function copiedSheetName(book: Book, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const end = ` (${String(number)})`;
    const copy = base.slice(0, MAX_NAME - end.length) + end;
    if (!book.findSheet(copy)) return copy;
  }
}

/** The name that Excel gives to a sheet that was added without one. */
export function freeSheetName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.findSheet(`Sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}
