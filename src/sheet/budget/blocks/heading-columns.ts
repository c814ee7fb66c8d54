import type { ColumnKind } from '../../../engine/budget/statement';
import type { Cell } from '../../../engine/cell';
import { isFigure } from '../../cells/cell-kinds';
import { fold, type Grid } from '../../cells/grid';
import {
  headingKind,
  headingWord,
  isExplicit,
  isLabelHeading,
  isMarksOnly,
  isReadOver,
  mayBeName,
  type HeadingKind,
} from '../vocabulary/heading-words';
import { sideWord } from '../vocabulary/line-words';
import { statedUnit } from '../vocabulary/stated-words';

/** What a person says of a column of amounts; null keeps what is read. */
export interface SaidOfColumn {
  readonly kind: ColumnKind | null;
  readonly fiscalYear: number | null;
}

export interface HeadedColumn {
  readonly column: number;
  /** Without white space; an outer heading before it, with a space between; '' where none stands. */
  readonly label: string;
  readonly kind: HeadingKind;
  readonly cell: Cell;
  /** A column to its left in which the amounts of parts stand: 内訳 beside 金額. */
  readonly inner: number | null;
  /** What a person says of it. */
  readonly corrected: SaidOfColumn | null;
}

/** The rows that headings take, both ends included. */
interface HeadingRows {
  readonly top: number;
  readonly bottom: number;
}

/** How many rows below a heading are looked at to see whether numbers stand there. */
const SAMPLED = 60;

/** An outer heading reaches over no more columns than this. */
const WIDEST = 30;

interface HeadingCell {
  readonly cell: Cell;
  readonly text: string;
}

/** The heading at one place of the rows: the text there, or that of the merged area over it. */
function headingCell(grid: Grid, row: number, column: number): HeadingCell | null {
  const area = grid.mergeAt(row, column);
  const [top, left] = area ? [area.top, area.left] : [row, column];
  const text = grid.text(top, left).replace(/\s+/gu, '');
  return text === '' ? null : { cell: grid.cell(top, left), text };
}

/** A heading typed once over several columns, without a merged area: it reaches as far as headings stand under it. */
function outerFromLeft(grid: Grid, row: number, column: number, from: number): HeadingCell | null {
  if (grid.text(row + 1, column) === '') return null;
  for (let left = column - 1; left > Math.max(from, column - WIDEST); left -= 1) {
    if (grid.mergeAt(row, left)) return null;
    if (grid.text(row, left) !== '') return headingCell(grid, row, left);
  }
  return null;
}

/** The headings over a column, outermost first. */
function headingsOver(grid: Grid, { top, bottom }: HeadingRows, column: number, from: number): HeadingCell[] {
  const headings: HeadingCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const own = headingCell(grid, row, column);
    const here = own ?? (row < bottom ? outerFromLeft(grid, row, column, from) : null);
    if (!here || headings.some(({ cell }) => cell.row === here.cell.row && cell.column === here.cell.column))
      continue;
    const isUnit = statedUnit(here.text) !== null && headingKind(headingWord(here.text)) === null;
    if (!isUnit || headings.length === 0) headings.push(here);
  }
  return headings;
}

/** The innermost heading decides, and one that says only whose or of when leaves it to an outer one. */
function kindOf(words: readonly string[]): HeadingKind | null {
  const inner = words.at(-1) ?? '';
  if (isReadOver(inner)) return null;
  const kinds = words.map(headingKind);
  const innerKind = kinds.at(-1) ?? null;
  // 構成比 over 令和６年度: shares, not amounts; 対前年度比 over 増減額: an amount
  if (words.some(isReadOver)) return isExplicit(innerKind) ? innerKind : null;
  return kinds.findLast(isExplicit) ?? kinds.findLast((kind) => kind !== null) ?? null;
}

/** True where some amount stands under the headings. */
export function hasFigures(grid: Grid, column: number, below: number): boolean {
  for (let row = below + 1; row <= Math.min(below + SAMPLED, grid.rowCount - 1); row += 1) {
    if (isFigure(grid.at(row, column))) return true;
  }
  return false;
}

