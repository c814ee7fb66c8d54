import { isOfWhich, lineName } from '../engine/budget/line-name';
import type { Figure, Side } from '../engine/budget/statement';
import type { Cell } from '../engine/cell';
import type { Block } from './find-blocks';
import type { Grid } from './grid';
import { readFigure } from './read-figure';
import { isLabelHeading, isNote, sideHeading, totalWord, type TotalWord } from './vocabulary';

/** How far a name is set in: by its column first, then by indents and leading spaces. */
export interface Inset {
  readonly column: number;
  readonly width: number;
}

/** A row of a block before it has a place in the tree. */
export interface Row {
  readonly label: string;
  readonly name: string;
  readonly cell: Cell;
  readonly inset: Inset;
  readonly ofWhich: boolean;
  readonly hidden: boolean;
  /** One figure for each amount column; blank ones for a heading without amounts. */
  readonly figures: readonly Figure[];
  /** An amount or a nil mark stands in one of them. */
  readonly hasFigures: boolean;
  readonly heading: Side | null;
  readonly total: TotalWord | null;
}

export interface BlockRows {
  readonly rows: readonly Row[];
  /** Texts that are neither line nor heading: notes, and what could not be placed. */
  readonly notes: readonly { readonly cell: Cell; readonly text: string }[];
}

// a full-width space is as wide as two half-width ones, and so is one step of indent
function leadingWidth(text: string): number {
  const spaces = /^\s*/u.exec(text)?.[0] ?? '';
  return [...spaces].reduce((width, space) => width + (space === '\u3000' ? 2 : 1), 0);
}

function insetOf(grid: Grid, row: number, column: number): Inset {
  const snapshot = grid.at(row, column);
  const text = typeof snapshot?.value === 'string' ? snapshot.value : (snapshot?.text ?? '');
  return { column, width: (snapshot?.indent ?? 0) * 2 + leadingWidth(text) };
}

/** A block of merged cells that reaches over other rows or other amounts hides whose amount it is. */
function isMerged(grid: Grid, block: Block, row: number, column: number): boolean {
  const area = grid.mergeAt(row, column);
  if (!area) return false;
  if (area.top !== area.bottom) return true;
  return block.columns.some(
    (other) => other.column !== column && area.left <= other.column && other.column <= area.right,
  );
}

function labelColumns(grid: Grid, block: Block, row: number): number[] {
  const columns: number[] = [];
  for (let column = block.labelLeft; column <= block.labelRight; column += 1) {
    if (grid.text(row, column) !== '') columns.push(column);
  }
  return columns;
}

/** A name over two rows that are merged with no amounts of its own is one line with blank amounts. */
function readRow(grid: Grid, block: Block, row: number, column: number, withFigures: boolean): Row {
  const label = grid.text(row, column);
  const figures = block.columns.map((amount) =>
    withFigures
      ? readFigure(
          grid.cell(row, amount.column),
          grid.at(row, amount.column),
          isMerged(grid, block, row, amount.column),
        )
      : readFigure(grid.cell(row, amount.column), null, false),
  );
  return {
    label,
    name: lineName(label),
    cell: grid.cell(row, column),
    inset: insetOf(grid, row, column),
    ofWhich: isOfWhich(label),
    hidden: grid.isHidden(row),
    figures,
    hasFigures: figures.some((figure) => figure.kind !== 'unreadable'),
    heading: sideHeading(label),
    total: totalWord(label),
  };
}

/** Reads the rows under a heading; blank rows and repeated headings are passed over. */
export function readRows(grid: Grid, block: Block): BlockRows {
  const rows: Row[] = [];
  const notes: { cell: Cell; text: string }[] = [];
  for (let row = block.headingRow + 1; row <= block.bottom; row += 1) {
    const columns = labelColumns(grid, block, row);
    const last = columns.at(-1);
    const first = columns[0];
    if (first === undefined || last === undefined) continue;
    const text = grid.text(row, first);
    if (isLabelHeading(text)) continue;
    if (isNote(text)) {
      notes.push({ cell: grid.cell(row, first), text });
      continue;
    }
    for (const column of columns) rows.push(readRow(grid, block, row, column, column === last));
  }
  return { rows, notes };
}
