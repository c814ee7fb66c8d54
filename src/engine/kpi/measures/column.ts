/** A blank cell in a column of dates. Also a cell that holds 0, which Excel hands over for a blank one. */
export const BLANK = 0;

/**
 * A column of cells, read one at a time and not copied.
 * A column of dates answers serial numbers or BLANK; a column of numbers answers 0 for a blank cell.
 */
export interface Column {
  readonly length: number;
  at(index: number): number;
}
