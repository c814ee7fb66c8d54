import type { Cell } from '../../engine/cell';
import { MergedAreas } from './merged-areas';
import { Occupied } from './occupied';
import type { CellSnapshot, SheetSnapshot } from './snapshot';
import type { Area } from '../../engine/area';

export { fold } from '../../engine/fold';

/** Questions that the readers ask of a sheet. Who looks for cells asks where some are, and walks over no empty ones. */
export interface Grid {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The rows that hold something, from one to another, both ends included. */
  readonly rows: (first: number, last: number) => readonly number[];
  /** The columns of a row that hold something, from one to another, both ends included. */
  readonly columns: (row: number, first: number, last: number) => readonly number[];
  readonly at: (row: number, column: number) => CellSnapshot | null;
  /** The displayed text without white space around it; '' for a blank cell. */
  readonly text: (row: number, column: number) => string;
  /** The merged area that covers the cell. */
  readonly mergeAt: (row: number, column: number) => Area | null;
  readonly isHidden: (row: number) => boolean;
  readonly cell: (row: number, column: number) => Cell;
}

export function gridOf(sheet: SheetSnapshot): Grid {
  const merged = new MergedAreas(sheet.merges, sheet.rows.length);
  const occupied = new Occupied(sheet);
  const columnCount = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const at = (row: number, column: number): CellSnapshot | null => sheet.rows[row]?.[column] ?? null;
  return {
    name: sheet.name,
    rowCount: sheet.rows.length,
    columnCount,
    rows: (first, last) => occupied.rows(first, last),
    columns: (row, first, last) => occupied.columns(row, first, last),
    at,
    text: (row, column) => at(row, column)?.text.trim() ?? '',
    mergeAt: (row, column) => merged.at(row, column),
    isHidden: (row) => sheet.hiddenRows.has(row),
    cell: (row, column) => ({ sheet: sheet.name, row, column }),
  };
}
