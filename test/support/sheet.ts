import { displayedText } from '../../src/sheet/cells/displayed';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../src/sheet/cells/snapshot';
import type { Area } from '../../src/engine/area';

/** A cell of a test's sheet: a value, or a value with its looks. */
export type TestCell =
  | CellValue
  | {
      readonly value: CellValue;
      readonly format?: string;
      readonly indent?: number;
      readonly formula?: string;
    };

function snapshotOf(cell: TestCell): CellSnapshot | null {
  if (cell === null) return null;
  const {
    value,
    format = 'General',
    indent = 0,
    formula = null,
  }: { value: CellValue; format?: string; indent?: number; formula?: string | null } = typeof cell ===
    'object' && 'value' in cell
    ? cell
    : { value: cell };
  return { value, text: displayedText(value, format), formula, format, indent };
}

/** A sheet from rows of cells, as if it had been read from a workbook. */
export function sheetOf(
  rows: readonly (readonly TestCell[])[],
  { name = '予算', merges = [] }: { name?: string; merges?: readonly Area[] } = {},
): SheetSnapshot {
  return {
    name,
    rows: rows.map((row) => row.map(snapshotOf)),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hidden: false,
  };
}
