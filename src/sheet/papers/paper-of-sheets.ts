import { placeOf } from '../../engine/cell';
import type { Paper, PaperBlock, PaperCell, PaperLine, PaperPart } from '../../papers/paper';
import { columnsOf } from '../../papers/table/read-cells';
import type { SheetSnapshot } from '../cells/snapshot';
import { gridOf, type Grid } from '../cells/grid';

/** A table of KPIs has fewer columns. */
const WIDEST = 60;

function cellAt(grid: Grid, row: number, column: number): PaperCell | null {
  const text = grid.at(row, column)?.text ?? '';
  return text.trim() === '' ? null : { text, place: placeOf(grid.cell(row, column)) };
}

/** Cells as lines: of text that was pasted into one column as it stands, else each a paragraph of its own. */
function linesOf(grid: Grid, occupied: readonly number[]): PaperLine[] {
  const rows = occupied.map((row) =>
    grid.columns(row, 0, grid.columnCount).flatMap((column) => cellAt(grid, row, column) ?? []),
  );
  const isPasted = rows.every((cells) => cells.length <= 1);
  // white space tells that a paragraph ends with its line
  return rows.flatMap((cells) =>
    cells.map(({ text, place }) => ({ kind: 'line', text: isPasted ? text : `${text} `, place })),
  );
}

function partOf(sheet: SheetSnapshot): PaperPart {
  const grid = gridOf(sheet);
  const width = Math.min(grid.columnCount, WIDEST);
  const occupied = grid.rows(0, grid.rowCount);
  const rows = occupied.map((row) => Array.from({ length: width }, (_, column) => cellAt(grid, row, column)));
  const isTable = rows.some((row) => columnsOf(row) !== null);
  const blocks: PaperBlock[] = isTable ? [{ kind: 'table', rows }] : linesOf(grid, occupied);
  return { name: sheet.name, blocks };
}

/** The sheets of a workbook as a paper; hidden ones are left out. */
export function paperOfSheets(name: string, sheets: readonly SheetSnapshot[]): Paper {
  return { name, parts: sheets.filter(({ hidden }) => !hidden).map(partOf) };
}
