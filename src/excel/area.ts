import { type Area, columnCount, MAX_COLUMNS, rowCount } from '../engine/area';

/** Excel tells no values of such a range. */
export function isWholeRow(area: Area): boolean {
  return columnCount(area) === MAX_COLUMNS;
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, rowCount(area), columnCount(area));
}

/** Asks for the place of a range; areaOf() answers it after the next sync. */
export function loadArea(range: Excel.Range): Excel.Range {
  return range.load('rowIndex,columnIndex,rowCount,columnCount');
}

/** null for a null object. */
export function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex } = range;
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + range.rowCount - 1,
    right: columnIndex + range.columnCount - 1,
  };
}
