import type { CellValue, SheetSnapshot } from '../../src/sheet/cells/snapshot';
import { columnIndex } from '../../src/engine/address';
import { sheetOf, type TestCell } from './sheet';

/** A sheet of cells by their addresses; text that begins with = is a formula, its result behind a space and →. */
export function sheetOfCells(name: string, cells: Readonly<Record<string, CellValue>>): SheetSnapshot {
  const rows: TestCell[][] = [];
  for (const [address, content] of Object.entries(cells)) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const row = Number(digits) - 1;
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= columnIndex(letters)) line.push(null);
    line[columnIndex(letters)] = cellOf(content);
  }
  return sheetOf(rows, { name });
}

function cellOf(content: CellValue): TestCell {
  const [, formula, error] = (typeof content === 'string' && /^(=.*) → (#.*)$/.exec(content)) || [];
  return formula !== undefined && error !== undefined ? { value: { error }, formula } : content;
}
