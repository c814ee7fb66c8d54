import type { ColumnKind } from '../engine/budget/statement';
import type { Grid } from './grid';
import { columnKind, isLabelHeading, sideHeading } from './vocabulary';

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

/** A block whose end is not known yet. */
type OpenBlock = Omit<Block, 'bottom'>;

function amountColumns(grid: Grid, row: number, from: number, until: number): HeadedColumn[] {
  const columns: HeadedColumn[] = [];
  for (let column = from; column < until; column += 1) {
    const label = grid.text(row, column);
    const kind = columnKind(label);
    if (kind) columns.push({ column, label, kind });
  }
  return columns;
}

function blocksOfRow(grid: Grid, row: number): OpenBlock[] {
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

function sameHeading(a: OpenBlock, b: OpenBlock): boolean {
  const key = ({ labelLeft, columns }: OpenBlock): string =>
    [labelLeft, ...columns.map(({ column, label }) => `${String(column)}${label}`)].join('|');
  return key(a) === key(b);
}

/** The heading of the last page again: no 収入 or 支出 begins under it, and no title stands above it. */
function isRepeated(grid: Grid, block: OpenBlock, before: OpenBlock | undefined): boolean {
  if (!before || !sameHeading(block, before)) return false;
  const { headingRow, labelLeft } = block;
  let next = headingRow + 1;
  while (next < grid.rowCount && grid.text(next, labelLeft) === '') next += 1;
  let above = headingRow - 1;
  while (above > before.headingRow && grid.text(above, labelLeft) === '') above -= 1;
  const isTitle = block.columns.every(({ column }) => grid.text(above, column) === '');
  return sideHeading(grid.text(next, labelLeft)) === null && !isTitle;
}

/** Every stretch of the sheet that a heading row opens, in reading order. */
export function findBlocks(grid: Grid): Block[] {
  const open: OpenBlock[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    const before = open.findLast((block) => block.headingRow < row);
    open.push(...blocksOfRow(grid, row).filter((block) => !isRepeated(grid, block, before)));
  }
  const rows = [...new Set(open.map((block) => block.headingRow))];
  return open.map((block) => {
    const next = rows.find((row) => row > block.headingRow);
    return { ...block, bottom: (next ?? grid.rowCount) - 1 };
  });
}