/** The first cell below the headings that holds anything is an amount; units and letters for formulas are read over. */
export function isOverFigures(grid: Grid, column: number, below: number): boolean {
  for (const row of grid.rows(below + 1, below + SAMPLED)) {
    const text = grid.text(row, column);
    if (text === '') continue;
    if (isFigure(grid.at(row, column))) return true;
    if (statedUnit(text) === null && !isMarksOnly(text)) return false;
  }
  return false;
}

/** 歳入 | 歳出 over amounts: they are headings of amounts, and none of names. */
export function isSideOfAmounts(grid: Grid, word: string, column: number, below: number): boolean {
  const side = sideWord(word);
  return side !== null && !side.scoped && isOverFigures(grid, column, below);
}

/** [ and ] in cells of their own set an amount apart, and are neither names nor amounts. */
function holdsOnlyBrackets(grid: Grid, column: number, below: number): boolean {
  const texts = grid.rows(below + 1, below + SAMPLED).flatMap((row) => grid.text(row, column) || []);
  return texts.length > 0 && texts.every((text) => /^[[\]［］〔〕【】]$/u.test(text));
}

/** The columns that stand under the same rows of headings. */
interface HeadedColumns {
  /** The columns of names, from left to right, without those of codes and the like. */
  readonly labels: readonly number[];
  readonly amounts: readonly HeadedColumn[];
  /** Columns of numbers whose headings say nothing that we know, or that stand behind further names. */
  readonly unknown: readonly HeadedColumn[];
}

/** 内訳 beside 金額: the amounts of parts are set in by a column of their own. */
function innerColumn(grid: Grid, { top, bottom }: HeadingRows, first: number, left: number): number | null {
  const before = headingsOver(grid, { top, bottom }, first - 1, left).at(-1);
  const isInner = first - 1 > left && before !== undefined && /^内訳/u.test(fold(before.text));
  return isInner && hasFigures(grid, first - 1, bottom) ? first - 1 : null;
}

/** Reads the columns from that of the names on; null where no amounts are headed. */
export function headedColumns(
  grid: Grid,
  rows: HeadingRows,
  labelLeft: number,
  until: number,
): HeadedColumns | null {
  const amounts: HeadedColumn[] = [];
  const unknown: HeadedColumn[] = [];
  const labels = [labelLeft];
  let isBehindNames = false;
  for (let column = labelLeft + 1; column < until; column += 1) {
    if (holdsOnlyBrackets(grid, column, rows.bottom)) continue;
    const headings = headingsOver(grid, rows, column, labelLeft);
    const named = headings.filter(({ text }) => !isMarksOnly(text));
    const inner = named.at(-1) ?? headings.at(-1);
    const words = named.map(({ text }) => headingWord(text));
    const isSide = words.some((word) => isSideOfAmounts(grid, word, column, rows.bottom));
    const kind = kindOf(words) ?? (isSide ? 'by-title' : null);
    const label = headings.map(({ text }) => text).join(' ');
    const isAmount = kind !== null && (!mayBeName(label) || hasFigures(grid, column, rows.bottom));
    // 款 | 金額 | 節 | 金額: the amounts behind further names are not those of the first names
    if (amounts.length > 0 && words.some(isLabelHeading)) isBehindNames = true;
    if (inner && isAmount && !isBehindNames) {
      const parts = amounts.length === 0 ? innerColumn(grid, rows, column, labelLeft) : null;
      if (parts !== null) labels.splice(labels.indexOf(parts), 1);
      amounts.push({ column, label, kind, cell: inner.cell, inner: parts, corrected: null });
    } else if (amounts.length === 0) {
      if (!inner || !isReadOver(headingWord(inner.text))) labels.push(column);
    } else if (inner && !isReadOver(headingWord(inner.text)) && hasFigures(grid, column, rows.bottom)) {
      unknown.push({ column, label, kind: 'other', cell: inner.cell, inner: null, corrected: null });
    }
  }
  return amounts.length === 0 ? null : { labels, amounts, unknown };
}
