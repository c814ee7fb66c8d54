import {
  sectionLines,
  type CalculatedLine,
  type Figure,
  type FiguredLine,
  type Line,
  type Section,
  type SignedLine,
  type Statement,
} from '../engine/budget/statement';
import type { Unit } from '../engine/number/unit';
import type { Branch } from './branches';
import type { Calculations } from './calculated-rows';
import type { PlacedSide, PlacedTable } from './place-rows';
import { counted } from './read-figure';
import type { Row } from './read-rows';

/** The figure of a row in one of its table's columns, in the table's unit. */
function figureIn({ figures }: Row, column: number, unit: Unit | null): Figure | null {
  const figure = figures[column];
  return figure ? counted(figure, unit) : null;
}

/** A line with a blank amount and parts is a heading: its parts count in its place. */
function lineOf({ row, parts }: Branch, column: number, unit: Unit | null): Line {
  const figure = figureIn(row, column, unit);
  const isHeading = parts.length > 0 && figure?.kind === 'unreadable' && figure.reason === 'blank';
  return {
    label: row.label,
    name: row.name,
    cell: row.cell,
    membership: row.ofWhich ? 'of-which' : 'part',
    hidden: row.hidden,
    figure: isHeading ? null : figure,
    parts: parts.map((part) => lineOf(part, column, unit)),
  };
}

function figuredLine(row: Row, column: number, unit: Unit | null): FiguredLine | null {
  const figure = figureIn(row, column, unit);
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

function sectionOf({ rows, tree }: PlacedSide, column: number, unit: Unit | null): Section | null {
  // 収入 with an amount beside it is its own total
  const total = rows.total ?? (rows.heading?.hasFigures ? rows.heading : null);
  const cell = rows.heading?.cell ?? rows.rows[0]?.cell ?? rows.total?.cell;
  if (!cell) return null;
  return {
    side: rows.side,
    cell,
    lines: tree.branches.map((branch) => lineOf(branch, column, unit)),
    total: total && figuredLine(total, column, unit),
  };
}

function isFigured(line: Line): line is FiguredLine {
  return line.figure !== null;
}

/** What the lines of a column are by their own words. */
function calculatedLines(
  { calculated }: Calculations,
  lines: readonly Line[],
  column: number,
  unit: Unit | null,
): CalculatedLine[] {
  const byCell = new Map(lines.filter(isFigured).map((line) => [line.figure.cell, line]));
  const lineAt = (row: Row): FiguredLine | null => {
    const figure = row.figures[column];
    return (figure && byCell.get(figure.cell)) ?? figuredLine(row, column, unit);
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

/** The lines of a placed table with their figures in one of its columns, counted in the table's unit. */
export function linesOfColumn(
  { sides }: PlacedTable,
  calculations: Calculations,
  column: number,
  unit: Unit | null,
): Pick<Statement, 'sections' | 'results' | 'calculated'> {
  const sections = sides.flatMap((side) => sectionOf(side, column, unit) ?? []);
  const results = calculations.results.flatMap((row) => figuredLine(row, column, unit) ?? []);
  const lines = [...sections.flatMap(sectionLines), ...results];
  return { sections, results, calculated: calculatedLines(calculations, lines, column, unit) };
}
