import type { SheetSnapshot } from '../snapshot';
import { REPORT_WORDS } from './words';

/** Row of the words that a report is known by, under its title. */
export const MADE_BY_ROW = 1;

const MADE_BY: ReadonlySet<unknown> = new Set(Object.values(REPORT_WORDS).map(({ madeBy }) => madeBy));

/** True for a report of ours, in any language and under any name: it repeats figures and must not be judged by them. */
export function isReport({ rows }: SheetSnapshot): boolean {
  return MADE_BY.has(rows[MADE_BY_ROW]?.[0]?.value);
}
