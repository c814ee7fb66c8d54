import type { Finding, WhyUnrelated } from '../engine/budget/finding';
import type { JudgedTable } from '../engine/budget/judge-table';
import { sectionLines, type BudgetTable, type Figure, type Line } from '../engine/budget/statement';
import type { Cell } from '../engine/cell';
import type { Citation } from '../engine/citation';
import { ZERO } from '../engine/number/rational';
import { isNoSummand, isResultName } from '../sheet/line-words';
import type { HowRead } from '../sheet/read-budget';

const CHECKED: Citation = {
  kind: 'practice',
  document: '予算書の作表慣行',
  section: '金額のある行は、計・内訳・差引のいずれかで他の行と結び付ける',
  quote: null,
};

interface ReadTable extends JudgedTable {
  readonly how: HowRead;
}

/** A row that stands in no relation. */
interface Unrelated {
  /** Where its name stands, or its first amount where no name does. */
  readonly cell: Cell;
  readonly label: string;
  readonly why: WhyUnrelated;
  /** Where its amounts stand that are not nil. */
  readonly amounts: readonly Cell[];
}

/** The figures of all relations of a workbook: a row of one table may be calculated from rows of another. */
export function relatedFigures(tables: readonly JudgedTable[]): ReadonlySet<Figure> {
  return new Set(
    tables.flatMap(({ judgements }) =>
      judgements.flatMap(({ relation: { total, terms } }) => [total, ...terms].map(({ figure }) => figure)),
    ),
  );
}

function couldChangeSum(figure: Figure | null): figure is Figure {
  return figure?.kind === 'amount' && !figure.printed.equals(ZERO);
}

/** Every line of the table's sides with its figures in all columns. */
function sideLines({ statements }: BudgetTable): { line: Line; figures: Figure[] }[] {
  const columns = statements.map(({ sections }) => sections.flatMap(sectionLines));
  return (columns[0] ?? []).map((line, index) => ({
    line,
    figures: columns.flatMap((lines) => lines[index]?.figure ?? []),
  }));
}

function unrelatedLines(table: BudgetTable, related: ReadonlySet<Figure>): Unrelated[] {
  return sideLines(table).flatMap(({ line: { cell, label, name, membership }, figures }) => {
    if (figures.some((figure) => related.has(figure))) return [];
    const why = membership === 'of-which' || isNoSummand(name) ? 'no-summand' : 'no-total';
    return [{ cell, label, why, amounts: figures.filter(couldChangeSum).map((figure) => figure.cell) }];
  });
}

function unplacedRows({ unplaced, unsolved }: HowRead): Unrelated[] {
  const rows = [...unplaced, ...unsolved].flatMap((each): Unrelated[] => {
    if (each.kind === 'column') return [];
    const { cell, text, why, amounts } = each;
    if (each.kind === 'amount') return [{ cell, label: '', why, amounts }];
    const isNone = why === 'neither-side' && (isNoSummand(text) || isResultName(text));
    return [{ cell, label: text, why: isNone ? 'no-summand' : why, amounts }];
  });
  return rows;
}

/** Rows that follow one another for one reason, with none between that is related. */
function stretches(rows: readonly Unrelated[], between: readonly number[]): Unrelated[][] {
  const all: Unrelated[][] = [];
  const sorted = [...rows].sort((a, b) => a.cell.row - b.cell.row);
  let at = 0;
  for (const row of sorted) {
    const last = all.at(-1);
    const before = last?.at(-1);
    while ((between[at] ?? Infinity) < (before?.cell.row ?? 0)) at += 1;
    const isApart = (between[at] ?? Infinity) < row.cell.row;
    if (last && before?.why === row.why && before.cell.sheet === row.cell.sheet && !isApart) last.push(row);
    else all.push([row]);
  }
  return all;
}

/** The rows of a table with amounts that no relation takes in: nothing is passed over in silence. */
export function unrelatedRows({ table, how }: ReadTable, related: ReadonlySet<Figure>): Finding[] {
  const rows = [...unrelatedLines(table, related), ...unplacedRows(how)].filter(
    ({ amounts }) => amounts.length > 0,
  );
  const between = sideLines(table)
    .filter(({ figures }) => figures.some((figure) => related.has(figure)))
    .map(({ line }) => line.cell.row)
    .sort((a, b) => a - b);
  return stretches(rows, between).map((stretch): Finding => ({
    code: 'READ-02',
    severity: stretch[0]?.why === 'no-summand' ? 'info' : 'warning',
    cells: stretch.flatMap(({ amounts }) => amounts),
    expected: null,
    actual: null,
    fix: null,
    unit: table.unit,
    citation: CHECKED,
    details: { why: stretch[0]?.why ?? 'no-total', labels: stretch.map(({ label }) => label.trim()) },
  }));
}
