import { headingsIn, columnOf } from '../../../kpi-results/headings';
import { shownIn, type Table } from '../../../kpi-results/table';
import { isYearTotal, monthHeadings, type MonthColumn } from './month-headings';

/** Where a table by months has what; null for a column that is not there. */
export interface MonthlyColumns {
  /** Of the headings. */
  readonly row: number;
  readonly months: readonly MonthColumn[];
  /** The year as a whole. */
  readonly total: number | null;
  readonly kpi: number | null;
  readonly business: number | null;
  readonly branch: number | null;
  readonly year: number | null;
  /** Whether a row's months are single or cumulative. */
  readonly kind: number | null;
  /** Whether a row has numerators, denominators or results. */
  readonly part: number | null;
  readonly unit: number | null;
}

const KIND = /^(?:集計|集計方法|累計・単月|単月・累計|単月\/累計|累計\/単月|count|months)$/iu;
const PART = /^(?:区分|内訳|項目区分|part|figure)$/iu;

/** The columns of a table that goes by months; null for another table. */
export function monthlyColumns(table: Table): MonthlyColumns | null {
  const found = monthHeadings(table);
  if (!found) return null;
  const { row, months } = found;
  const cells = table[row] ?? [];
  const headings = headingsIn(table, row);
  const words = cells.map((cell) => shownIn(cell).normalize('NFKC').replace(/\s/gu, ''));
  const at = (test: (text: string, column: number) => boolean): number | null => {
    const column = words.findIndex(test);
    return column < 0 ? null : column;
  };
  const last = months.at(-1)?.column ?? 0;
  const total = cells.findIndex((cell, column) => column > last && isYearTotal(cell));
  return {
    row,
    months,
    total: total < 0 ? null : total,
    kpi: columnOf(headings, 'kpi'),
    business: at((text) => /^(?:事業|勘定|business)$/iu.test(text)),
    branch: columnOf(headings, 'branch'),
    year: columnOf(headings, 'year'),
    kind: at((text) => KIND.test(text)),
    part: at((text) => PART.test(text)),
    unit: columnOf(headings, 'unit'),
  };
}
