import type { Area } from '../../../engine/area';
import type { Book } from './book';
import { type Scalar, SheetCells } from './cells';
import { moveWithin } from './move-within';

export interface SortField {
  /** The column by which rows are sorted, or the row by which columns are, counted from the first of the area. */
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

/**
 * Sorts the rows of the area, or its columns. Blanks come last in either direction; lines that are alike keep their
 * order.
 */
export function sortLines(
  book: Book,
  sheetId: string,
  area: Area,
  lines: 'rows' | 'columns',
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  const cells = new SheetCells(book, sheetId);
  const isRows = lines === 'rows';
  const [first, last] = isRows ? [area.top, area.bottom] : [area.left, area.right];
  const valueAt = (line: number, key: number): Scalar =>
    isRows ? cells.value(line, area.left + key) : cells.value(area.top + key, line);
  const unsorted = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const sorted = [...unsorted].sort((a, b) => {
    for (const { key, ascending } of fields) {
      const [one, other] = [valueAt(a, key), valueAt(b, key)];
      if (one === '' || other === '') {
        if (one !== other) return one === '' ? 1 : -1;
        continue;
      }
      const order = compare(one, other, matchCase);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  });
  const from = (line: number): number => sorted[line - first] ?? line;
  moveWithin(book, sheetId, area, (row, column) =>
    isRows ? { row: from(row), column } : { row, column: from(column) },
  );
  const moved = unsorted.filter((line) => from(line) !== line);
  const areas = runs(moved).map(([start, end]) =>
    isRows ? { ...area, top: start, bottom: end } : { ...area, left: start, right: end },
  );
  book.tell({ kind: 'sorted', sheetId, lines, areas });
}

/** The first and the last of each unbroken run. */
function runs(numbers: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
