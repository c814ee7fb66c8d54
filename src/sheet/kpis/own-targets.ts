import type { Measure } from '../../engine/kpi/kpi';
import { exactly } from '../../engine/kpi/result';
import type { Rational } from '../../engine/number/rational';
import { isRate, readFigures } from '../../kpi-results/figures';
import type { ReadFigure } from '../../kpi-results/gathered';
import { saysPercent } from '../../kpi-results/headings';
import {
  cellAt,
  filledRows,
  isProblem,
  shownIn,
  type ReadProblem,
  type Table,
} from '../../kpi-results/table';

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

/** The targets that branches have for themselves, by the row of their figures. */
interface OwnTargets {
  /** Null where one is written that cannot be read. */
  readonly byRow: ReadonlyMap<number, Rational | null>;
  readonly problems: readonly ReadProblem[];
}

/** Of a table's column of them; none where it has no such column, or the branch's cell is blank. */
export function ownTargets(table: Table, figures: readonly ReadFigure[], measure: Measure): OwnTargets {
  const found = targetColumn(table);
  if (!found) return { byRow: new Map(), problems: [] };
  const { column, heading } = found;
  const percent = isRate(measure) && saysPercent(heading);
  const columns = { numerator: null, denominator: null, result: column, percent };
  const rows = figures.filter(({ row }) => shownIn(cellAt(table, { row, column })) !== '');
  const read = readFigures(
    table,
    rows.map(({ row }) => ({ row, columns })),
    measure,
  );
  const byRow = new Map<number, Rational | null>();
  for (const [index, { row }] of rows.entries()) {
    const figure = read[index];
    byRow.set(row, figure && !isProblem(figure) ? exactly(figure.amount) : null);
  }
  return { byRow, problems: read.flatMap((each) => (each && isProblem(each) ? [each] : [])) };
}
