import type { Kpi, Measure } from '../engine/kpi/kpi';
import type { BranchRate, Figure, YearResult } from '../engine/kpi/result';
import { lastClosedYear, type Basis } from '../engine/kpi/vintage';
import { parseFigure } from '../engine/number/parse-figure';
import { branchName, hasBranches } from './branches';
import { readFigures, type FigureColumns } from './figures';
import { columnOf, headingsIn, type Heading } from './headings';
import { figureCandidates, figureColumns } from './layout';
import {
  cellAt,
  filledRows,
  isBlank,
  isProblem,
  shownIn,
  widthOf,
  type Place,
  type ReadProblem,
  type Table,
} from './table';
import { readYear, type YearCell } from './years';

/** Earlier years as a range of cells gives them. */
export interface History {
  /** By measure. */
  readonly years: readonly (readonly YearResult[])[];
  /** The last day counted in the judged year: a date of that year without a result. */
  readonly lastDay: number | null;
}

/** True for a row of words only: a figure or a year makes it a row of data. */
function isHeading(table: Table, row: number): boolean {
  const filled = (table[row] ?? []).filter((cell) => !isBlank(cell));
  return filled.every(
    (cell) =>
      typeof cell.content === 'string' &&
      !parseFigure(cell.content) &&
      isProblem(readYear(cell, { row, column: 0 })),
  );
}

interface Sheet {
  readonly table: Table;
  readonly headings: readonly Heading[] | null;
  /** Rows of data. */
  readonly rows: readonly number[];
  readonly columns: readonly FigureColumns[];
}

function sheetOf(
  table: Table,
  kpi: Kpi,
  taken: (headings: readonly Heading[] | null) => readonly (number | null)[],
): Sheet | ReadProblem {
  const filled = filledRows(table);
  const [first] = filled;
  // a single row of words is no heading: there is nothing below it
  const isHeaded = first !== undefined && filled.length > 1 && isHeading(table, first);
  const headings = isHeaded ? headingsIn(table, first) : null;
  const rows = headings ? filled.slice(1) : filled;
  const columns = figureColumns(kpi, headings, figureCandidates(headings, widthOf(table), taken(headings)));
  if (!columns) return { code: 'columns', place: { row: 0, column: 0 } };
  const scaled = columns
    .flatMap(({ numerator, denominator, result }) => [numerator, denominator, result])
    .find((column) => column !== null && headings?.[column]?.scaled === true);
  return typeof scaled === 'number' && first !== undefined
    ? { code: 'unit', place: { row: first, column: scaled }, shown: headings?.[scaled]?.text ?? '' }
    : { table, headings, rows, columns };
}

function yearsOf(
  { table, rows, columns, headings }: Sheet,
  kpi: Kpi,
  judgedYear: number,
): History | ReadProblem {
  const yearColumn = (headings && columnOf(headings, 'year')) ?? 0;
  const cells: YearCell[] = [];
  for (const row of rows) {
    const place = { row, column: yearColumn };
    const year = readYear(cellAt(table, place), place);
    if (isProblem(year)) return year;
    if (cells.some((other) => other.fiscalYear === year.fiscalYear && other.until === year.until)) {
      return { code: 'repeatedYear', place, fiscalYear: year.fiscalYear };
    }
    cells.push(year);
  }
  const years: YearResult[][] = [];
  let lastDay: number | null = null;
  for (const [index, measure] of kpi.measures.entries()) {
    const figures = figuresOf(table, rows, columns[index], measure);
    const problem = figures.find((figure) => figure && isProblem(figure));
    if (problem && isProblem(problem)) return problem;
    years.push(
      cells.flatMap((year, at) => {
        const result = figures[at];
        return result && !isProblem(result) ? [{ ...year, result }] : [];
      }),
    );
    const empty = cells.find((year, at) => year.fiscalYear === judgedYear && !figures[at]);
    lastDay = empty?.until ?? lastDay;
  }
  return { years, lastDay };
}

