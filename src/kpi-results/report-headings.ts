import type { Localised } from '../engine/language';

/** The headings of the report that KPI.EVALUATE spills beside or below a table of results. */
export const REPORT_HEADINGS: Localised<readonly string[]> = {
  ja: ['ID', 'KPI', '年度', '実績', '目標', '達成度', '判定', '参考評価', '不足', '確認が必要なこと'],
  en: [
    'ID',
    'KPI',
    'Year',
    'Result',
    'Target',
    'Achievement',
    'Status',
    'Reference grade',
    'Gap',
    'To check',
  ],
};

function startsAt(texts: readonly string[], column: number): boolean {
  return Object.values(REPORT_HEADINGS).some((headings) =>
    headings.every((heading, index) => texts[column + index] === heading),
  );
}

/** The columns of a row of headings that belong to such reports: they repeat results and hold none. */
export function reportColumns(texts: readonly string[]): ReadonlySet<number> {
  const width = REPORT_HEADINGS.ja.length;
  return new Set(
    texts.flatMap((_, column) =>
      startsAt(texts, column) ? Array.from({ length: width }, (_unused, index) => column + index) : [],
    ),
  );
}
