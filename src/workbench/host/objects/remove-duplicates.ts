import { intersection } from '../area';
import { columnCount } from '../../../engine/area';
import { SheetCells } from '../book/cells';
import { moveWithin } from '../book/move-within';
import { invalidArgument } from '../wire/errors';
import { defineType, type HostObject } from '../wire/table';
import { flag, wholeNumber } from './arguments';
import { allowContent } from './protect';
import { type DuplicatesRef, objectOf, type RangeRef } from './refs';

function columnsOf({ area }: RangeRef, given: unknown): number[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument();
  const columns = (given as readonly unknown[]).map(wholeNumber);
  if (columns.some((column) => column < 0 || column >= columnCount(area))) throw invalidArgument();
  return columns;
}

/** Of the rows that are alike in these columns, whatever the case of letters, the first stays; the rest move up. */
export function removeDuplicates(range: RangeRef, columns: unknown, includesHeader: unknown): HostObject {
  const keys = columnsOf(range, columns);
  const first = range.area.top + (flag(includesHeader) ? 1 : 0);
  allowContent(range);
  const { book, sheetId } = range;
  const cells = new SheetCells(book, sheetId);
  const used = cells.used(true);
  const area = used && intersection({ ...range.area, top: first }, used);
  if (!area || area.bottom < area.top) return objectOf('RemoveDuplicatesResult', { removed: 0, kept: 0 });
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const values = keys.map((key) => cells.value(row, range.area.left + key));
    const same = JSON.stringify(
      values.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)),
    );
    if (seen.has(same)) continue;
    seen.add(same);
    kept.push(row);
  }
  moveWithin(book, sheetId, { ...range.area, top: area.top, bottom: area.bottom }, (row, column) => {
    const from = kept[row - area.top];
    return from === undefined ? null : { row: from, column };
  });
  const count = area.bottom - area.top + 1;
  return objectOf('RemoveDuplicatesResult', { removed: count - kept.length, kept: kept.length });
}

export const removeDuplicatesResultType = defineType<Excel.RemoveDuplicatesResult, DuplicatesRef>({
  properties: {
    removed: { get: ({ removed }) => removed },
    uniqueRemaining: { get: ({ kept }) => kept },
  },
});
