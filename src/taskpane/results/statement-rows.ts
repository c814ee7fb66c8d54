import type { Finding, Severity } from '../../engine/findings/finding';
import type { Judgement } from '../../engine/budget/judgement';
import type { BudgetTable, Line, Side, Statement } from '../../engine/budget/statement';
import { placeOf } from '../../engine/cell';
import type { Review } from '../../review/review';

/** One amount column of a table that was judged. */
interface JudgedStatement {
  readonly key: string;
  readonly table: BudgetTable;
  readonly statement: Statement;
  readonly judgements: readonly Judgement[];
}

/** One line of a statement, as it is listed. */
export interface StatementRow {
  readonly id: string;
  readonly part: Side | 'difference';
  /** The row of the line that it is a part of; null for the outermost. */
  readonly parent: string | null;
  readonly line: Line;
  readonly depth: number;
  readonly hasParts: boolean;
  readonly isTotal: boolean;
  /** How the sum that the line is the total of was judged: the gravest where it is the total of several. */
  readonly judgement: Judgement | null;
  /** The gravest of the findings at its cells; null where there is none. */
  readonly severity: Severity | null;
  readonly findings: number;
}

const GRAVITY: Readonly<Record<Judgement['verdict'], number>> = {
  exact: 0,
  rounding: 1,
  boundary: 2,
  undecidable: 3,
  inconsistent: 4,
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function statementsOf({ sheets }: Pick<Review, 'sheets'>): JudgedStatement[] {
  return sheets.flatMap(({ name, tables }) =>
    tables.flatMap(({ table, judgements }, nth) =>
      table.statements.map((statement, index) => ({
        key: `${name}/${String(nth)}/${String(index)}`,
        table,
        statement,
        judgements: judgements.filter(({ relation }) => relation.statement === index),
      })),
    ),
  );
}

/** The lines of a statement in their order, each with what was judged and found of it. */
export function statementRows(
  { key, statement, judgements }: JudgedStatement,
  findings: readonly Finding[],
): StatementRow[] {
  const byTotal = new Map<Line, Judgement>();
  for (const judgement of judgements) {
    const { line } = judgement.relation.total;
    const before = byTotal.get(line);
    if (!before || GRAVITY[judgement.verdict] > GRAVITY[before.verdict]) byTotal.set(line, judgement);
  }
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    const [cell] = finding.cells;
    if (!cell) continue;
    const place = placeOf(cell);
    byCell.set(place, [...(byCell.get(place) ?? []), finding]);
  }

  const rows: StatementRow[] = [];
  function add(line: Line, part: StatementRow['part'], parent: StatementRow | null, isTotal: boolean): void {
    const places = new Set([placeOf(line.cell), ...(line.figure ? [placeOf(line.figure.cell)] : [])]);
    const found = [...places].flatMap((place) => byCell.get(place) ?? []);
    const row: StatementRow = {
      id: `statement:${key}/${String(rows.length)}`,
      part,
      parent: parent?.id ?? null,
      line,
      depth: parent ? parent.depth + 1 : 0,
      hasParts: line.parts.length > 0,
      isTotal,
      judgement: byTotal.get(line) ?? null,
      severity: SEVERITIES.find((severity) => found.some((each) => each.severity === severity)) ?? null,
      findings: found.length,
    };
    rows.push(row);
    for (const each of line.parts) add(each, part, row, false);
  }
  for (const { side, lines, total } of statement.sections) {
    for (const line of lines) add(line, side, null, false);
    if (total) add(total, side, null, true);
  }
  for (const line of statement.results) add(line, 'difference', null, true);
  return rows;
}
