import type { Severity } from '../../src/engine/findings/finding';
import type { Account } from '../../src/engine/budget/statement';
import type { Rounding } from '../../src/engine/number/rounding';
import type { Unit } from '../../src/engine/number/unit';
import type { WorkbookFile } from '../../src/xlsx/workbook-file';

/**
 * What a person reads in one amount column.
 *
 * A line is an outline: a dot for each level under its section; the name, without width, spaces,
 * numbering, うち, or brackets around all of it; `?` after the name of an うち line; a space; the figure as
 * printed, with thousands commas, an ASCII minus for △ and ▲, `-` for a nil mark of any kind, `!` for a cell
 * that cannot be read. The section's total stands last, behind a `=`, wherever it is printed.
 *
 * A subtotal is the parent of the lines that it sums up. Where a heading opens the group that a subtotal
 * closes, both are one line: the heading's name with the subtotal's figure.
 * Rows that belong to no section and that no formula names (what is carried forward below the difference, a grand
 * total over several accounts, a second total for comparison) are no lines.
 */
export interface ExpectedStatement {
  readonly account: Account;
  /** The year that the column is about; of a difference between two years, the later one. */
  readonly fiscalYear: number | null;
  /** The heading without width and spaces; an outer heading before it, with a space between; '' where none is. */
  readonly column: string;
  readonly unit: Unit | null;
  readonly rounding: Rounding;
  readonly revenue: readonly string[];
  readonly expenditure: readonly string[];
  /** The line that states revenue − expenditure. */
  readonly difference: string | null;
  /** Further lines of neither side that are computed, or that others are computed from; absent where none is. */
  readonly results?: readonly string[];
}

/** Tables in reading order, the columns of each from left to right. */
export interface ExpectedSheet {
  readonly name: string;
  /** A statement whose sections stand on two sheets is listed under the first. */
  readonly statements: readonly ExpectedStatement[];
}

export interface Expectation {
  readonly sheets: readonly ExpectedSheet[];
  /** `収入!B9 BAL-01 warning`: where a finding is shown, its rule and its severity; in no particular order. */
  readonly findings: readonly `${string}!${string} ${string} ${Severity}`[];
}

/** A budget workbook as people lay it out, with what must be read from it and found in it. */
export interface Layout {
  /** Becomes the file's name. */
  readonly name: string;
  /** What is particular to it. */
  readonly about: string;
  /** The published table whose shape it has. Its figures are made up, but under `published`, where they are those of the source. */
  readonly source?: string;
  readonly workbook: WorkbookFile;
  readonly expected: Expectation;
}

type Common = Pick<ExpectedStatement, 'account' | 'unit' | 'rounding'>;

interface Lines {
  readonly revenue?: readonly string[];
  readonly expenditure?: readonly string[];
  readonly difference?: string;
  readonly results?: readonly string[];
}

/** Takes one column's figure from a line that has a figure for each column: `会費 1,000 900 100`. */
function inColumn(line: string, column: number, columns: number): string {
  const [name = '', ...figures] = line.split(' ');
  const figure = figures[column];
  if (figure === undefined || figures.length !== columns) {
    throw new RangeError(`not ${String(columns)} figures: ${line}`);
  }
  return `${name} ${figure}`;
}

/** The statements of one table, written down once for all of its columns. */
export function statements(
  common: Common,
  columns: readonly (readonly [heading: string, fiscalYear: number | null])[],
  { revenue = [], expenditure = [], difference, results = [] }: Lines,
): ExpectedStatement[] {
  return columns.map(([column, fiscalYear], index) => {
    const figures = (lines: readonly string[]) => lines.map((line) => inColumn(line, index, columns.length));
    return {
      account: common.account,
      fiscalYear,
      column,
      unit: common.unit,
      rounding: common.rounding,
      revenue: figures(revenue),
      expenditure: figures(expenditure),
      difference: difference === undefined ? null : inColumn(difference, index, columns.length),
      ...(results.length > 0 && { results: figures(results) }),
    };
  });
}

/** The warnings at amounts of a column that are texts; rows counted as Excel does. */
export function typedAsText(sheet: string, column: string, rows: readonly number[]): Expectation['findings'] {
  return rows.map((row) => `${sheet}!${column}${String(row)} TEXT-01 warning` as const);
}