function figuresOf(
  table: Table,
  rows: readonly number[],
  columns: FigureColumns | undefined,
  measure: Measure,
) {
  if (!columns) return rows.map(() => null);
  return readFigures(
    table,
    rows.map((row) => ({ row, columns })),
    measure,
  );
}

/** The branch columns: with a heading of their own, else the first one. */
function branchColumn(headings: readonly Heading[] | null): number {
  return (headings && columnOf(headings, 'branch')) ?? 0;
}

/** Reads a rate for each branch. */
function readBranches(table: Table, kpi: Kpi): readonly BranchRate[] | ReadProblem {
  const sheet = sheetOf(table, kpi, (headings) => [
    branchColumn(headings),
    headings && columnOf(headings, 'year'),
  ]);
  if (isProblem(sheet)) return sheet;
  const column = branchColumn(sheet.headings);
  const figures = figuresOf(table, sheet.rows, sheet.columns[0], kpi.measures[0]);
  const branches = new Map<string, BranchRate>();
  for (const [index, row] of sheet.rows.entries()) {
    const read = branchIn(table, { row, column }, figures[index] ?? null);
    if (!read) continue;
    if (isProblem(read)) return read;
    if (branches.has(read.branch))
      return { code: 'repeatedBranch', place: { row, column }, branch: read.branch };
    branches.set(read.branch, read);
  }
  return [...branches.values()];
}

function branchIn(
  table: Table,
  place: Place,
  figure: Figure | ReadProblem | null,
): BranchRate | ReadProblem | null {
  if (!figure) return null;
  if (isProblem(figure)) return figure;
  const cell = cellAt(table, place);
  if (typeof cell.content !== 'string' || isBlank(cell)) return { code: 'noBranch', place };
  return { branch: branchName(shownIn(cell)), rate: figure.amount };
}

/**
 * Reads a range of earlier years: an optional heading, then the year (2023, R5, 令和5年度, or a date that means
 * its fiscal year up to that day) and the result, or numerator and denominator.
 * For a share and offices both; for branches a row each of branch and rate in the last closed year.
 */
export function readHistory(table: Table, kpi: Kpi, judgedYear: number, basis: Basis): History | ReadProblem {
  if (filledRows(table).length === 0) return { years: [], lastDay: null };
  if (hasBranches(kpi)) {
    const result = readBranches(table, kpi);
    if ('code' in result) return result;
    return {
      years: [[{ fiscalYear: lastClosedYear(judgedYear, basis), until: null, result }]],
      lastDay: null,
    };
  }
  const sheet = sheetOf(table, kpi, (headings) => [(headings && columnOf(headings, 'year')) ?? 0]);
  return isProblem(sheet) ? sheet : yearsOf(sheet, kpi, judgedYear);
}

/** Reads the judged year's own result: by measure, each as `readHistory` reads a year's. */
export function readResult(
  table: Table,
  kpi: Kpi,
): readonly (Figure | readonly BranchRate[] | null)[] | ReadProblem {
  if (filledRows(table).length === 0) return [];
  if (hasBranches(kpi)) {
    const branches = readBranches(table, kpi);
    return 'code' in branches ? branches : [branches];
  }
  const line = table.length > 1 && widthOf(table) === 1 ? [table.flat()] : table;
  const sheet = sheetOf(line, kpi, () => []);
  if (isProblem(sheet)) return sheet;
  const [row, another] = sheet.rows;
  if (row === undefined) return [];
  if (another !== undefined) return { code: 'columns', place: { row: another, column: 0 } };
  const figures = kpi.measures.map(
    (measure, index) => figuresOf(line, [row], sheet.columns[index], measure)[0] ?? null,
  );
  const problem = figures.find((figure) => figure && isProblem(figure));
  if (problem && isProblem(problem)) return problem;
  return figures.map((figure) => (figure && isProblem(figure) ? null : figure));
}
