import type { Measure } from '../../engine/kpi/kpi';
import { exactly } from '../../engine/kpi/result';
import type { Rational } from '../../engine/number/rational';
import { isRate, readFigures } from '../../kpi-results/figures';
import type { ReadFigure } from '../../kpi-results/gathered';
import { saysPercent } from '../../kpi-results/headings';
import { cellAt, filledRows, isProblem, shownIn, type Table } from '../../kpi-results/table';

/** 支部目標, 支部別の目標値（％）, Branch target. */
const OWN_TARGET = /^(?:支部(?:別|ごと)?の?)(?:KPI)?目標(?:値)?$|^branchtarget$/iu;

/** Titles and notes above a table take fewer rows than this. */
const ROWS_ABOVE = 100;

function targetColumn(table: Table): { readonly column: number; readonly heading: string } | null {
  for (const row of filledRows(table.slice(0, ROWS_ABOVE))) {
    for (const [column, cell] of (table[row] ?? []).entries()) {
      const heading = shownIn(cell);
      const plain = heading.normalize('NFKC').replace(/\s|\([^()]*\)/gu, '');
      if (OWN_TARGET.test(plain)) return { column, heading };
    }
  }
  return null;
}

/**
 * The targets that branches have for themselves, by the row of their figures; none where the table has no column of
 * them. A target that cannot be read is none: the branch is then held against the plan's.
 */
export function ownTargets(
  table: Table,
  figures: readonly ReadFigure[],
  measure: Measure,
): ReadonlyMap<number, Rational> {
  const found = targetColumn(table);
  if (!found) return new Map();
  const { column, heading } = found;
  const percent = isRate(measure) && saysPercent(heading);
  const columns = { numerator: null, denominator: null, result: column, percent };
  const rows = figures.filter(({ row }) => shownIn(cellAt(table, { row, column })) !== '');
  const read = readFigures(
    table,
    rows.map(({ row }) => ({ row, columns })),
    measure,
  );
  return new Map(
    rows.flatMap(({ row }, index) => {
      const figure = read[index];
      return figure && !isProblem(figure) ? [[row, exactly(figure.amount)] as const] : [];
    }),
  );
}
