import {
  sectionLines,
  type CalculatedLine,
  type Figure,
  type FiguredLine,
  type Line,
  type Section,
  type SignedLine,
  type Statement,
} from '../../../engine/budget/statement';
import type { Branch } from './branches';
import type { Calculations } from './calculated-rows';
import type { PlacedSide, PlacedTable } from './place-rows';
import type { Row } from '../rows/read-rows';

function figureIn({ figures }: Row, column: number): Figure | null {
  return figures[column] ?? null;
}

/** A line with a blank amount and parts is a heading: its parts count in its place. */
function lineOf({ row, parts }: Branch, column: number): Line {
  const figure = figureIn(row, column);
  const isHeading = parts.length > 0 && figure?.kind === 'unreadable' && figure.reason === 'blank';
  return {
    label: row.label,
    name: row.name,
    cell: row.cell,
    membership: row.ofWhich ? 'of-which' : 'part',
    hidden: row.hidden,
    figure: isHeading ? null : figure,
    parts: parts.map((part) => lineOf(part, column)),
  };
}

function figuredLine(row: Row, column: number): FiguredLine | null {
  const figure = figureIn(row, column);
  if (!figure) return null;
  return {
    label: row.label,
    name: row.name,
    cell: row.cell,
    membership: 'part',
    hidden: row.hidden,
    figure,
    parts: [],
  };
}

function sectionOf({ rows, tree }: PlacedSide, column: number): Section | null {
  // 収入 with an amount beside it is its own total
  const total = rows.total ?? (rows.heading?.hasFigures ? rows.heading : null);
  const cell = rows.heading?.cell ?? rows.rows[0]?.cell ?? rows.total?.cell;
  if (!cell) return null;
  return {
    side: rows.side,
    cell,
    lines: tree.branches.map((branch) => lineOf(branch, column)),
    total: total && figuredLine(total, column),
  };
}

function isFigured(line: Line): line is FiguredLine {
  return line.figure !== null;
}

/** What the lines of a column are by their own words. */
function calculatedLines(
  { calculated }: Calculations,
  lines: () => readonly Line[],
  column: number,
): CalculatedLine[] {
  if (calculated.length === 0) return [];
  const byCell = new Map(
    lines()
      .filter(isFigured)
      .map((line) => [line.figure.cell, line]),
  );
  const lineAt = (row: Row): FiguredLine | null => {
    const figure = row.figures[column];
    return (figure && byCell.get(figure.cell)) ?? figuredLine(row, column);
  };
  return calculated.flatMap(({ row, terms }) => {
    const line = lineAt(row);
    const signed = terms.flatMap(({ row: term, sign }): SignedLine[] => {
      const own = lineAt(term);
      return own ? [{ line: own, sign }] : [];
    });
    return line && signed.length === terms.length ? [{ line, terms: signed }] : [];
  });
}

/** The lines of a placed table with their figures in one of its columns. */
export function linesOfColumn(
  { sides }: PlacedTable,
  calculations: Calculations,
  column: number,
): Pick<Statement, 'sections' | 'results' | 'calculated'> {
  const sections = sides.flatMap((side) => sectionOf(side, column) ?? []);
  const results = calculations.results.flatMap((row) => figuredLine(row, column) ?? []);
  const lines = (): Line[] => [...sections.flatMap(sectionLines), ...results];
  return { sections, results, calculated: calculatedLines(calculations, lines, column) };
}
