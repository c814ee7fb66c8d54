import { areaOf, isOnSheet, WHOLE_SHEET } from '../area';
import { SheetCells } from '../book/cells';
import { hexColor } from '../book/colors';
import { keepForGood } from '../book/kept-notes';
import { activate } from '../book/selection';
import { visibilityOf } from '../book/visibility';
import { invalidArgument, invalidOperation } from '../wire/errors';
import { defineType, type HostObject } from '../wire/table';
import { flag, oneOf, orElse, text, wholeNumber } from './arguments';
import { copySheet } from './copy-sheet';
import { areasAt, rangeAt } from './find-range';
import { findAllMethods } from './find-text';
import { allowSheets } from './protection';
import { objectOf, type SheetRef } from './refs';
import { checkSheetName } from './sheet-names';
import { thatIsThere } from './that-is-there';

const sheetOf = ({ book, sheetId }: SheetRef) => book.sheet(sheetId);
const target = ({ book, sheetId }: SheetRef) => ({ unitId: book.unitId, subUnitId: sheetId });

function rangeObject(sheet: SheetRef, area = WHOLE_SHEET): HostObject {
  if (!isOnSheet(area)) throw invalidArgument();
  return objectOf('Range', { ...sheet, area });
}

function used(sheet: SheetRef, valuesOnly: unknown): HostObject | null {
  const area = new SheetCells(sheet.book, sheet.sheetId).used(orElse(false, flag, valuesOnly));
  return area && rangeObject(sheet, area);
}

function isHidden(sheet: SheetRef): boolean {
  return sheetOf(sheet).isSheetHidden() === sheet.book.kit.core.BooleanNumber.TRUE;
}

/** The last visible sheet can be neither hidden nor deleted. */
function keepOneVisible(sheet: SheetRef): void {
  const others = sheet.book.sheets.filter((one) => one.getSheetId() !== sheet.sheetId);
  const isLast = others.every((one) => isHidden({ book: sheet.book, sheetId: one.getSheetId() }));
  if (isLast) throw invalidOperation('A workbook must contain at least one visible worksheet.');
}

/** The sheet before or behind this one; null at the end. */
function neighbour(sheet: SheetRef, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const { sheets } = sheet.book;
  const isWanted = orElse(false, flag, visibleOnly);
  for (let at = sheets.indexOf(sheetOf(sheet)) + step; sheets[at]; at += step) {
    const other = { book: sheet.book, sheetId: sheets[at]?.getSheetId() ?? '' };
    if (!isWanted || !isHidden(other)) return objectOf('Worksheet', other);
  }
  return null;
}

function rename(sheet: SheetRef, value: unknown): void {
  allowSheets(sheet.book);
  const name = text(value);
  checkSheetName(sheet.book, name, sheet.sheetId);
  sheet.book.run(sheet.book.kit.sheets.SetWorksheetNameCommand, { ...target(sheet), name });
}

function move(sheet: SheetRef, value: unknown): void {
  allowSheets(sheet.book);
  const order = wholeNumber(value);
  if (order < 0 || order >= sheet.book.sheets.length) throw invalidArgument();
  sheet.book.run(sheet.book.kit.sheets.SetWorksheetOrderCommand, { ...target(sheet), order });
}

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

function show(sheet: SheetRef, value: unknown): void {
  allowSheets(sheet.book);
  const visibility = oneOf(VISIBILITIES, value);
  const { SetWorksheetHideCommand, SetWorksheetShowCommand } = sheet.book.kit.sheets;
  const wasHidden = isHidden(sheet);
  if (visibility !== 'Visible') keepOneVisible(sheet);
  const note = () => {
    keepForGood(sheet.book, sheet.sheetId, { veryHidden: visibility === 'VeryHidden' });
  };
  // whoever hears of the change asks for what it is then
  if (!wasHidden) note();
  if (wasHidden !== (visibility !== 'Visible')) {
    sheet.book.run(wasHidden ? SetWorksheetShowCommand : SetWorksheetHideCommand, target(sheet));
  }
  if (wasHidden) note();
}

