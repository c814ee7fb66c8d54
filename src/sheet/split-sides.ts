import type { Side } from '../engine/budget/statement';
import { namedAccount } from './context';
import type { Block } from './find-blocks';
import type { Grid } from './grid';
import { readRows, type BlockRows, type Row } from './read-rows';
import { sideHeading, statedUnit } from './vocabulary';

/** The rows of one side (収入 or 支出) of a block. */
export interface SideRows {
  readonly side: Side;
  /** The row that says 収入 or 支出, where one does. */
  readonly heading: Row | null;
  readonly rows: readonly Row[];
  readonly total: Row | null;
}

export interface ReadBlock {
  readonly block: Block;
  readonly sides: readonly SideRows[];
  readonly difference: Row | null;
  readonly notes: BlockRows['notes'];
  /** Rows outside both sides: the next table's title, or what nobody can place. */
  readonly unplaced: readonly Row[];
  /** The last row that belongs to the table itself. */
  readonly lastRow: number;
}

/** A side by side table names its sides in or above its heading row. */
function sideAbove(grid: Grid, block: Block): Side | null {
  for (let row = block.headingRow; row >= Math.max(0, block.headingRow - 2); row -= 1) {
    for (let column = block.labelLeft; column <= block.right; column += 1) {
      const side = sideHeading(grid.text(row, column));
      if (side) return side;
    }
  }
  return null;
}

/** The next table's title: it ends a side that has no total. */
function isTitle(row: Row): boolean {
  return !row.hasFigures && (namedAccount(row.label) !== null || statedUnit(row.label) !== null);
}

/** Reads a block and divides its rows into the two sides. */
export function readBlock(grid: Grid, block: Block): ReadBlock {
  const { rows, notes } = readRows(grid, block);
  const sides: SideRows[] = [];
  const unplaced: Row[] = [];
  let difference: Row | null = null;
  let side = sideAbove(grid, block);
  let heading: Row | null = null;
  let lines: Row[] = [];
  const close = (total: Row | null): void => {
    if (side && (lines.length > 0 || total)) sides.push({ side, heading, rows: lines, total });
    side = null;
    heading = null;
    lines = [];
  };
  for (const row of rows) {
    if (row.heading) {
      close(null);
      side = row.heading;
      heading = row;
    } else if (row.total?.kind === 'difference') {
      close(null);
      difference = row;
    } else if (!side || isTitle(row)) {
      close(null);
      unplaced.push(row);
    } else if (row.total?.kind === 'total') {
      close(row);
    } else if (row.name !== '内訳' || row.hasFigures) {
      lines.push(row);
    }
  }
  close(null);
  const placed = [...sides.flatMap((each) => [...each.rows, each.total, each.heading]), difference];
  const lastRow = Math.max(
    block.headingRow,
    ...placed.flatMap((row) => (row ? [row.cell.row] : [])),
    ...notes.map((note) => note.cell.row),
  );
  return { block, sides, difference, notes, unplaced, lastRow };
}
