import type { Write } from '../../src/engine/findings/finding';
import { isSummed, summedCells } from '../../src/engine/budget/summed-cells';
import type { CellValue } from '../../src/sheet/cells/snapshot';
import type { TestCell } from './sheet';

type Rows = readonly (readonly TestCell[])[];
type Formatted = Extract<TestCell, { readonly value: CellValue }>;

function formatted(cell: TestCell | undefined): Formatted {
  if (cell === undefined || cell === null) return { value: null };
  return typeof cell === 'object' && 'value' in cell ? cell : { value: cell };
}

/** What Excel's SUM gives: texts and blanks count nothing. */
function sumOf(rows: Rows, formula: string): number {
  const areas = summedCells(formula) ?? [];
  return rows
    .flatMap((row, at) =>
      row.map((cell, column) =>
        isSummed(areas, { sheet: '', row: at, column }) ? formatted(cell).value : null,
      ),
    )
    .reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);
}

/** The rows as they stand after the writes, with their sums calculated: those of parts before those of sums. */
export function written(rows: Rows, writes: readonly Write[]): TestCell[][] {
  const after = rows.map((row) => [...row]);
  for (const write of writes) {
    const row = after[write.cell.row];
    if (!row) throw new RangeError('a write outside the table');
    const { format } = formatted(row[write.cell.column]);
    const content = 'formula' in write ? { value: 0, formula: write.formula } : { value: write.value };
    row[write.cell.column] = { ...content, ...(format !== undefined && { format }) };
  }
  for (let changed = true; changed;) {
    changed = false;
    for (const row of after) {
      for (const [column, cell] of row.entries()) {
        const { value, formula, ...look } = formatted(cell);
        if (formula === undefined) continue;
        const sum = sumOf(after, formula);
        changed ||= sum !== value;
        row[column] = { ...look, formula, value: sum };
      }
    }
  }
  return after;
}
