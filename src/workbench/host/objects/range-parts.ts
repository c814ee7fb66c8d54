import { type Area, columnCount, MAX_COLUMNS, MAX_ROWS, rowCount, cellCount } from '../../../engine/area';
import { areaOf, hull, intersection, isOnSheet } from '../area';
import { SheetCells } from '../book/cells';
import { spillsOf } from '../book/spills';
import { invalidArgument, itemNotFound } from '../wire/errors';
import type { HostObject } from '../wire/table';
import { flag, orElse, range as rangeArgument, text, wholeNumber } from './arguments';
import { rangeAt } from './find-range';
import { objectOf, type RangeRef } from './refs';
import { thatIsThere } from './that-is-there';

function part(range: RangeRef, area: Area): HostObject {
  if (!isOnSheet(area)) throw invalidArgument();
  return objectOf('Range', { ...range, area });
}

/** An address on the same sheet, or a range. */
export function rangeOrAddress(range: RangeRef, other: unknown): RangeRef {
  return typeof other === 'string' ? rangeAt(range, text(other)) : rangeArgument(other);
}

function shared(range: RangeRef, other: unknown): HostObject | null {
  const { sheetId, area } = rangeOrAddress(range, other);
  const common = sheetId === range.sheetId ? intersection(range.area, area) : null;
  return common && part(range, common);
}

function used(range: RangeRef, valuesOnly: unknown): HostObject | null {
  const area = new SheetCells(range.book, range.sheetId).used(orElse(false, flag, valuesOnly), range.area);
  return area && part(range, area);
}

/** Rows or columns beside the range; a negative count looks the other way. */
function beside(count: unknown, after: (n: number) => Area, before: (n: number) => Area): Area {
  const number = orElse(1, wholeNumber, count);
  if (number === 0) throw invalidArgument();
  return number > 0 ? after(number) : before(-number);
}

const above =
  ({ area }: RangeRef) =>
  (n: number) => ({ ...area, top: area.top - n, bottom: area.top - 1 });
const below =
  ({ area }: RangeRef) =>
  (n: number) => ({ ...area, top: area.bottom + 1, bottom: area.bottom + n });
const leftOf =
  ({ area }: RangeRef) =>
  (n: number) => ({ ...area, left: area.left - n, right: area.left - 1 });
const rightOf =
  ({ area }: RangeRef) =>
  (n: number) => ({ ...area, left: area.right + 1, right: area.right + n });

/** The cell whose formula fills this one cell. */
function spillParent(range: RangeRef): HostObject | null {
  if (cellCount(range.area) > 1) return null;
  const spill = spillsOf(range.book, range.sheetId).find((area) => intersection(area, range.area));
  return spill ? part(range, areaOf(spill.top, spill.left)) : null;
}

/** The cells that the formula in this one cell fills. */
function spilledTo(range: RangeRef): HostObject | null {
  const { top, left } = range.area;
  if (cellCount(range.area) > 1) return null;
  const spill = spillsOf(range.book, range.sheetId).find((area) => area.top === top && area.left === left);
  return spill ? part(range, spill) : null;
}

/** Ranges that are made of a range. */
export const partMethods = {
  getAbsoluteResizedRange: (range: RangeRef, rows: unknown, columns: unknown) =>
    part(range, areaOf(range.area.top, range.area.left, wholeNumber(rows), wholeNumber(columns))),
  getBoundingRect: (range: RangeRef, other: unknown) =>
    part(range, hull(range.area, rangeOrAddress(range, other).area)),
  getCell: (range: RangeRef, row: unknown, column: unknown) =>
    part(range, areaOf(range.area.top + wholeNumber(row), range.area.left + wholeNumber(column))),
  getColumn: (range: RangeRef, index: unknown) => {
    const { top, left } = range.area;
    return part(range, areaOf(top, left + wholeNumber(index), rowCount(range.area)));
  },
  getColumnsAfter: (range: RangeRef, count: unknown) =>
    part(range, beside(count, rightOf(range), leftOf(range))),
  getColumnsBefore: (range: RangeRef, count: unknown) =>
    part(range, beside(count, leftOf(range), rightOf(range))),
  getEntireColumn: (range: RangeRef) => part(range, { ...range.area, top: 0, bottom: MAX_ROWS - 1 }),
  getEntireRow: (range: RangeRef) => part(range, { ...range.area, left: 0, right: MAX_COLUMNS - 1 }),
  getIntersection: (range: RangeRef, other: unknown) => {
    const common = shared(range, other);
    if (!common) throw itemNotFound();
    return common;
  },
  getIntersectionOrNullObject: shared,
  getLastCell: (range: RangeRef) => part(range, areaOf(range.area.bottom, range.area.right)),
  getLastColumn: (range: RangeRef) => part(range, { ...range.area, left: range.area.right }),
  getLastRow: (range: RangeRef) => part(range, { ...range.area, top: range.area.bottom }),
  getOffsetRange: (range: RangeRef, rows: unknown, columns: unknown) => {
    const { top, left } = range.area;
    const corner = [top + wholeNumber(rows), left + wholeNumber(columns)] as const;
    return part(range, areaOf(...corner, rowCount(range.area), columnCount(range.area)));
  },
  getResizedRange: (range: RangeRef, rows: unknown, columns: unknown) => {
    const { top, left, bottom, right } = range.area;
    const corner = areaOf(bottom + wholeNumber(rows), right + wholeNumber(columns));
    if (!isOnSheet(corner)) throw invalidArgument();
    // A corner that is moved beyond the first cell turns the range about that cell.
    return part(range, hull(areaOf(top, left), corner));
  },
  getRow: (range: RangeRef, index: unknown) => {
    const { top, left } = range.area;
    return part(range, areaOf(top + wholeNumber(index), left, 1, columnCount(range.area)));
  },
  getRowsAbove: (range: RangeRef, count: unknown) => part(range, beside(count, above(range), below(range))),
  getRowsBelow: (range: RangeRef, count: unknown) => part(range, beside(count, below(range), above(range))),
  getSpillParent: (range: RangeRef) => thatIsThere(spillParent(range)),
  getSpillParentOrNullObject: spillParent,
  getSpillingToRange: (range: RangeRef) => thatIsThere(spilledTo(range)),
  getSpillingToRangeOrNullObject: spilledTo,
  getUsedRange: (range: RangeRef, valuesOnly: unknown) =>
    used(range, valuesOnly) ?? part(range, areaOf(range.area.top, range.area.left)),
  getUsedRangeOrNullObject: used,
};