function showGridlines(sheet: SheetRef, value: unknown): void {
  const { BooleanNumber } = sheet.book.kit.core;
  sheet.book.run(sheet.book.kit.sheets.ToggleGridlinesCommand, {
    ...target(sheet),
    showGridlines: flag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
}

function remove(sheet: SheetRef): void {
  allowSheets(sheet.book);
  if (!isHidden(sheet)) keepOneVisible(sheet);
  sheet.book.run(sheet.book.kit.sheets.RemoveSheetCommand, target(sheet));
}

export const worksheetType = defineType<Excel.Worksheet, SheetRef>({
  id: ({ sheetId }) => sheetId,
  properties: {
    id: { get: ({ sheetId }) => sheetId },
    name: { get: (sheet) => sheetOf(sheet).getName(), set: rename },
    position: { get: (sheet) => sheet.book.sheets.indexOf(sheetOf(sheet)), set: move },
    showGridlines: {
      get: (sheet) => sheetOf(sheet).getConfig().showGridlines !== sheet.book.kit.core.BooleanNumber.FALSE,
    },
    tabColor: {
      get: (sheet) => hexColor(sheetOf(sheet).getTabColor() ?? '') ?? '',
      set: (sheet, value) => {
        const color = hexColor(text(value));
        if (color === null && value !== '') throw invalidArgument();
        sheet.book.run(sheet.book.kit.sheets.SetTabColorCommand, { ...target(sheet), value: color ?? '' });
      },
    },
    visibility: {
      get: ({ book, sheetId }) => visibilityOf(book, sheetId),
      set: show,
    },
  },
  written: { gridlines: showGridlines },
  passedOver: ['noPropertiesNeeded'],
  objects: {
    autoFilter: (sheet) => objectOf('AutoFilter', { ...sheet, tableId: null }),
    comments: (sheet) => objectOf('CommentCollection', sheet),
    charts: (sheet) => objectOf('ChartCollection', sheet),
    freezePanes: (sheet) => objectOf('WorksheetFreezePanes', sheet),
    names: (sheet) => objectOf('NamedItemCollection', sheet),
    pageLayout: (sheet) => objectOf('PageLayout', sheet),
    tables: (sheet) => objectOf('TableCollection', sheet),
    protection: (sheet) => objectOf('WorksheetProtection', sheet),
  },
  methods: {
    ...findAllMethods,
    activate: ({ book, sheetId }) => activate(book, sheetId),
    copy: copySheet,
    delete: remove,
    getCell: (sheet, row, column) => rangeObject(sheet, areaOf(wholeNumber(row), wholeNumber(column))),
    getNext: (sheet, visibleOnly) => thatIsThere(neighbour(sheet, 1, visibleOnly)),
    getNextOrNullObject: (sheet, visibleOnly) => neighbour(sheet, 1, visibleOnly),
    getPrevious: (sheet, visibleOnly) => thatIsThere(neighbour(sheet, -1, visibleOnly)),
    getPreviousOrNullObject: (sheet, visibleOnly) => neighbour(sheet, -1, visibleOnly),
    getRange: (sheet, address) =>
      address === undefined ? rangeObject(sheet) : objectOf('Range', rangeAt(sheet, text(address))),
    getRangeByIndexes: (sheet, row, column, rows, columns) =>
      rangeObject(
        sheet,
        areaOf(wholeNumber(row), wholeNumber(column), wholeNumber(rows), wholeNumber(columns)),
      ),
    getRanges: (sheet, addresses) => objectOf('RangeAreas', areasAt(sheet, text(addresses))),
    getUsedRange: (sheet, valuesOnly) => used(sheet, valuesOnly) ?? rangeObject(sheet, areaOf(0, 0)),
    getUsedRangeOrNullObject: used,
  },
  events: [
    'DataChanged',
    'Calculated',
    'Activated',
    'Deactivated',
    'SelectionChanged',
    'FormatChanged',
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
