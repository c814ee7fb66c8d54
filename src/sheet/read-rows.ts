import { readLabel } from '../engine/budget/line-name';
import type { Figure, Side } from '../engine/budget/statement';
import type { Cell } from '../engine/cell';
import { isFigure } from './cell-kinds';
import type { Words } from './context';
import type { RowRole } from './corrections/correction';
import type { Block } from './find-blocks';
import type { Grid } from './grid';
import type { HeadedColumn } from './heading-columns';
import { sideWord, totalWord, type SideWord, type TotalWord } from './line-words';
import { readNumbering, type Numbering } from './numbering';
import { readFigure } from './read-figure';
import { isNote, isPageMark, isSentence, statedRounding } from './stated-words';
import { withoutBrackets } from './without-brackets';

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
  /** As written before the name. */
  readonly mark: string;
  readonly numbering: Numbering | null;
  readonly ofWhich: boolean;
  readonly hidden: boolean;
  /** One figure for each amount column; blank ones for a heading without amounts. */
  readonly figures: readonly Figure[];
  /** An amount or a nil mark stands in one of them. */
  readonly hasFigures: boolean;
  readonly side: SideWord | null;
  readonly total: TotalWord | null;
  /** What a person says that it is. */
  readonly role: RowRole | null;
  /** The side that a person says begins with it. */
  readonly begins: Side | null;
}

export interface BlockRows {
  readonly rows: readonly Row[];
  readonly notes: readonly Words[];
  /** Amounts that no name stands beside. */
  readonly nameless: readonly Words[];
}

/** Deeper than anyone sets in a line; what goes beyond is no further level. */
const WIDEST = 250;

// a full-width space is as wide as two half-width ones, and so is one step of indent
function leadingWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length && width < WIDEST; index += 1) {
    const character = text.charAt(index);
    if (!/\s/u.test(character)) break;
    width += character === '\u3000' ? 2 : 1;
  }
  return width;
}

function insetOf(grid: Grid, row: number, column: number): Inset {
  const snapshot = grid.at(row, column);
  const text = typeof snapshot?.value === 'string' ? snapshot.value : (snapshot?.text ?? '');
  return { column, width: (snapshot?.indent ?? 0) * 2 + leadingWidth(text) };
}

/**
 * A block of merged cells that reaches over other rows or other amounts hides whose amount it is,
 * unless the name is merged over the same rows.
 */
function isMerged(grid: Grid, block: Block, row: number, name: number, column: number): boolean {
  const area = grid.mergeAt(row, column);
  if (!area) return false;
  if (area.top !== area.bottom) {
    const named = grid.mergeAt(row, name);
    if (named?.top !== area.top || named.bottom !== area.bottom) return true;
  }
  return block.columns.some(
    (other) => other.column !== column && area.left <= other.column && other.column <= area.right,
  );
}

/** The columns in which a name stands; a numbering in a column of its own counts with the name behind it. */
function namedColumns(grid: Grid, block: Block, row: number): { columns: number[]; mark: string } {
  const columns = block.labelColumns.filter((column) => grid.text(row, column) !== '');
  let mark = '';
  while (columns.length > 1) {
    const text = grid.text(row, columns[0] ?? 0);
    if (readLabel(`${text} 名`).numbering !== text) break;
    mark = text;
    columns.shift();
  }
  return { columns, mark };
}

/** Amounts of parts may be set in by a column of their own. */
function amountColumn(grid: Grid, row: number, { column, inner }: HeadedColumn): number {
  return inner !== null && grid.text(row, column) === '' && grid.text(row, inner) !== '' ? inner : column;
}

function readRow(grid: Grid, block: Block, row: number, column: number, withFigures: boolean): Row {
  const label = grid.text(row, column);
  const { name, numbering, ofWhich, bracketed } = readLabel(label);
  const figures = block.columns.map((amount) => {
    const at = amountColumn(grid, row, amount);
    const cell = grid.cell(row, at);
    if (!withFigures) return readFigure(cell, null, false);
    const merged = isMerged(grid, block, row, column, at);
    return withoutBrackets(readFigure(cell, grid.at(row, at), merged), bracketed);
  });
  return {
    label,
    name,
    cell: grid.cell(row, column),
    inset: insetOf(grid, row, column),
    mark: numbering,
    numbering: readNumbering(numbering),
    ofWhich,
    hidden: grid.isHidden(row),
    figures,
    hasFigures: figures.some((figure) => figure.kind !== 'unreadable'),
    side: sideWord(name),
    total: totalWord(name),
    role: null,
    begins: null,
  };
}

/** Amounts in a row without a name; shares below their amounts are read over. */
function namelessFigures(grid: Grid, block: Block, row: number): Words[] {
  return block.columns.flatMap(({ column }) => {
    if (!isFigure(grid.at(row, column))) return [];
    return [{ cell: grid.cell(row, column), text: grid.text(row, column) }];
  });
}

function isRemark({ label, hasFigures }: Row): boolean {
  return isNote(label) || (!hasFigures && (isSentence(label) || statedRounding(label) !== null));
}

/** Reads the rows under a heading; blank rows, page breaks and repeated headings are passed over. */
export function readRows(grid: Grid, block: Block): BlockRows {
  const rows: Row[] = [];
  const notes: Words[] = [];
  const nameless: Words[] = [];
  let breaks = 0;
  for (const row of grid.rows(block.firstRow, block.lastRow)) {
    while (row > (block.repeats[breaks]?.bottom ?? Infinity)) breaks += 1;
    if (row >= (block.repeats[breaks]?.top ?? Infinity)) continue;
    const { columns, mark } = namedColumns(grid, block, row);
    const last = columns.at(-1);
    if (last === undefined) {
      nameless.push(...namelessFigures(grid, block, row));
      continue;
    }
    for (const column of columns) {
      const read = readRow(grid, block, row, column, column === last);
      if (isRemark(read)) {
        notes.push({ cell: read.cell, text: read.label });
        break;
      }
      if (!read.hasFigures && isPageMark(read.label)) break;
      if (read.name === '内訳' && !read.hasFigures) continue;
      rows.push(mark === '' ? read : { ...read, mark, numbering: readNumbering(mark) });
    }
  }
  return { rows, notes, nameless };
}
