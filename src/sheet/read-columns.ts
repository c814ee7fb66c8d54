import type { AmountColumn } from '../engine/budget/statement';
import { namedFiscalYear } from './context';
import type { HeadedColumn } from './find-blocks';
import { fold, type Grid } from './grid';

/** The first fiscal year that the texts name. */
export function firstYear(texts: readonly string[]): number | null {
  for (const text of texts) {
    const year = namedFiscalYear(text);
    if (year !== null) return year;
  }
  return null;
}

/** 金額 under a title that speaks of 決算 is a settlement; an earlier year's budget is not this year's. */
export function columnOf(
  grid: Grid,
  headingRow: number,
  { column, label, kind }: HeadedColumn,
  title: readonly string[],
  tableYear: number | null,
): { column: AmountColumn; fiscalYear: number | null } {
  const cell = grid.cell(headingRow, column);
  const stated = namedFiscalYear(label);
  const settled =
    title.some((text) => /決算/u.test(fold(text))) && !title.some((text) => /予算/u.test(fold(text)));
  if (kind === 'budget' && settled) {
    return { column: { label, kind: 'settlement', cell }, fiscalYear: stated ?? tableYear };
  }
  if (kind === 'previous-budget') {
    const before = tableYear === null ? null : tableYear - 1;
    return { column: { label, kind, cell }, fiscalYear: stated ?? before };
  }
  const isEarlier = kind === 'budget' && stated !== null && tableYear !== null && stated < tableYear;
  return {
    column: { label, kind: isEarlier ? 'previous-budget' : kind, cell },
    fiscalYear: stated ?? tableYear,
  };
}
