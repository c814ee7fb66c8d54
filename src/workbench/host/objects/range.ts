import { cellCount, columnCount, MAX_COLUMNS, MAX_ROWS, rowCount } from '../../../engine/area';
import { select } from '../book/selection';
import { invalidArgument } from '../wire/errors';
import { defineType, type HostObject } from '../wire/table';
import { addressOf } from './address';
import { autoFill } from './auto-fill';
import { cellProperties, setCellProperties } from './format/cell-properties';
import {
  columnProperties,
  rowProperties,
  setColumnProperties,
  setRowProperties,
} from './format/line-properties';
import { copyFrom, moveTo } from './copy-cells';
import { findMethods } from './find-text';
import { hyperlinkProperty } from './hyperlink';
import { contentProperties } from './range-content';
import { edgeMethods } from './range-edge';
import { partMethods } from './range-parts';
import { columnsHidden, hideColumns, hideRows, rowsHidden, structureMethods } from './range-structure';
import { visibleView } from './range-view';
import { objectOf, type RangeRef } from './refs';
import { removeDuplicates } from './remove-duplicates';
import { specialCells } from './special-cells';
import { rangeStyle } from './styles/wear';
import { thatIsThere } from './that-is-there';

/** Above 2³¹ − 1 Excel gives up counting. */
const MAX_COUNT = 2 ** 31 - 1;

function specialCellsOf({ area, ...sheet }: RangeRef, kind: unknown, types: unknown): HostObject | null {
  return specialCells({ ...sheet, areas: [area] }, kind, types);
}

export const rangeType = defineType<Excel.Range, RangeRef>({
  properties: {
    address: { get: (range) => addressOf(range) },
    addressLocal: { get: (range) => addressOf(range) },
    cellCount: { get: ({ area }) => (cellCount(area) > MAX_COUNT ? -1 : cellCount(area)) },
    columnCount: { get: ({ area }) => columnCount(area) },
    columnHidden: { get: columnsHidden, set: hideColumns },
    columnIndex: { get: ({ area }) => area.left },
    hidden: { get: (range) => rowsHidden(range) === true || columnsHidden(range) === true },
    hyperlink: hyperlinkProperty,
    isEntireColumn: { get: ({ area }) => rowCount(area) === MAX_ROWS },
    isEntireRow: { get: ({ area }) => columnCount(area) === MAX_COLUMNS },
    rowCount: { get: ({ area }) => rowCount(area) },
    rowHidden: { get: rowsHidden, set: hideRows },
    rowIndex: { get: ({ area }) => area.top },
    style: rangeStyle,
    ...contentProperties,
  },
  objects: {
    conditionalFormats: ({ area, ...sheet }) =>
      objectOf('ConditionalFormatCollection', { ...sheet, areas: [area] }),
    dataValidation: (range) => objectOf('DataValidation', range),
    format: ({ area, ...sheet }) => objectOf('RangeFormat', { ...sheet, areas: [area] }),
    sort: (range) => objectOf('RangeSort', range),
    worksheet: ({ book, sheetId }) => objectOf('Worksheet', { book, sheetId }),
  },
  methods: {
    ...edgeMethods,
    ...findMethods,
    ...partMethods,
    ...structureMethods,
    autoFill,
    copyFrom,
    getCellProperties: cellProperties,
    getColumnProperties: columnProperties,
    getRowProperties: rowProperties,
    getSpecialCells: (range, kind, types) => thatIsThere(specialCellsOf(range, kind, types)),
    getSpecialCellsOrNullObject: specialCellsOf,
    getVisibleView: visibleView,
    moveTo,
    removeDuplicates,
    select: ({ book, sheetId, area }) => select(book, sheetId, area),
    setCellProperties,
    setColumnProperties,
    setRowProperties,
  },
  internal: {
    // Sent before values that travel in pieces.
    _ValidateArraySize: ({ area }, rows, columns) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw invalidArgument();
    },
  },
});
