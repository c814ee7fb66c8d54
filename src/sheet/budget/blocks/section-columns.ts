import { isFigure } from '../../cells/cell-kinds';
import type { Heading } from './find-headings';
import { fold, type Grid } from '../../cells/grid';
import { sideWord } from '../vocabulary/line-words';

/** The rows below a heading, both ends included. */
interface RowsBelow {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** 収入 and 経常 written down beside the names: a text for one side, or one that is merged over several rows. */
function isSection(grid: Grid, row: number, column: number): boolean {
  const area = grid.mergeAt(row, column);
  return (area !== null && area.bottom > area.top) || sideWord(fold(grid.text(row, column))) !== null;
}

function holdsSections(grid: Grid, { firstRow, lastRow }: RowsBelow, column: number): boolean {
  let found = false;
  for (const row of grid.rows(firstRow, lastRow)) {
    if (grid.text(row, column) === '') continue;
    if (isFigure(grid.at(row, column))) return false;
    found ||= isSection(grid, row, column);
  }
  return found;
}

function isHeaded(grid: Grid, { top, bottom }: Heading, column: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (grid.text(row, column) !== '') return true;
  return false;
}

/** The columns right before the headed names in which sections of the table stand without a heading over them. */
export function sectionColumns(grid: Grid, block: Heading & RowsBelow): number[] {
  const columns: number[] = [];
  for (let column = block.labelLeft - 1; column >= 0; column -= 1) {
    if (isHeaded(grid, block, column) || !holdsSections(grid, block, column)) break;
    columns.unshift(column);
  }
  return columns;
}
