import { cellAt, isBlank, shownIn, widthOf, type Table, type TableCell } from '../kpi-results/table';

/** The cells of a sheet or a range that may hold a plan. Rows and columns count from 0. */
export interface PlanTable {
  /** The sheet's; '' where nobody says it. */
  readonly name: string;
  /** How its numbers are shown is known: 0.5 that nothing marks as a rate may be half of 1 or of 1 %. */
  readonly showsFormats: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The rows that hold something, from one to another, both ends included. */
  readonly rows: (first: number, last: number) => readonly number[];
  /** The columns of a row that hold something, from one to another, both ends included. */
  readonly columns: (row: number, first: number, last: number) => readonly number[];
  readonly at: (row: number, column: number) => TableCell;
  /** What the cell shows, without white space around it; '' for a blank one. */
  readonly text: (row: number, column: number) => string;
}

function between(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Cells of which nobody says how they are shown: a number's text is its digits. */
export function planTableOf(table: Table): PlanTable {
  const [rowCount, columnCount] = [table.length, widthOf(table)];
  const at = (row: number, column: number): TableCell => cellAt(table, { row, column });
  return {
    name: '',
    showsFormats: false,
    rowCount,
    columnCount,
    rows: (first, last) => between(first, Math.min(last, rowCount - 1)),
    columns: (row, first, last) =>
      between(first, Math.min(last, columnCount - 1)).filter((column) => !isBlank(at(row, column))),
    at,
    text: (row, column) => shownIn(at(row, column)),
  };
}
