import type { Side } from '../engine/budget/statement';
import type { Cell } from '../engine/cell';
import { isFigure } from './cell-kinds';
import { fold, type Grid } from './grid';
import {
  headingKind,
  isExplicit,
  isLabelHeading,
  isReadOver,
  isSecondLabelHeading,
  mayBeName,
  type HeadingKind,
} from './heading-words';
import { sideWord } from './line-words';
import { statedUnit } from './stated-words';

export interface HeadedColumn {
  readonly column: number;
  /** Without white space; an outer heading before it, with a space between; '' where none stands. */
  readonly label: string;
  readonly kind: HeadingKind;
  readonly cell: Cell;
}

/** Headings that belong together: columns of names, then columns of amounts. */
export interface Heading {
  /** Its first and its last row: headings may take several rows, and the unit one of its own under them. */
  readonly top: number;
  readonly bottom: number;
  readonly labelLeft: number;
  /** The columns of names, from left to right, without those of codes and the like. */
  readonly labelColumns: readonly number[];
  readonly columns: readonly HeadedColumn[];
  /** Last column that belongs to it, included: remarks behind the amounts stand there. */
  readonly right: number;
  /** The side that it names itself: 収入 | 予算額. */
  readonly side: Side | null;
  /** Columns whose headings say nothing that we know. */
  readonly unknown: readonly { readonly column: number; readonly cell: Cell; readonly text: string }[];
}

/** Headings take no more rows than this. */
const TALLEST = 4;

/** How many rows below a heading are looked at to see whether numbers stand there. */
const SAMPLED = 60;

function wordAt(grid: Grid, row: number, column: number): string {
  const value = grid.at(row, column)?.value;
  return typeof value === 'string' || typeof value === 'number' ? fold(grid.text(row, column)) : '';
}

/** Amounts stand in no heading row; a year may be a number. */
function mayBeHeadings(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columnCount; column += 1) {
    const value = grid.at(row, column)?.value;
    if (typeof value === 'number' && !(Number.isInteger(value) && value >= 1900 && value <= 2100))
      return false;
  }
  return true;
}

