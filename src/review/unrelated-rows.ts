import type { Finding } from '../engine/findings/finding';
import type { WhyUnrelated } from '../engine/findings/reading-details';
import { type Fault, findingOf } from '../engine/findings/rule';
import { READING_RULES } from '../engine/rules/reading';
import type { JudgedTable } from '../engine/rules/budget/judge-table';
import { sectionLines, type BudgetTable, type Figure, type Line } from '../engine/budget/statement';
import type { Cell } from '../engine/cell';
import { ZERO } from '../engine/number/rational';
import { isNoSummand, isResultName } from '../sheet/budget/vocabulary/line-words';
import type { HowRead } from '../sheet/budget/read-budget';

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
  const related = new Set<Figure>();
  for (const { judgements } of tables) {
    for (const { relation } of judgements) {
      related.add(relation.total.figure);
      for (const { figure } of relation.terms) related.add(figure);
    }
  }
  return related;
}

function couldChangeSum(figure: Figure | null): figure is Figure {
  return figure?.kind === 'amount' && !figure.printed.equals(ZERO);
}

/** The lines of a table's sides, those that some relation takes in in any of their columns and the others. */
interface SideLines {
  /** The rows that the former stand in. */
  readonly related: readonly number[];
  readonly unrelated: readonly Unrelated[];
}

function sideLines({ statements }: BudgetTable, related: ReadonlySet<Figure>): SideLines {
  const columns = statements.map(({ sections }) => sections.flatMap(sectionLines));
  const isRelated = (index: number): boolean =>
    columns.some((lines) => {
      const figure = lines[index]?.figure;
      return figure ? related.has(figure) : false;
    });
  const rows: number[] = [];
  const unrelated: Unrelated[] = [];
  for (const [index, line] of (columns[0] ?? []).entries()) {
    if (isRelated(index)) rows.push(line.cell.row);
    else
      unrelated.push(
        unrelatedLine(
          line,
          columns.map((lines) => lines[index]?.figure ?? null),
        ),
      );
  }
  return { related: rows, unrelated };
}

function unrelatedLine(
  { cell, label, name, membership }: Line,
  figures: readonly (Figure | null)[],
): Unrelated {
  const why = membership === 'of-which' || isNoSummand(name) ? 'no-summand' : 'no-total';
  return { cell, label, why, amounts: figures.filter(couldChangeSum).map((figure) => figure.cell) };
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
function stretches(rows: readonly Unrelated[], related: readonly number[]): Unrelated[][] {
  const all: Unrelated[][] = [];
  const between = [...related].sort((a, b) => a - b);
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
  const lines = sideLines(table, related);
  const rows = [...lines.unrelated, ...unplacedRows(how)].filter(({ amounts }) => amounts.length > 0);
  if (rows.length === 0) return [];
  return stretches(rows, lines.related).map((stretch) => {
    const why = stretch[0]?.why ?? 'no-total';
    const fault: Fault<'READ-02'> = {
      cells: stretch.flatMap(({ amounts }) => amounts),
      details: { why, labels: stretch.map(({ label }) => label.trim()) },
      ...(why === 'no-summand' && { severity: 'info' }),
    };
    return findingOf(READING_RULES['READ-02'], fault, table.unit);
  });
}
