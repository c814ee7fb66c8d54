import { areaOf, isOnSheet, WHOLE_SHEET } from '../area';
import { usedArea } from '../book/cells';
import { activate } from '../book/selection';
import { invalidArgument, invalidOperation } from '../wire/errors';
import { defineType, type HostObject } from '../wire/table';
import { orElse, flag, text, wholeNumber } from './arguments';
import { rangeAt } from './find-range';
import { objectOf, type SheetRef } from './refs';
import { checkSheetName } from './worksheets';

const sheetOf = ({ book, sheetId }: SheetRef) => book.sheet(sheetId);
const target = ({ book, sheetId }: SheetRef) => ({ unitId: book.unitId, subUnitId: sheetId });

function rangeObject(sheet: SheetRef, area = WHOLE_SHEET): HostObject {
  if (!isOnSheet(area)) throw invalidArgument();
  return objectOf('Range', { ...sheet, area });
}

function used(sheet: SheetRef, valuesOnly: unknown): HostObject | null {
  const area = usedArea(sheet.book, sheet.sheetId, orElse(false, flag, valuesOnly));
  return area && rangeObject(sheet, area);
}

function remove(sheet: SheetRef): void {
  const { BooleanNumber } = sheet.book.kit.core;
  const visible = sheet.book.sheets.filter((one) => one.isSheetHidden() === BooleanNumber.FALSE);
  if (visible.length === 1 && visible[0]?.getSheetId() === sheet.sheetId) {
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }
  sheet.book.run(sheet.book.kit.sheets.RemoveSheetCommand, target(sheet));
}

export const worksheetType = defineType<Excel.Worksheet, SheetRef>({
  id: ({ sheetId }) => sheetId,
  properties: {
    id: { get: ({ sheetId }) => sheetId },
    name: {
      get: (sheet) => sheetOf(sheet).getName(),
      set: (sheet, value) => {
        const name = text(value);
        checkSheetName(sheet.book, name, sheet.sheetId);
        sheet.book.run(sheet.book.kit.sheets.SetWorksheetNameCommand, { ...target(sheet), name });
      },
    },
    position: { get: (sheet) => sheet.book.sheets.indexOf(sheetOf(sheet)) },
  },
  methods: {
    activate: ({ book, sheetId }) => {
      activate(book, sheetId);
    },
    delete: remove,
    getRange: (sheet, address) =>
      address === undefined ? rangeObject(sheet) : objectOf('Range', rangeAt(sheet, text(address))),
    getRangeByIndexes: (sheet, row, column, rows, columns) =>
      rangeObject(
        sheet,
        areaOf(wholeNumber(row), wholeNumber(column), wholeNumber(rows), wholeNumber(columns)),
      ),
    getCell: (sheet, row, column) => rangeObject(sheet, areaOf(wholeNumber(row), wholeNumber(column))),
    getUsedRange: (sheet, valuesOnly) => used(sheet, valuesOnly) ?? rangeObject(sheet, areaOf(0, 0)),
    getUsedRangeOrNullObject: used,
  },
  events: ['DataChanged', 'Calculated', 'Activated', 'Deactivated', 'SelectionChanged', 'FormatChanged'],
});
