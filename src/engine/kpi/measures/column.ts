/** A blank cell in a column of dates. Also a cell that holds 0, which Excel hands over for a blank one. */
export const BLANK = 0;

/** Rows of one cell, as Excel hands a column over. */
export type Rows = readonly (readonly unknown[])[];

/**
 * A column of cells, read one at a time and not copied.
 * A column of dates answers serial numbers or BLANK; a column of numbers answers 0 for a blank cell.
 */
export interface Column {
  readonly length: number;
  at(index: number): number;
  /**
   * The same cells as they lie in memory, where a whole number from 0 among them (for dates up to LAST_DAY)
   * is what `at` answers; else null.
   * Loops over a million rows take the ordinary ones from here: asking `at` costs more than all the rest.
   */
  readonly rows: Rows | null;
}

/** The cell of a row that is there. */
export function cellOf(rows: Rows, index: number): unknown {
  // An optional chain would double the time of the loops that this is for.
  return (rows[index] as readonly unknown[])[0];
}
