import type { ContentChart } from '../sheet/content/sheet-content';
import type { CellValue } from '../sheet/cells/snapshot';
import type { Area } from '../engine/area';
import type { CellStyle, Color, Font } from './cell-style';
import type { ConditionalFormat } from './conditional-format';
import type { DataValidation } from './data-validation';
import type { DocumentFile } from './document';
import type { Link } from './link';
import type { Loss } from './losses';

/** The cells that one array formula fills, its own cell included. */
export interface FormulaArray {
  readonly area: Area;
  /** It spills as far as its result goes; otherwise it is fixed to its area ({=…}). */
  readonly dynamic: boolean;
}

export interface FileCell {
  /** For a formula, the result that is stored with it; null or absent where nothing is stored. */
  readonly value?: CellValue;
  /**
   * With its leading =, in English names, without Excel's storage prefixes.
   * What spills over several cells needs its `array`: without it Excel shows one value, behind an @.
   */
  readonly formula?: string;
  readonly array?: FormulaArray;
  /** Cells of one look may share one object. */
  readonly style?: CellStyle;
}

/** Neighbouring rows or columns, both ends included, counted from 0. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface ColumnSpan extends Span {
  /** In characters of the default font, as Excel shows it. */
  readonly width?: number;
  readonly hidden?: boolean;
  /** The look of cells in these columns that are not there. */
  readonly style?: CellStyle;
}

export interface RowSettings {
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface PrintSetup {
  readonly orientation?: 'portrait' | 'landscape';
  /** Excel's number of the paper: 9 is A4, which is the default; 8 is A3. */
  readonly paper?: number;
  /** How many pages it may take across and down; 0 is as many as needed. */
  readonly fit?: { readonly wide: number; readonly high: number };
  /** Percent. Where pages are to fit, Excel finds its own; a program that fits none takes this. */
  readonly scale?: number;
  readonly area?: Area;
  /** Rows and columns that each page repeats. */
  readonly titleRows?: Span;
  readonly titleColumns?: Span;
  readonly centered?: boolean;
  /** In Excel's header codes: &P is the page, &N the number of pages, &A the sheet. */
  readonly header?: string;
  readonly footer?: string;
}

export interface SheetFile {
  readonly name: string;
  /** Row by row from A1; null is a cell that is not there. Rows may be shorter than the widest. */
  readonly rows: readonly (readonly (FileCell | null)[])[];
  readonly merges?: readonly Area[];
  readonly columns?: readonly ColumnSpan[];
  readonly rowSettings?: ReadonlyMap<number, RowSettings>;
  /** How many rows and columns stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** `very` is hidden from Excel's own list of hidden sheets. */
  readonly hidden?: boolean | 'very';
  readonly gridLines?: boolean;
  readonly tabColor?: Color;
  readonly print?: PrintSetup;
  /** That of the highest priority first. */
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly validations?: readonly DataValidation[];
  readonly links?: readonly Link[];
  /** Of a file that is read, those that the product wrote: others stay in the opened file, and are named as losses. */
  readonly charts?: readonly ContentChart[];
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for, as in a formula but without its =: 収入!$B$2:$B$9. */
  readonly refersTo: string;
  /** The sheet that it belongs to; absent for the whole workbook. */
  readonly sheet?: string;
  readonly hidden?: boolean;
}

/** Where Excel has an add-in from. */
export interface AddInReference {
  readonly version: string;
  readonly store: string;
  /** EXCatalog, Registry, FileSystem, OMEX … */
  readonly storeType: string;
}

/** What our add-in keeps with the workbook: `workbook.settings` of Excel's API. */
export interface AddInSettings {
  /** What JSON can say, by key. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Stays as it was read: Excel looks for the settings under it. */
  readonly reference?: AddInReference;
}

/** What a workbook file consists of, as far as this product reads and writes it. */
export interface WorkbookFile {
  readonly sheets: readonly SheetFile[];
  readonly names?: readonly DefinedName[];
  /** Serial dates count from 1904-01-01 instead of 1899-12-30. */
  readonly date1904?: boolean;
  /** 游ゴシック 11 where none is given. */
  readonly defaultFont?: Font;
  /** The sheet that is in front when the file is opened, counted from 0. */
  readonly activeSheet?: number;
  /** The document's title and author properties. */
  readonly title?: string;
  readonly creator?: string;
  readonly settings?: AddInSettings;
  readonly document?: DocumentFile;
  /** What the file that was read holds besides, and no file of ours will. */
  readonly losses?: readonly Loss[];
}
