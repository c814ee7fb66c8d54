import type { Kpi } from '../../engine/kpi/kpi';

/** What a cell holds; a blank one holds null or ''. */
export type Content = string | number | boolean | { readonly error: string } | null;

/**
 * What a number's own format says about percent: Excel multiplies by 100 (`scaled`, 0.617 shows as 61.7%),
 * or it only writes ％ behind it (`literal`, 61.7 shows as 61.7％). Null where the format says nothing
 * or is not known.
 */
export type PercentFormat = 'scaled' | 'literal' | null;

export interface TableCell {
  readonly content: Content;
  readonly percent: PercentFormat;
}

/** Cells row by row; rows may be of different lengths. */
export type Table = readonly (readonly TableCell[])[];

/** A place inside the table; both count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Why a cell or a table cannot be read. Nothing is guessed instead. */
export type ReadProblem =
  | { readonly code: 'errorCell'; readonly place: Place; readonly error: string }
  | {
      readonly code:
        | 'notAYear'
        | 'notADay'
        | 'notANumber'
        /** A rate above 1 that nothing calls a percentage. */
        | 'rateAboveOne'
        | 'negative'
        /** Under ％ stands a number up to 1: 0.9 % or 90 %? */
        | 'ambiguousPercent'
        /** A unit that is not the KPI's: 万件 for 件. */
        | 'unit';
      readonly place: Place;
      readonly shown: string;
    }
  | {
      readonly code:
        | 'zeroDenominator'
        /** A numerator without its denominator, or the other way round. */
        | 'incomplete'
        | 'noBranch';
      readonly place: Place;
    }
  | { readonly code: 'repeatedYear'; readonly place: Place; readonly fiscalYear: number }
  | { readonly code: 'repeatedBranch'; readonly place: Place; readonly branch: string }
  | {
      readonly code: 'unknownKpi' | 'ambiguousKpi';
      readonly place: Place;
      readonly shown: string;
      readonly nearest: readonly Kpi[];
    }
  /** The columns are not those of a history, of a result or of a table of results. */
  | { readonly code: 'columns'; readonly place: Place };

export type ReadProblemCode = ReadProblem['code'];

export function isProblem<T extends object>(read: T | ReadProblem): read is ReadProblem {
  return 'code' in read && 'place' in read;
}

export function isBlank({ content }: TableCell): boolean {
  return content === null || (typeof content === 'string' && content.trim() === '');
}

const BLANK: TableCell = { content: null, percent: null };

export function cellAt(table: Table, { row, column }: Place): TableCell {
  return table[row]?.[column] ?? BLANK;
}

/** The cell's words; '' for a blank one. */
export function shownIn({ content }: TableCell): string {
  if (content === null) return '';
  return typeof content === 'object' ? content.error : String(content).trim();
}

/** The numbers of the rows that hold anything. */
export function filledRows(table: Table): number[] {
  return table.flatMap((row, index) => (row.every(isBlank) ? [] : [index]));
}

export function widthOf(table: Table): number {
  return table.reduce((widest, row) => Math.max(widest, row.length), 0);
}
