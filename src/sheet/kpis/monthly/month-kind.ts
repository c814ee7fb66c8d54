import type { MonthKind } from '../../../engine/kpi/months';
import { sumOf } from '../../../engine/kpi/together';
import { exactly } from '../../../engine/kpi/result';
import type { Rational } from '../../../engine/number/rational';
import { cellAt, shownIn, type Table } from '../../../kpi-results/table';
import type { MonthlyColumns } from './month-columns';
import { kindIn } from './month-headings';
import type { SeriesRows } from './month-rows';

/** What the titles above a table, the sheet's name or the headings of its months say. */
export function kindOfTable(table: Table, { row, months }: MonthlyColumns, sheet: string): MonthKind | null {
  const above = table.slice(0, row).flat().map(shownIn).join(' ');
  const headings = months.map(({ column }) => shownIn(cellAt(table, { row, column }))).join(' ');
  return kindIn(`${sheet} ${above} ${headings}`);
}

/** What the year's own column tells: it is the months' sum, or it repeats the last of them. */
export function kindByTotal(
  table: Table,
  { rows }: SeriesRows,
  { months, total }: MonthlyColumns,
): MonthKind | null {
  if (total === null) return null;
  const told = [rows.numerator, rows.denominator, rows.result].flatMap((row): MonthKind[] => {
    if (row === undefined) return [];
    const numberAt = (column: number): Rational[] => {
      const { content } = cellAt(table, { row, column });
      return typeof content === 'number' ? [exactly(content)] : [];
    };
    const [stated] = numberAt(total);
    const all = months.flatMap(({ column }) => numberAt(column));
    const last = all.at(-1);
    if (!stated || !last) return [];
    const [isSum, isLast] = [stated.equals(sumOf(all)), stated.equals(last)];
    if (isSum === isLast) return [];
    return [isSum ? 'single' : 'cumulative'];
  });
  const [first, ...others] = new Set(told);
  return others.length === 0 ? (first ?? null) : null;
}
