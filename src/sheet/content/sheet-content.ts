import type { Cell } from '../../engine/cell';
import type { ContentValidation } from './content-validation';
import type { Area } from '../../engine/area';

/** How heavy a line around a cell is. */
export type LineWeight = 'hair' | 'thin' | 'medium';

export interface ContentBorders {
  readonly top?: LineWeight;
  readonly right?: LineWeight;
  readonly bottom?: LineWeight;
  readonly left?: LineWeight;
}

/** How a cell looks. What is not given is the workbook's own. */
export interface ContentLook {
  /** Excel's format code; "@" keeps what is typed over a text a text too. */
  readonly format?: string;
  readonly bold?: boolean;
  /** In points. */
  readonly size?: number;
  /** #RRGGBB, of the characters and of the cell. */
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: ContentBorders;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly indent?: number;
}

/** One cell to be written. A text is a text whatever it begins with: only `formula` makes a formula. */
export interface ContentCell {
  /** For a formula its result, where it is known; null for a cell that is blank, or not yet calculated. */
  readonly value: string | number | null;
  /** With its leading =, in English names, about cells of its own sheet only. */
  readonly formula?: string;
  readonly look?: ContentLook;
  /** A cell of the same workbook that choosing this one goes to. */
  readonly link?: Cell;
}

/** How a sheet is printed: on A4, as wide as one page, in its middle, with `PAGE_FOOTER`. */
export interface ContentPage {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows that each page repeats, both included. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}

/** Values of one kind in a chart: a column of the sheet. */
export interface ContentSeries {
  readonly name: string;
  readonly values: Area;
}

/** Lying bars of cells of the sheet itself, the first on top. */
export interface ContentChart {
  readonly type: 'bar' | 'stacked-bar';
  readonly title: string;
  /** The bars' names: a column as long as each of the series. */
  readonly categories: Area;
  readonly series: readonly [ContentSeries, ...ContentSeries[]];
  /** Of the figures along the axis. */
  readonly format: string;
  /** The axis begins with 0: where no figure is negative. */
  readonly fromZero: boolean;
  /** The cells that it covers. */
  readonly place: Area;
}

/** A sheet that the product makes, as data: what writes it to a file or to Excel adds nothing to it. */
export interface SheetContent {
  /** At most 31 characters; it may be taken in the workbook that the sheet is put into. */
  readonly name: string;
  /** Row by row from A1; null for a cell that stays as it is. */
  readonly rows: readonly (readonly (ContentCell | null)[])[];
  readonly merges: readonly Area[];
  /** Of the columns from A on, in characters of the default font. */
  readonly widths: readonly number[];
  /** Heights of rows in points, where they are not to fit their contents. */
  readonly heights: ReadonlyMap<number, number>;
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: ContentPage;
  /** They do not overlap. */
  readonly validations: readonly ContentValidation[];
  readonly charts: readonly ContentChart[];
}

/** Grey, so that the lines stay behind the figures. */
export const BORDER_COLOR = '#8C8C8C';

/** Which page of how many, in Excel's codes, in the middle of the foot. */
export const PAGE_FOOTER = '&P / &N';

/** Of a chart's series, one after the other: told apart also by those who see few colours, and in print. */
export const SERIES_COLORS = ['#0E6270', '#E08A2C', '#A9C5CE'] as const;
