import { readLabel } from '../../../engine/budget/line-name';
import { isFigure } from '../../cells/cell-kinds';
import type { Block } from '../blocks/find-blocks';
import type { Grid } from '../../cells/grid';
import { sideWord } from '../vocabulary/line-words';

/** The only text of a row: where it stands. */
function onlyText(grid: Grid, row: number): number | null {
  const [only, another] = grid
    .columns(row, 0, grid.columnCount)
    .filter((column) => grid.text(row, column) !== '');
  return another === undefined ? (only ?? null) : null;
}

/** The columns right of the names in which amounts stand beside most of them. */
function amountColumns(grid: Grid, firstRow: number, labelLeft: number): number[] {
  const counts = new Map<number, number>();
  let named = 0;
  for (const row of grid.rows(firstRow, grid.rowCount)) {
    let beside = false;
    for (const column of grid.columns(row, labelLeft + 1, grid.columnCount)) {
      if (!isFigure(grid.at(row, column))) continue;
      counts.set(column, (counts.get(column) ?? 0) + 1);
      beside = true;
    }
    if (beside) named += 1;
  }
  return [...counts]
    .filter(([, count]) => count * 2 > named)
    .map(([column]) => column)
    .sort((a, b) => a - b);
}

/**
 * A statement without a row of headings: 収入 and 支出, each alone in a row of the same column, with amounts
 * to the right of the names below them. Null where the sheet has none.
 */
export function bareBlock(grid: Grid): Block | null {
  const sides = new Map<string, { row: number; column: number }>();
  for (const row of grid.rows(0, grid.rowCount)) {
    if (sides.size === 2) break;
    const column = onlyText(grid, row);
    const side = column === null ? null : sideWord(readLabel(grid.text(row, column)).name);
    if (column !== null && side && !sides.has(side.side)) sides.set(side.side, { row, column });
  }
  const [first, second] = [...sides.values()];
  if (!first || first.column !== second?.column) return null;
  const columns = amountColumns(grid, first.row, first.column);
  const [left] = columns;
  if (left === undefined) return null;
  return {
    top: first.row,
    bottom: first.row - 1,
    firstRow: first.row,
    lastRow: grid.rowCount - 1,
    labelLeft: first.column,
    labelColumns: Array.from({ length: left - first.column }, (_, index) => first.column + index),
    columns: columns.map((column) => ({
      column,
      label: '',
      kind: 'by-title',
      cell: grid.cell(first.row, column),
      inner: null,
      corrected: null,
    })),
    right: grid.columnCount - 1,
    side: null,
    unknown: [],
    repeats: [],
  };
}
