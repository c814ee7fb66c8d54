import type { Block } from './find-blocks';
import { fold, type Grid } from '../../cells/grid';

/** A whole number as people count with: 3, (3), ３. */
function countAt(grid: Grid, row: number, column: number): number | null {
  const digits = /^\(?([0-9]{1,3})\)?$/u.exec(fold(grid.text(row, column)))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The numbers of the columns, right under their headings: 1 | 2 | 3. */
export function numbersColumns(grid: Grid, { firstRow, labelLeft, right }: Block, row: number): boolean {
  if (row !== firstRow) return false;
  const counts = grid.columns(row, labelLeft, right).map((column) => countAt(grid, row, column));
  const [first] = counts;
  return (
    counts.length > 1 &&
    first !== null &&
    first !== undefined &&
    counts.every((count, index) => count === first + index)
  );
}

/** The number of a page: alone in its row, below a blank one, at the foot of the sheet or before headings come again. */
export function numbersPage(grid: Grid, { lastRow, repeats }: Block, row: number): boolean {
  const [column, ...more] = grid.columns(row, 0, grid.columnCount - 1);
  if (column === undefined || more.length > 0 || countAt(grid, row, column) === null) return false;
  const isBelowBlank = grid.rows(row - 1, row - 1).length === 0;
  const until = repeats.find(({ top }) => top > row)?.top ?? lastRow + 1;
  return isBelowBlank && grid.rows(row + 1, until - 1).length === 0;
}
