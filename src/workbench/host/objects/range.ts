import {
  addressOfArea,
  areaOf,
  cellCount,
  columnCount,
  intersection,
  isOnSheet,
  quoteSheetName,
  rowCount,
} from '../area';
import { usedArea } from '../book/cells';
import { select } from '../book/selection';
import type { Area } from '../../../sheet/snapshot';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { defineType, type HostObject } from '../wire/table';
import { flag, orElse, range as rangeArgument, wholeNumber } from './arguments';
import { rangeAt } from './find-range';
import { contentProperties } from './range-content';
import { objectOf, type RangeRef } from './refs';

/** Above 2³¹ − 1 Excel gives up counting. */
const MAX_COUNT = 2 ** 31 - 1;

function part(range: RangeRef, area: Area): HostObject {
  if (!isOnSheet(area)) throw invalidArgument();
  return objectOf('Range', { ...range, area });
}

function shared(range: RangeRef, other: unknown): HostObject | null {
  const { sheetId, area } = typeof other === 'string' ? rangeAt(range, other) : rangeArgument(other);
  const common = sheetId === range.sheetId ? intersection(range.area, area) : null;
  return common && part(range, common);
}

function used(range: RangeRef, valuesOnly: unknown): HostObject | null {
  const sheet = usedArea(range.book, range.sheetId, orElse(false, flag, valuesOnly));
  const area = sheet && intersection(range.area, sheet);
  return area && part(range, area);
}

export const rangeType = defineType<Excel.Range, RangeRef>({
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    cellCount: { get: ({ area }) => (cellCount(area) > MAX_COUNT ? -1 : cellCount(area)) },
    columnCount: { get: ({ area }) => columnCount(area) },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowCount(area) },
    rowIndex: { get: ({ area }) => area.top },
    ...contentProperties,
  },
  objects: {
    worksheet: ({ book, sheetId }) => objectOf('Worksheet', { book, sheetId }),
  },
  methods: {
    getCell: (range, row, column) =>
      part(range, areaOf(range.area.top + wholeNumber(row), range.area.left + wholeNumber(column))),
    getIntersection: (range, other) => {
      const common = shared(range, other);
      if (!common) throw itemNotFound();
      return common;
    },
    getIntersectionOrNullObject: shared,
    getUsedRange: (range, valuesOnly) =>
      used(range, valuesOnly) ?? part(range, areaOf(range.area.top, range.area.left)),
    getUsedRangeOrNullObject: used,
    select: ({ book, sheetId, area }) => {
      select(book, sheetId, area);
    },
  },
});

function addressOf({ book, sheetId, area }: RangeRef): string {
  return `${quoteSheetName(book.sheet(sheetId).getName())}!${addressOfArea(area)}`;
}
