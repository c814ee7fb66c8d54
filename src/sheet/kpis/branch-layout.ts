import { exactly } from '../../engine/kpi/result';
import type { Rational } from '../../engine/number/rational';
import type { FigureColumns } from '../../kpi-results/figures';
import { columnOf, headingsIn, saysPercent, type Heading } from '../../kpi-results/headings';
import { resultColumns } from '../../kpi-results/result-columns';
import { cellAt, filledRows, isBlank, shownIn, type Place, type Table } from '../../kpi-results/table';
import { parseFigure } from '../../engine/number/parse-figure';

/** Titles and notes above a table take fewer rows than this. */
const ROWS_ABOVE = 100;

const RATE = /率|割合|実績|結果|RATE|SHARE|RESULT/iu;
const NUMERATOR = /分子|NUMERATOR/iu;
const DENOMINATOR = /分母|DENOMINATOR/iu;
/** A year's columns, with the words over each. */
interface YearGroup {
  readonly fiscalYear: number;
  readonly columns: readonly { readonly column: number; readonly words: string }[];
}

/** Where results by branch or under two rows of headings stand. */
export interface BranchLayout {
  /** The first row of headings, and the first of results. */
  readonly row: number;
  readonly firstRow: number;
  readonly branch: number | null;
  readonly kpi: number | null;
  readonly groups: readonly YearGroup[];
}

function numberAt(table: Table, place: Place): Rational | null {
  const { content } = cellAt(table, place);
  if (typeof content === 'number') return exactly(content);
  const figure = typeof content === 'string' ? parseFigure(content) : null;
  return figure?.kind === 'number' ? figure.value : null;
}

/** True for a row that holds words and no figure. */
function isOfWords(table: Table, row: number): boolean {
  const filled = (table[row] ?? []).filter((cell) => !isBlank(cell));
  return (
    filled.length > 0 && filled.every(({ content }) => typeof content === 'string' && !parseFigure(content))
  );
}

/** The columns under each year: as many as have words of their own below it, else the year's own. */
function groupsIn(table: Table, row: number, headings: readonly Heading[], below: boolean): YearGroup[] {
  const groups: { fiscalYear: number; columns: { column: number; words: string }[] }[] = [];
  let open = false;
  const width = Math.max(headings.length, below ? (table[row + 1]?.length ?? 0) : 0);
  for (let column = 0; column < width; column += 1) {
    const { text = '', fiscalYear = null } = headings[column] ?? {};
    const words = below ? shownIn(cellAt(table, { row: row + 1, column })) : text;
    if (fiscalYear !== null) groups.push({ fiscalYear, columns: [] });
    if (text !== '') open = fiscalYear !== null;
    if (open && words !== '') groups.at(-1)?.columns.push({ column, words });
  }
  return groups;
}

/** The columns of a table that has no years over them: what counts and the rates are of the plan's year. */
function onlyGroup(headings: readonly Heading[], fiscalYear: number): YearGroup[] {
  const columns = headings.flatMap(({ role, text }, column) =>
    role === 'numerator' || role === 'denominator' || role === 'result' ? [{ column, words: text }] : [],
  );
  return columns.some(({ words }) => RATE.test(words)) ? [{ fiscalYear, columns }] : [];
}

function layoutAt(table: Table, row: number, defaultYear: number): BranchLayout | null {
  const headings = headingsIn(table, row);
  const [branch, kpi] = [columnOf(headings, 'branch'), columnOf(headings, 'kpi')];
  const below = isOfWords(table, row + 1);
  const byYear = groupsIn(table, row, headings, below);
  // with KPIs in a column of their own only a second row of headings makes another table of it
  const isGrouped = below && byYear.some(({ columns }) => columns.length > 1);
  if (!isGrouped && (branch === null || kpi !== null)) return null;
  const groups = byYear.length > 0 || branch === null ? byYear : onlyGroup(headings, defaultYear);
  if (groups.length === 0 || (branch === null && kpi === null)) return null;
  return { row, firstRow: row + (below ? 2 : 1), branch, kpi, groups };
}

/** The first headings of the sheet, where they are these; those of another table of results come before its rows. */
export function branchLayout(table: Table, defaultYear: number): BranchLayout | null {
  for (const row of filledRows(table.slice(0, ROWS_ABOVE))) {
    const layout = layoutAt(table, row, defaultYear);
    if (layout) return layout;
    if (resultColumns(headingsIn(table, row), defaultYear)) return null;
  }
  return null;
}

/**
 * Which of a year's columns are numerator, denominator and rate; null where that cannot be told. Of two counts without
 * words for it the numerator is the one that is nowhere above the other.
 */
export function groupFigures(
  { columns }: YearGroup,
  table: Table,
  rows: readonly number[],
): FigureColumns | null {
  const column = (words: RegExp): number | null =>
    columns.find((each) => words.test(each.words))?.column ?? null;
  const [above, under] = [column(NUMERATOR), column(DENOMINATOR)];
  const rate =
    columns.find((each) => RATE.test(each.words)) ?? (columns.length === 1 ? columns[0] : undefined);
  const percent = rate !== undefined && saysPercent(rate.words);
  const result = rate?.column ?? null;
  if (above !== null && under !== null) return { numerator: above, denominator: under, result, percent };
  const counts = columns.filter((each) => each !== rate);
  const [first, second, third] = counts;
  if (!first) return { numerator: null, denominator: null, result, percent };
  if (!second || third) return null;
  const isPart = (part: number, whole: number): boolean =>
    rows.every((row) => {
      const [a, b] = [numberAt(table, { row, column: part }), numberAt(table, { row, column: whole })];
      return !a || !b || a.compare(b) <= 0;
    });
  const pairs = [
    [first.column, second.column],
    [second.column, first.column],
  ] as const;
  const [numerator, denominator] = pairs.find(([part, whole]) => isPart(part, whole)) ?? [];
  return numerator === undefined || denominator === undefined
    ? null
    : { numerator, denominator, result, percent };
}
