import type { TableCell } from '../kpi-results/table';

/** The cells of a sheet or a range that may hold a plan. Rows and columns count from 0. */
export interface PlanTable {
  /** The sheet's; '' where nobody says it. */
  readonly name: string;
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
