import type { Place, ReadProblem } from '../engine/kpi/read-problem';
import { shownDouble } from '../engine/number/double';

export type { Place, ReadProblem, ReadProblemCode } from '../engine/kpi/read-problem';

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
  if (typeof content === 'number') return shownDouble(content);
  return typeof content === 'object' ? content.error : String(content).trim();
}

/** The numbers of the rows that hold anything. */
export function filledRows(table: Table): number[] {
  return table.flatMap((row, index) => (row.every(isBlank) ? [] : [index]));
}

export function widthOf(table: Table): number {
  return table.reduce((widest, row) => Math.max(widest, row.length), 0);
}
