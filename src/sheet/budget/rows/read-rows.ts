import { readLabel } from '../../../engine/budget/line-name';
import type { Side } from '../../../engine/budget/statement';
import type { Cell } from '../../../engine/cell';
import { isFigure } from '../../cells/cell-kinds';
import type { Words } from '../vocabulary/context';
import type { RowRole } from '../vocabulary/correction';
import { numbersColumns } from '../blocks/counting-rows';
import type { Block } from '../blocks/find-blocks';
import type { Grid } from '../../cells/grid';
import type { HeadedColumn } from '../blocks/heading-columns';
import { sideWord, totalWord, type SideWord, type TotalWord } from '../vocabulary/line-words';
import { readNumbering, type Numbering } from '../vocabulary/numbering';
import { readFigure, type ReadFigure } from './read-figure';
import { readMarkedName, type MarkedName } from '../vocabulary/stated-formula';
import { isNote, isPageMark, isSentence, statedRounding } from '../vocabulary/stated-words';
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
  /** What formulas call it by, and the one that it states. */
  readonly marked: MarkedName;
  readonly numbering: Numbering | null;
  readonly ofWhich: boolean;
  readonly hidden: boolean;
  /** One figure for each amount column; blank ones for a heading without amounts. */
  readonly figures: readonly ReadFigure[];
  /** An amount or a nil mark stands in one of them. */
  readonly hasFigures: boolean;
  readonly side: SideWord | null;
  readonly total: TotalWord | null;
  /** Where the heading stands whose merged cell ends beside it. */
  readonly closes: Pick<Cell, 'row' | 'column'> | null;
  /** What a person says that it is. */
  readonly role: RowRole | null;
  /** The side that a person says begins with it. */
  readonly begins: Side | null;
}

interface BlockRows {
  readonly rows: readonly Row[];
  readonly notes: readonly Words[];
  /** Rows with amounts that no name stands beside. */
  readonly nameless: readonly Row[];
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

/** (1) and (3)=(1)-(2) in a column of their own belong to the name before them. */
function isMarkBehind(text: string): boolean {
  const { name, marks, formula } = readMarkedName(text);
  return name === '' && (formula !== null || (marks.length > 0 && /^[(（]/u.test(text)));
}

/** The columns in which a name stands; a numbering or a mark in a column of its own counts with the name beside it. */
function namedColumns(
  grid: Grid,
  block: Block,
  row: number,
): { columns: number[]; mark: string; behind: string } {
  const columns = block.labelColumns.filter((column) => grid.text(row, column) !== '');
  let mark = '';
  let behind = '';
  while (columns.length > 1 && isMarkBehind(grid.text(row, columns.at(-1) ?? 0))) {
    behind = grid.text(row, columns.pop() ?? 0) + behind;
  }
  while (columns.length > 1) {
    const text = grid.text(row, columns[0] ?? 0);
    if (readLabel(`${text} 名`).numbering !== text) break;
    mark = text;
    columns.shift();
  }
  return { columns, mark, behind };
}

/** Amounts of parts may be set in by a column of their own. */
function amountColumn(grid: Grid, row: number, { column, inner }: HeadedColumn): number {
  return inner !== null && grid.text(row, column) === '' && grid.text(row, inner) !== '' ? inner : column;
}

/** What a row is named, and what stands beside its name in columns of their own. */
interface Naming {
  readonly column: number;
  readonly mark: string;
  readonly behind: string;
}

/** The heading left of a row whose cell is merged down to it; 収入 and 支出 are none. */
function closedHeading(grid: Grid, block: Block, row: number, name: number): Row['closes'] {
  const column = block.labelColumns.findLast((each) => each < name && endsAt(grid, row, each));
  const area = column === undefined ? null : grid.mergeAt(row, column);
  return area && { row: area.top, column: area.left };
}

function endsAt(grid: Grid, row: number, column: number): boolean {
  const area = grid.mergeAt(row, column);
  if (!area || area.bottom !== row || area.top === row) return false;
  const { name } = readLabel(grid.text(area.top, area.left));
  return name !== '' && sideWord(name) === null;
}

function readRow(
  grid: Grid,
  block: Block,
  row: number,
  { column, mark, behind }: Naming,
  withFigures: boolean,
): Row {
  const label = grid.text(row, column) + behind;
  const { name, numbering, ofWhich, bracketed } = readLabel(label);
  const marked = readMarkedName(mark + label);
  const words = marked.formula && marked.name !== '' ? marked.name : name;
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
    mark: mark || numbering,
    marked,
    numbering: readNumbering(mark || numbering),
    ofWhich,
    hidden: grid.isHidden(row),
    figures,
    hasFigures: figures.some((figure) => figure.kind !== 'unreadable' || figure.reason === 'not-calculated'),
    side: sideWord(words),
    total: totalWord(words),
    closes: closedHeading(grid, block, row, column),
    role: null,
    begins: null,
  };
}

/** Amounts in a row without a name; shares below their amounts are read over. */
function namelessRow(grid: Grid, block: Block, row: number): Row[] {
  const isNameless = block.columns.some(({ column }) => isFigure(grid.at(row, column)));
  return isNameless
    ? [
        readRow(
          grid,
          block,
          row,
          { column: block.labelColumns.at(-1) ?? block.labelLeft, mark: '', behind: '' },
          true,
        ),
      ]
    : [];
}

function isRemark({ label, hasFigures }: Row): boolean {
  return isNote(label) || (!hasFigures && (isSentence(label) || statedRounding(label) !== null));
}

/** Reads the rows under a heading; blank rows, page breaks and repeated headings are passed over. */
export function readRows(grid: Grid, block: Block): BlockRows {
  const rows: Row[] = [];
  const notes: Words[] = [];
  const nameless: Row[] = [];
  let breaks = 0;
  for (const row of grid.rows(block.firstRow, block.lastRow)) {
    while (row > (block.repeats[breaks]?.bottom ?? Infinity)) breaks += 1;
    if (row >= (block.repeats[breaks]?.top ?? Infinity)) continue;
    if (numbersColumns(grid, block, row)) continue;
    const { columns, mark, behind } = namedColumns(grid, block, row);
    const last = columns.at(-1);
    if (last === undefined) {
      nameless.push(...namelessRow(grid, block, row));
      continue;
    }
    for (const column of columns) {
      const naming = { column, mark, behind: column === last ? behind : '' };
      const read = readRow(grid, block, row, naming, column === last);
      if (isRemark(read)) {
        notes.push({ cell: read.cell, text: read.label });
        break;
      }
      if (!read.hasFigures && isPageMark(read.label)) break;
      if (read.name === '内訳' && !read.hasFigures) continue;
      rows.push(read);
    }
  }
  return { rows, notes, nameless };
}
