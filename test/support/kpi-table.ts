import type { Content, PercentFormat, Table } from '../../src/kpi-results/table';

/** A cell with the percent format that it has in the workbook. */
export interface Formatted {
  readonly value: number;
  readonly percent: Exclude<PercentFormat, null>;
}

/** Cells as a function gets them, except where a test gives one its format. */
export function kpiTable(rows: readonly (readonly (Content | Formatted)[])[]): Table {
  return rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'object' && cell !== null && 'value' in cell
        ? { content: cell.value, percent: cell.percent }
        : { content: cell, percent: null },
    ),
  );
}
