import type { ColumnKind } from '../engine/budget/statement';
import type { Grid } from './grid';
import { columnKind, isLabelHeading } from './vocabulary';

export interface HeadedColumn {
  readonly column: number;
  readonly label: string;
  readonly kind: ColumnKind;
}

/** A heading row's stretch: columns of names, then columns of amounts, down to the next heading. */
export interface Block {
  readonly headingRow: number;
  /** Last row, included. */
  readonly bottom: number;
  readonly labelLeft: number;
  /** Last column of names, included. */
  readonly labelRight: number;
  readonly columns: readonly HeadedColumn[];
  /** Last column that belongs to the block, included: notes behind the amounts stand there. */
  readonly right: number;
}

function amountColumns(grid: Grid, row: number, from: number, until: number): HeadedColumn[] {
  const columns: HeadedColumn[] = [];
  for (let column = from; column < until; column += 1) {
    const label = grid.text(row, column);
    const kind = columnKind(label);
    if (kind) columns.push({ column, label, kind });
  }
  return columns;
}

function blocksOfRow(grid: Grid, row: number): Omit<Block, 'bottom'>[] {
  const labels: number[] = [];
  for (let column = 0; column < grid.columnCount; column += 1) {
    if (isLabelHeading(grid.text(row, column))) labels.push(column);
  }
  // 科目 | 内訳 | 予算額: neighbouring headings of names belong to one block
  const starts = labels.filter((column, index) => {
    const before = labels[index - 1];
    return before === undefined || amountColumns(grid, row, before, column).length > 0;
  });
  return starts.flatMap((labelLeft, index) => {
    const until = starts[index + 1] ?? grid.columnCount;
    const columns = amountColumns(grid, row, labelLeft + 1, until);
    const first = columns[0];
    if (!first) return [];
    return [{ headingRow: row, labelLeft, labelRight: first.column - 1, columns, right: until - 1 }];
  });
}

/** Every stretch of the sheet that a heading row opens, in reading order. */
export function findBlocks(grid: Grid): Block[] {
  const open: Omit<Block, 'bottom'>[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) open.push(...blocksOfRow(grid, row));
  const rows = [...new Set(open.map((block) => block.headingRow))];
  return open.map((block) => {
    const next = rows.find((row) => row > block.headingRow);
    return { ...block, bottom: (next ?? grid.rowCount) - 1 };
  });
}
