import type { Area } from '../../../engine/area';
import type { Book } from './book';
import { type Scalar, SheetCells } from './cells';
import { moveRows } from './move-rows';

export interface SortField {
  /** Counted from the first column of the area. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Numbers come before texts, texts before FALSE and TRUE, errors after them. */
function rank(value: Scalar): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'boolean' ? 2 : 1;
}

/** Excel's order of two values that are no blanks. */
function compare(a: Scalar, b: Scalar, matchCase: boolean): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, 'ja', { sensitivity: matchCase ? 'variant' : 'accent' });
  }
  return Number(a) - Number(b);
}

/** Sorts the rows of the area. Blanks come last in either direction; rows that are alike keep their order. */
export function sortRows(
  book: Book,
  sheetId: string,
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  const cells = new SheetCells(book, sheetId);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const sorted = [...rows].sort((a, b) => {
    for (const { key, ascending } of fields) {
      const [first, second] = [cells.value(a, area.left + key), cells.value(b, area.left + key)];
      if (first === '' || second === '') {
        if (first !== second) return first === '' ? 1 : -1;
        continue;
      }
      const order = compare(first, second, matchCase);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  });
  moveRows(book, sheetId, area, (row) => sorted[row - area.top] ?? row);
}
