import type { Block } from './find-blocks';
import type { HeadedColumn, SaidOfColumn } from './heading-columns';

/** What a person says of a column, or that it holds no amounts of the table. */
export type ColumnCorrection = SaidOfColumn | 'none';

/** Columns by their block's first row and their own place. */
export type ColumnCorrections = ReadonlyMap<string, ColumnCorrection>;

export function placeOfColumn({ top }: Pick<Block, 'top'>, { column }: HeadedColumn): string {
  return `${String(top)},${String(column)}`;
}

/** The block with the columns that a person says it has: before its rows are read, whose amounts stand in them. */
export function correctColumns(block: Block, corrections: ColumnCorrections): Block {
  if (corrections.size === 0) return block;
  const columns: HeadedColumn[] = [];
  const unknown: HeadedColumn[] = [];
  for (const column of [...block.columns, ...block.unknown]) {
    const correction = corrections.get(placeOfColumn(block, column));
    if (correction === 'none') continue;
    const isAmount = block.columns.includes(column) || (correction?.kind ?? null) !== null;
    const corrected = correction
      ? { ...column, kind: correction.kind ?? column.kind, corrected: correction }
      : column;
    (isAmount ? columns : unknown).push(corrected);
  }
  return { ...block, columns: columns.sort((a, b) => a.column - b.column), unknown };
}
