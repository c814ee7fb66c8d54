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

/** Text that was pasted line by line. */
function lineOf(grid: Grid, row: number): PaperLine[] {
  const cells = grid.columns(row, 0, grid.columnCount).flatMap((column) => cellAt(grid, row, column) ?? []);
  const [first] = cells;
  return first ? [{ kind: 'line', text: cells.map(({ text }) => text).join(' '), place: first.place }] : [];
}

function partOf(sheet: SheetSnapshot): PaperPart {
  const grid = gridOf(sheet);
  const width = Math.min(grid.columnCount, WIDEST);
  const occupied = grid.rows(0, grid.rowCount);
  const rows = occupied.map((row) => Array.from({ length: width }, (_, column) => cellAt(grid, row, column)));
  const isTable = rows.some((row) => columnsOf(row) !== null);
  const blocks: PaperBlock[] = isTable
    ? [{ kind: 'table', rows }]
    : occupied.flatMap((row) => lineOf(grid, row));
  return { name: sheet.name, blocks };
}

/** The sheets of a workbook as a paper; hidden ones are left out. */
export function paperOfSheets(name: string, sheets: readonly SheetSnapshot[]): Paper {
  return { name, parts: sheets.filter(({ hidden }) => !hidden).map(partOf) };
}
