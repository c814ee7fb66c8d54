import type { Area } from '../../../../engine/area';
import type { Period } from './periods';

/** A date, and to which of its parts the dates of the rows that stay are equal to it. */
export interface FilterDate {
  /** As ISO 8601 writes it. */
  readonly date: string;
  readonly specificity: 'Year' | 'Month' | 'Day' | 'Hour' | 'Minute' | 'Second';
}

/** By what the rows of a column are chosen, as Excel's API says it. */
export type Criteria =
  | { readonly filterOn: 'Values'; readonly values: readonly (string | FilterDate)[] }
  | {
      readonly filterOn: 'TopItems' | 'BottomItems' | 'TopPercent' | 'BottomPercent';
      readonly criterion1: string;
    }
  | { readonly filterOn: 'CellColor' | 'FontColor'; readonly color: string }
  | { readonly filterOn: 'Dynamic'; readonly dynamicCriteria: 'AboveAverage' | 'BelowAverage' | Period }
  | {
      readonly filterOn: 'Custom';
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator?: 'And' | 'Or';
    };

export interface ColumnFilter {
  /** The heading of the column. */
  readonly area: Area;
  readonly criteria: Criteria;
}

/** The filter of a sheet, which is none of a table's. */
export interface SheetFilter {
  /** With its headings. */
  readonly area: Area;
  readonly columns: readonly ColumnFilter[];
}
