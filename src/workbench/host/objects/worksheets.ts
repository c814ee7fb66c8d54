import type { Book } from '../book/book';
import { HostError, invalidArgument } from '../wire/errors';
import { defineType, type HostObject } from '../wire/table';
import { orElse, text } from './arguments';
import { collection } from './collection';
import { objectOf } from './refs';

const MAX_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/** Throws where Excel refuses the name of a sheet. `own` is the sheet that bears it already. */
export function checkSheetName(book: Book, name: string, own: string | null): void {
  const isWellFormed = name !== '' && name.length <= MAX_NAME && !FORBIDDEN.test(name) && !/^'|'$/.test(name);
  if (!isWellFormed) throw invalidArgument('The worksheet name is invalid.');
  const other = book.findSheet(name);
  if (other && other.getSheetId() !== own) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
}

function freeName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.findSheet(`Sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}

function addSheet(book: Book, name: string): string {
  const { InsertSheetCommand } = book.kit.sheets;
  const { mergeWorksheetSnapshotWithDefault } = book.kit.core;
  const id = `sheet-${String(Date.now())}-${String(book.sheets.length)}`;
  book.run(InsertSheetCommand, {
    unitId: book.unitId,
    index: book.sheets.length,
    sheet: mergeWorksheetSnapshotWithDefault({ id, name }),
  });
  return id;
}

const sheetObject = (book: Book, sheetId: string): HostObject => objectOf('Worksheet', { book, sheetId });

const { items, methods } = collection<Book>({
  items: (book) => book.sheets.map((sheet) => sheetObject(book, sheet.getSheetId())),
  find: (book, key) => {
    const sheet = book.findSheet(key);
    return sheet && sheetObject(book, sheet.getSheetId());
  },
});

export const worksheetCollectionType = defineType<Excel.WorksheetCollection, Book>({
  items,
  methods: {
    ...methods,
    add: (book, given) => {
      const name = orElse(freeName(book), text, given);
      checkSheetName(book, name, null);
      return sheetObject(book, addSheet(book, name));
    },
    getActiveWorksheet: (book) => sheetObject(book, book.workbook.getActiveSheet().getSheetId()),
    getFirst: (book) => sheetObject(book, book.sheets[0]?.getSheetId() ?? ''),
    getLast: (book) => sheetObject(book, book.sheets.at(-1)?.getSheetId() ?? ''),
  },
  events: [
    'DataChanged',
    'Calculated',
    'Activated',
    'Deactivated',
    'Added',
    'Deleted',
    'SelectionChanged',
    'FormatChanged',
  ],
});
