import {
  sectionOf,
  statementLines,
  type BudgetTable,
  type ColumnKind,
  type ColumnTerm,
  type ComputedColumn,
  type Extent,
  type Figure,
  type FiguredLine,
  type Line,
  type Section,
  type Side,
  type Statement,
} from './statement';

export type RelationCode = 'BAL-01' | 'SUM-01' | 'SUM-02' | 'SUM-03' | 'SUM-04' | 'SUM-06';

export interface Term {
  readonly line: Line;
  readonly figure: Figure;
  readonly sign: 1 | -1;
}

/**
 * One thing that the figures of a table must satisfy:
 * `equal` within their rounding, `equal-as-printed`, or the sum `at-most` the total.
 */
export interface Relation {
  readonly code: RelationCode;
  readonly kind: 'equal' | 'equal-as-printed' | 'at-most';
  /** Index of the statement that the total stands in. */
  readonly statement: number;
  readonly total: Term;
  readonly terms: readonly Term[];
}

const SUM_OF_SIDE: Readonly<Record<Side, RelationCode>> = { revenue: 'SUM-01', expenditure: 'SUM-02' };

function* counted(lines: readonly Line[]): Generator<Term> {
  for (const line of lines) {
    if (line.membership === 'of-which') continue;
    if (line.figure) yield { line, figure: line.figure, sign: 1 };
    else yield* counted(line.parts);
  }
}

/** The lines that count in a sum: parts with a figure, and the parts of headings that have none. */
export function summands(lines: readonly Line[]): Term[] {
  return [...counted(lines)];
}

function totalTerm(line: FiguredLine): Term {
  return { line, figure: line.figure, sign: 1 };
}

function* ofWhich(line: Line, total: Term, statement: number): Generator<Relation> {
  for (const part of line.parts) {
    if (part.membership === 'part' || !part.figure) continue;
    const term: Term = { line: part, figure: part.figure, sign: 1 };
    yield { code: 'SUM-04', kind: 'at-most', statement, total, terms: [term] };
  }
}

/** What a table of changes leaves out is unchanged: only changes add up to their totals. */
function holdsAll(column: ColumnKind, extent: Extent): boolean {
  return extent === 'all' || column === 'difference';
}

/** A part may grow by more than its whole: in a column of differences 「うち」 bounds nothing. */
function* relationsUnder(
  lines: readonly Line[],
  statement: number,
  column: ColumnKind,
  extent: Extent,
): Generator<Relation> {
  for (const line of lines) {
    if (line.figure && line.parts.length > 0) {
      const total: Term = { line, figure: line.figure, sign: 1 };
      const terms = summands(line.parts);
      if (terms.length > 0 && holdsAll(column, extent))
        yield { code: 'SUM-03', kind: 'equal', statement, total, terms };
      if (column !== 'difference') yield* ofWhich(line, total, statement);
    }
    yield* relationsUnder(line.parts, statement, column, extent);
  }
}

function* relationsOfSection(
  section: Section,
  statement: number,
  column: ColumnKind,
  extent: Extent,
): Generator<Relation> {
  yield* relationsUnder(section.lines, statement, column, extent);
  const terms = summands(section.lines);
  if (section.total && terms.length > 0 && holdsAll(column, extent)) {
    const total = totalTerm(section.total);
    yield { code: SUM_OF_SIDE[section.side], kind: 'equal', statement, total, terms };
  }
}

function* balance(statement: Statement, index: number): Generator<Relation> {
  const revenue = sectionOf(statement, 'revenue')?.total;
  const expenditure = sectionOf(statement, 'expenditure')?.total;
  if (!revenue || !expenditure) return;
  if (statement.difference) {
    yield {
      code: 'SUM-06',
      kind: 'equal',
      statement: index,
      total: totalTerm(statement.difference),
      terms: [totalTerm(revenue), { ...totalTerm(expenditure), sign: -1 }],
    };
  } else if (statement.column.kind === 'budget' || statement.column.kind === 'previous-budget') {
    const terms = [totalTerm(expenditure)];
    yield { code: 'BAL-01', kind: 'equal-as-printed', statement: index, total: totalTerm(revenue), terms };
  }
}

/**
 * The relations of a computed column, line by line.
 * @param lines the lines of every statement, by its index
 */
export function* columnRelations(
  lines: readonly (readonly Line[])[],
  { statement, terms: columns }: ComputedColumn,
): Generator<Relation> {
  const termAt = (row: number, { statement: index, sign }: ColumnTerm): Term | null => {
    const line = lines[index]?.[row];
    return line?.figure ? { line, figure: line.figure, sign } : null;
  };
  for (const row of lines[statement]?.keys() ?? []) {
    const total = termAt(row, { statement, sign: 1 });
    const terms = columns.flatMap((column) => termAt(row, column) ?? []);
    // a heading without amounts has none in any column
    if (!total || terms.length < columns.length) continue;
    yield { code: 'SUM-06', kind: 'equal', statement, total, terms };
  }
}

/** Every relation of a table, statement by statement, deeper sums first; computed columns last. */
export function relationsOf(table: BudgetTable): Relation[] {
  const relations: Relation[] = [];
  for (const [index, statement] of table.statements.entries()) {
    for (const section of statement.sections) {
      relations.push(...relationsOfSection(section, index, statement.column.kind, table.extent));
    }
    relations.push(...balance(statement, index));
  }
  if (table.computed.length > 0) {
    const lines = table.statements.map(statementLines);
    for (const column of table.computed) relations.push(...columnRelations(lines, column));
  }
  return relations;
}
