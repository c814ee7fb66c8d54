import {
  differenceOf,
  sectionOf,
  statementLines,
  type BudgetTable,
  type CalculatedLine,
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
  /** The column whose figures it computes from other columns; none where it stands in one column. */
  readonly over?: ComputedColumn;
}

const SUM_OF_SIDE: Readonly<Record<Side, RelationCode>> = { revenue: 'SUM-01', expenditure: 'SUM-02' };

/** The lines that count in a sum: parts with a figure, and the parts of headings that have none. */
export function summands(lines: readonly Line[], into: Term[] = []): Term[] {
  for (const line of lines) {
    if (line.membership === 'of-which') continue;
    if (line.figure) into.push({ line, figure: line.figure, sign: 1 });
    else summands(line.parts, into);
  }
  return into;
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
    if (line.parts.length === 0) continue;
    if (line.figure) {
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

/** Budgets balance, unless a line says by how much they do not. */
function* balance(statement: Statement, index: number): Generator<Relation> {
  const revenue = sectionOf(statement, 'revenue')?.total;
  const expenditure = sectionOf(statement, 'expenditure')?.total;
  const { kind } = statement.column;
  if (!revenue || !expenditure || (kind !== 'budget' && kind !== 'previous-budget')) return;
  if (differenceOf(statement)) return;
  const terms = [totalTerm(expenditure)];
  yield { code: 'BAL-01', kind: 'equal-as-printed', statement: index, total: totalTerm(revenue), terms };
}

function calculated({ line, terms }: CalculatedLine, statement: number): Relation {
  return {
    code: 'SUM-06',
    kind: 'equal',
    statement,
    total: totalTerm(line),
    terms: terms.map((term) => ({ ...totalTerm(term.line), sign: term.sign })),
  };
}

function isSame(a: Relation, b: Relation): boolean {
  const signs = new Map(b.terms.map(({ figure, sign }) => [figure, sign]));
  return a.terms.length === b.terms.length && a.terms.every(({ figure, sign }) => signs.get(figure) === sign);
}

/** Where a total's own words say what it is, they go before the sum of the lines that are read to be its parts. */
function* relationsOfStatement(statement: Statement, index: number, extent: Extent): Generator<Relation> {
  const stated = new Map(
    statement.calculated.map((each) => [each.line.figure, calculated(each, index)] as const),
  );
  for (const section of statement.sections) {
    for (const sum of relationsOfSection(section, index, statement.column.kind, extent)) {
      const own = sum.kind === 'equal' ? stated.get(sum.total.figure) : undefined;
      if (own && !isSame(own, sum)) continue;
      if (own) stated.delete(sum.total.figure);
      yield sum;
    }
  }
  yield* stated.values();
}

/**
 * The relations of a computed column, line by line.
 * @param lines the lines of every statement, by its index
 */
export function* columnRelations(
  lines: readonly (readonly Line[])[],
  over: ComputedColumn,
): Generator<Relation> {
  const { statement, terms: columns } = over;
  const termAt = (row: number, { statement: index, sign }: ColumnTerm): Term | null => {
    const line = lines[index]?.[row];
    return line?.figure ? { line, figure: line.figure, sign } : null;
  };
  for (const row of lines[statement]?.keys() ?? []) {
    const total = termAt(row, { statement, sign: 1 });
    const terms = columns.flatMap((column) => termAt(row, column) ?? []);
    // a heading without amounts has none in any column
    if (!total || terms.length < columns.length) continue;
    yield { code: 'SUM-06', kind: 'equal', statement, total, terms, over };
  }
}

/** Every relation of a table, statement by statement, deeper sums first; computed columns last. */
export function relationsOf(table: BudgetTable): Relation[] {
  const relations: Relation[] = [];
  for (const [index, statement] of table.statements.entries()) {
    relations.push(...relationsOfStatement(statement, index, table.extent));
    if (table.accounting === 'cash') relations.push(...balance(statement, index));
  }
  if (table.computed.length > 0) {
    const lines = table.statements.map(statementLines);
    for (const column of table.computed) relations.push(...columnRelations(lines, column));
  }
  return relations;
}
