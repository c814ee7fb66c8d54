import type { SheetSnapshot } from '../cells/snapshot';
import { MADE_BY } from './messages/messages';

const ROW = 1;
const TEXTS: ReadonlySet<unknown> = new Set(Object.values(MADE_BY));

/** True for a report of ours, in any language and under any name: it repeats figures and must not be judged by them. */
export function isReport({ rows }: SheetSnapshot): boolean {
  return TEXTS.has(rows[ROW]?.[0]?.value);
}
