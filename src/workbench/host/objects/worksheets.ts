import type { Book } from '../book/book';
import { invalidArgument } from '../wire/errors';
import { defineType, type HostObject } from '../wire/table';
import { flag, orElse, text } from './arguments';
import { collection } from './collection';
import { allowSheets } from './protection';
import { objectOf } from './refs';
import { checkSheetName, freeSheetName } from './sheet-names';

/** Adds a sheet behind the others. Univer would bring it to the front, where Excel leaves the one that is there. */
function addSheet(book: Book, name: string): string {
  const { InsertSheetCommand, SetWorksheetActiveOperation } = book.kit.sheets;
  const subUnitId = book.workbook.getActiveSheet().getSheetId();
  const { mergeWorksheetSnapshotWithDefault, generateRandomId } = book.kit.core;
  const id = generateRandomId();
  book.run(InsertSheetCommand, {
    unitId: book.unitId,
    index: book.sheets.length,
    sheet: mergeWorksheetSnapshotWithDefault({ id, name }),
  });
  book.run(SetWorksheetActiveOperation, { unitId: book.unitId, subUnitId });
  return id;
}

const sheetObject = (book: Book, sheetId: string): HostObject => objectOf('Worksheet', { book, sheetId });

function sheetsOf(book: Book, visibleOnly: boolean): HostObject[] {
  const { BooleanNumber } = book.kit.core;
  return book.sheets
    .filter((sheet) => !visibleOnly || sheet.isSheetHidden() !== BooleanNumber.TRUE)
    .map((sheet) => sheetObject(book, sheet.getSheetId()));
}

function first(sheets: readonly HostObject[]): HostObject {
  const [sheet] = sheets;
  if (!sheet) throw invalidArgument();
  return sheet;
}

const { items, methods } = collection<Book>({
  items: (book) => sheetsOf(book, false),
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
      allowSheets(book);
      const name = orElse(freeSheetName(book), text, given);
      checkSheetName(book, name, null);
      return sheetObject(book, addSheet(book, name));
    },
    getActiveWorksheet: (book) => sheetObject(book, book.workbook.getActiveSheet().getSheetId()),
    getCount: (book, visibleOnly) => sheetsOf(book, orElse(false, flag, visibleOnly)).length,
    getFirst: (book, visibleOnly) => first(sheetsOf(book, orElse(false, flag, visibleOnly))),
    getLast: (book, visibleOnly) => first(sheetsOf(book, orElse(false, flag, visibleOnly)).reverse()),
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
    'Moved',
    'NameChanged',
    'VisibilityChanged',
    'ProtectionChanged',
    'RowHiddenChanged',
    'RowSorted',
    'ColumnSorted',
    'SingleClicked',
    'FormulaChanged',
  ],
});
