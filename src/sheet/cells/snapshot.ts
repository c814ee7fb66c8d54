import type { Area } from '../../engine/area';

/** An error that a cell shows, by Excel's name for it. */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError | null;

/** What a cell holds and how it shows it. Dates are serial numbers, as in Excel. */
export interface CellSnapshot {
  readonly value: CellValue;
  /** The displayed text under the cell's number format, never ######## for want of width. */
  readonly text: string;
  /** With its leading =, in English names; null for a constant. */
  readonly formula: string | null;
  /** Excel's number format code; "General" where none is set. */
  readonly format: string;
  readonly indent: number;
  /** The workbook holds no result of the formula: the value is ours. */
  readonly isCalculated?: boolean;
}

/** A sheet as it stands at one moment, from A1 to its last used cell. */
export interface SheetSnapshot {
  readonly name: string;
  /** Row by row from A1; a blank cell without a format of its own is null. Rows may be shorter than the widest. */
  readonly rows: readonly (readonly (CellSnapshot | null)[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The sheet itself is hidden. */
  readonly hidden: boolean;
}

/** A workbook as it stands at one moment. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Serial dates count from 1904-01-01 instead of 1899-12-30. */
  readonly date1904: boolean;
}
