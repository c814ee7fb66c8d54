import type { Side } from '../../../engine/budget/statement';
import type { Grid } from '../../cells/grid';
import { hasFigures, headedColumns, isSideOfAmounts, type HeadedColumn } from './heading-columns';
import { headedUntil, lastHeadingRow, lastUnitRow, mayBeHeadings, wordAt } from './heading-rows';
import { headingKind, isLabelHeading } from '../vocabulary/heading-words';
import { sideWord } from '../vocabulary/line-words';
import { unheadedNames, unheadedSides, type UnheadedSide } from './unheaded';

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
  /** Columns of numbers that are not read. */
  readonly unknown: readonly HeadedColumn[];
}

interface LabelStart {
  readonly column: number;
  /** The next column to its right with a heading of amounts. */
  readonly next: number;
}

/**
 * 収入 heads a column of names where amounts stand under the headings beside it; elsewhere it is a row of its own.
 * `next` is the next column with a heading of amounts.
 */
function isSideHeading(grid: Grid, row: number, column: number, next: number): boolean {
  const area = grid.mergeAt(row, column);
  return !(area && area.bottom > row) && hasFigures(grid, next, row);
}

/** The headings of names in a row that have a heading of amounts to their right. */
function labelStarts(grid: Grid, row: number): LabelStart[] {
  const starts: LabelStart[] = [];
  let next: number | null = null;
  for (const column of [...grid.columns(row, 0, grid.columnCount)].reverse()) {
    const word = wordAt(grid, row, column);
    if (word === '') continue;
    if (isSideOfAmounts(grid, word, column, row)) {
      next = column;
      continue;
    }
    const isLabel =
      next !== null &&
      (isLabelHeading(word) || (sideWord(word) !== null && isSideHeading(grid, row, column, next)));
    if (next !== null && isLabel) starts.push({ column, next });
    else if (headingKind(word) !== null) next = column;
  }
  return starts.reverse();
}

/** 款 | 項 | 予算額: neighbouring headings of names belong together. */
function withoutNeighbours(starts: readonly LabelStart[]): LabelStart[] {
  const kept: LabelStart[] = [];
  for (const start of starts) if (kept.at(-1)?.next !== start.next) kept.push(start);
  return kept;
}

function headingFrom(grid: Grid, top: number, labelLeft: number, until: number): Heading | null {
  const end = headedUntil(grid, top, until);
  const rows = { top, bottom: lastHeadingRow(grid, top, labelLeft, end) };
  const columns = headedColumns(grid, rows, labelLeft, end);
  return (
    columns && {
      top,
      bottom: lastUnitRow(grid, rows.bottom, labelLeft, until),
      labelLeft,
      labelColumns: columns.labels,
      columns: columns.amounts,
      right: until - 1,
      side: sideWord(wordAt(grid, top, labelLeft))?.side ?? null,
      unknown: columns.unknown,
    }
  );
}

function unheadedSide(grid: Grid, row: number, { labelLeft, until, amounts }: UnheadedSide): Heading {
  const [first = until] = amounts;
  return {
    top: row,
    bottom: lastUnitRow(grid, row, labelLeft, until),
    labelLeft,
    labelColumns: Array.from({ length: first - labelLeft }, (_, index) => labelLeft + index),
    columns: amounts.map((column) => ({
      column,
      label: '',
      kind: 'by-title',
      cell: grid.cell(row, labelLeft),
      inner: null,
      corrected: null,
    })),
    right: until - 1,
    side: sideWord(wordAt(grid, row, labelLeft))?.side ?? null,
    unknown: [],
  };
}

/** The headings that begin in a row, from left to right. */
export function headingsOfRow(grid: Grid, row: number): Heading[] {
  if (!mayBeHeadings(grid, row)) return [];
  const starts = withoutNeighbours(labelStarts(grid, row)).map(({ column }) => column);
  const names = starts.length === 0 ? unheadedNames(grid, row) : null;
  if (names !== null) starts.push(names);
  const headings = starts.flatMap((column, index) => {
    const until = starts[index + 1] ?? grid.columnCount;
    return headingFrom(grid, row, column, until) ?? [];
  });
  return headings.length > 0
    ? headings
    : unheadedSides(grid, row).map((side) => unheadedSide(grid, row, side));
}
