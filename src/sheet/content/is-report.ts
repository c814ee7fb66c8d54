import type { Localised } from '../../engine/language';
import type { SheetSnapshot } from '../cells/snapshot';

/** Stands under the title of every report. It is apart from the reports' other words: whoever reads sheets needs it. */
export const MADE_BY: Localised<string> = {
  ja: '「予算・KPI検証」が作成した報告です（このシート自体は検証しません）。',
  en: 'Made by Budget and KPI Check; this sheet is not checked itself.',
};

const ROW = 1;
const TEXTS: ReadonlySet<unknown> = new Set(Object.values(MADE_BY));

/** True for a report of ours, in any language and under any name: it repeats figures and must not be judged by them. */
export function isReport({ rows }: SheetSnapshot): boolean {
  return TEXTS.has(rows[ROW]?.[0]?.value);
}
