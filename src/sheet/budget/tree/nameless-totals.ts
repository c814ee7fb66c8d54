import { judge } from '../../../engine/budget/judgement';
import type { Term } from '../../../engine/budget/relations';
import type { Figure, Line } from '../../../engine/budget/statement';
import type { Branch } from './branches';
import type { Row } from '../rows/read-rows';
import type { SideRows } from '../sides/split-sides';

function term({ label, name, cell, hidden }: Row, figure: Figure): Term {
  const line: Line = { label, name, cell, membership: 'part', hidden, figure, parts: [] };
  return { line, figure, sign: 1 };
}

/** Some way of rounding makes the amount of the sum of the others. */
function isSum(total: Row, rows: readonly Row[], column: number): boolean | null {
  const figure = total.figures[column];
  const terms = rows.flatMap((row) => {
    const own = row.figures[column];
    return own ? [term(row, own)] : [];
  });
  if (!figure || terms.length === 0) return null;
  const relation = {
    code: 'SUM-03',
    kind: 'equal',
    statement: column,
    total: term(total, figure),
    terms,
  } as const;
  const verdicts = (['round', 'truncate'] as const).map((rounding) => judge(relation, rounding).verdict);
  if (verdicts.includes('undecidable')) return null;
  return verdicts.some((verdict) => verdict !== 'inconsistent');
}

/**
 * A row without a name is the total of the rows before it where its amounts say so: of several rows in one column at
 * least, of one row, which another could merely resemble, in every column.
 */
function closes(total: Row, rows: readonly Row[]): boolean {
  const answers = total.figures.flatMap((_, column) => isSum(total, rows, column) ?? []);
  const [first] = answers;
  if (first === undefined) return false;
  const several = rows.filter(({ hasFigures }) => hasFigures).length > 1;
  return several ? answers.includes(true) : answers.every((each) => each);
}

/** The rows that count in a sum: lines with amounts, and under headings without any, theirs. */
function counted(branches: readonly Branch[]): Row[] {
  return branches.flatMap(({ row, parts }) => {
    if (row.ofWhich) return [];
    return row.hasFigures ? [row] : counted(parts);
  });
}

/**
 * A side without a total ends with a row without a name that stands right below its lines and sums them up.
 * @param nameless the rows without a name, from which this one is taken
 */
export function closeSide(side: SideRows, branches: readonly Branch[], nameless: Set<Row>): SideRows {
  const last = side.rows.at(-1)?.cell.row;
  if (side.total !== null || side.heading?.hasFigures || last === undefined) return side;
  const [below] = [...nameless].filter(({ cell }) => last < cell.row && cell.row < side.until);
  if (!below || !closes(below, counted(branches))) return side;
  nameless.delete(below);
  return { ...side, total: below };
}

/**
 * Rows without a name at the foot of a merged heading become its subtotals where they sum up the rows beside it.
 * @param nameless the rows without a name, from which these are taken
 */
export function closeGroups(side: SideRows, nameless: Set<Row>): SideRows {
  const rows = [...side.rows];
  for (const row of nameless) {
    const heading = row.closes && rows.findIndex(({ cell }) => isAt(cell, row.closes));
    if (heading === null || heading < 0) continue;
    const beside = rows.slice(heading + 1).filter(({ cell }) => cell.row < row.cell.row);
    const of = rows[heading];
    if (!of || of.hasFigures || !closes(row, beside)) continue;
    const subtotal: Row = { ...row, total: { kind: 'subtotal', side: null, of: of.name, rank: 1 } };
    rows.splice(heading + 1 + beside.length, 0, subtotal);
    nameless.delete(row);
  }
  return rows.length === side.rows.length ? side : { ...side, rows };
}

function isAt(a: { row: number; column: number }, b: { row: number; column: number } | null): boolean {
  return b !== null && a.row === b.row && a.column === b.column;
}
