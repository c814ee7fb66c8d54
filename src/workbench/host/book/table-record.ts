import type { Area } from '../../../engine/area';
import type { ColumnFilter } from './filters/record';

/** A table of Excel's. Its cells are the sheet's own; Univer has no place for the rest. */
export interface TableRecord {
  readonly id: string;
  readonly name: string;
  /** With its headings and its row of totals. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** It was made of headings alone: its one row waits for the first that is added. */
  readonly isBare: boolean;
  /** By what rows are hidden; none where it is left out. */
  readonly filters?: readonly ColumnFilter[];
}