/** The heading at one place of the rows: the text there, or that of the merged area over it. */
function headingCell(grid: Grid, row: number, column: number): { cell: Cell; text: string } | null {
  const area = grid.mergeAt(row, column);
  const [top, left] = area ? [area.top, area.left] : [row, column];
  const text = grid.text(top, left).replace(/\s+/gu, '');
  return text === '' ? null : { cell: grid.cell(top, left), text };
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** The row that names a column's amounts, and the outer heading over it, which may reach over several columns. */
function namedColumn(grid: Grid, { top, bottom }: Rows, column: number, from: number): HeadedColumn | null {
  const parts: { cell: Cell; text: string; kind: HeadingKind | null }[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const here = headingCell(grid, row, column) ?? outerFromLeft(grid, { top, bottom }, row, column, from);
    if (!here || parts.some(({ cell }) => cell.row === here.cell.row && cell.column === here.cell.column)) {
      continue;
    }
    if (row > top && statedUnit(here.text) !== null && headingKind(fold(here.text)) === null) continue;
    parts.push({ ...here, kind: headingKind(fold(here.text)) });
  }
  const inner = parts.at(-1);
  if (!inner || isReadOver(fold(inner.text))) return null;
  const kind = kindOf(parts);
  if (!kind) return null;
  return { column, label: parts.map(({ text }) => text).join(' '), kind, cell: inner.cell };
}

/** A heading typed once over several columns, without a merged area: it reaches as far as headings stand under it. */
function outerFromLeft(
  grid: Grid,
  { bottom }: Rows,
  row: number,
  column: number,
  from: number,
): { cell: Cell; text: string } | null {
  if (row === bottom || grid.text(row + 1, column) === '') return null;
  for (let left = column - 1; left > from; left -= 1) {
    if (grid.mergeAt(row, left)) return null;
    if (grid.text(row, left) !== '') return headingCell(grid, row, left);
  }
  return null;
}

/** The innermost heading decides, and one that says only whose or of when leaves it to an outer one. */
function kindOf(parts: readonly { text: string; kind: HeadingKind | null }[]): HeadingKind | null {
  const explicit = parts.findLast(({ kind }) => isExplicit(kind));
  const inner = parts.at(-1);
  // 構成比 over 令和６年度: shares, not amounts; 対前年度比 over 増減額: an amount
  const isShare = parts.some((part) => part !== inner && isReadOver(fold(part.text)));
  if (isShare) return isExplicit(inner?.kind ?? null) ? (inner?.kind ?? null) : null;
  return explicit?.kind ?? parts.findLast(({ kind }) => kind !== null)?.kind ?? null;
}

/** The last row of headings that begin in a row: as deep as they are merged, or with a second row of headings. */
function lastHeadingRow(grid: Grid, row: number, left: number, until: number): number {
  let bottom = row;
  for (let column = left; column < until; column += 1) {
    const area = grid.mergeAt(row, column);
    if (area && area.top === row && grid.text(area.top, area.left) !== '')
      bottom = Math.max(bottom, area.bottom);
  }
  if (bottom > row) return Math.min(bottom, row + TALLEST - 1, grid.rowCount - 1);
  return isInnerRow(grid, row + 1, left, until) ? row + 1 : row;
}

/** A second row of headings: no names, no numbers, and headings of amounts under outer ones. */
function isInnerRow(grid: Grid, row: number, left: number, until: number): boolean {
  if (row >= grid.rowCount || !mayBeHeadings(grid, row)) return false;
  let underAmounts = false;
  let found = false;
  for (let column = left; column < until; column += 1) {
    underAmounts ||= headingKind(wordAt(grid, row - 1, column)) !== null;
    const word = wordAt(grid, row, column);
    if (word === '') continue;
    if (!underAmounts && !isSecondLabelHeading(word)) return false;
    found ||= underAmounts && headingKind(word) !== null;
  }
  return found;
}

/** A row under the headings that says nothing but the unit: 千円. */
function isUnitRow(grid: Grid, row: number, left: number, until: number): boolean {
  let states = false;
  for (let column = left; column < until; column += 1) {
    const text = grid.text(row, column);
    if (text === '') continue;
    if (statedUnit(text) === null) return false;
    states = true;
  }
  return states;
}

/** True where some amount stands under the heading. */
function hasFigures(grid: Grid, column: number, below: number): boolean {
  for (let row = below + 1; row <= Math.min(below + SAMPLED, grid.rowCount - 1); row += 1) {
    if (isFigure(grid.at(row, column))) return true;
  }
  return false;
}

function namesBetween(grid: Grid, top: number, bottom: number, left: number, until: number): number[] {
  const columns: number[] = [];
  for (let column = left; column < until; column += 1) {
    const heading = headingCell(grid, bottom, column) ?? headingCell(grid, top, column);
    if (column === left || !heading || !isReadOver(fold(heading.text))) columns.push(column);
  }
  return columns;
}

function headingFrom(grid: Grid, row: number, labelLeft: number, until: number): Heading | null {
  let bottom = lastHeadingRow(grid, row, labelLeft, until);
  const columns: HeadedColumn[] = [];
  const unknown: { column: number; cell: Cell; text: string }[] = [];
  for (let column = labelLeft + 1; column < until; column += 1) {
    const named = namedColumn(grid, { top: row, bottom }, column, labelLeft);
    if (named && (!mayBeName(named.label) || hasFigures(grid, column, bottom))) columns.push(named);
    else if (columns.length > 0) {
      const heading = headingCell(grid, bottom, column);
      if (heading && !isReadOver(fold(heading.text))) unknown.push({ column, ...heading });
    }
  }
  const [first] = columns;
  if (!first) return null;
  while (bottom + 1 < grid.rowCount && isUnitRow(grid, bottom + 1, labelLeft, until)) bottom += 1;
  const below = bottom;
  return {
    top: row,
    bottom,
    labelLeft,
    labelColumns: namesBetween(grid, row, bottom, labelLeft, first.column),
    columns,
    right: until - 1,
    side: sideWord(wordAt(grid, row, labelLeft))?.side ?? null,
    unknown: unknown.filter(({ column }) => hasFigures(grid, column, below)),
  };
}

/** 収入 heads a column of names where amounts stand under the headings beside it; elsewhere it is a row of its own. */
function isSideHeading(grid: Grid, row: number, column: number): boolean {
  if (sideWord(wordAt(grid, row, column)) === null) return false;
  const area = grid.mergeAt(row, column);
  if (area && area.bottom > row) return false;
  for (let next = column + 1; next < grid.columnCount; next += 1) {
    const kind = headingKind(wordAt(grid, row, next));
    if (kind !== null) return hasFigures(grid, next, row);
  }
  return false;
}

function labelStarts(grid: Grid, row: number): number[] {
  const columns: number[] = [];
  for (let column = 0; column < grid.columnCount; column += 1) {
    if (typeof grid.at(row, column)?.value !== 'string') continue;
    const word = wordAt(grid, row, column);
    if (columns.length > 0 ? isSecondLabelHeading(word) : isLabelHeading(word)) columns.push(column);
    else if (isSideHeading(grid, row, column)) columns.push(column);
  }
  return columns;
}

/** The headings that begin in a row, from left to right. */
export function headingsOfRow(grid: Grid, row: number): Heading[] {
  if (!mayBeHeadings(grid, row)) return [];
  const labels = labelStarts(grid, row);
  // 科目 | 内訳 | 予算額: neighbouring headings of names belong together
  const starts = labels.filter((column, index) => {
    const before = labels[index - 1];
    if (before === undefined) return true;
    for (let each = before + 1; each < column; each += 1) {
      if (headingKind(wordAt(grid, row, each)) !== null) return true;
    }
    return false;
  });
  return starts.flatMap((labelLeft, index) => {
    const until = starts[index + 1] ?? grid.columnCount;
    return headingFrom(grid, row, labelLeft, until) ?? [];
  });
}
