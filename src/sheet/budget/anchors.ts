import type { BudgetTable, ColumnKind, Line } from '../../engine/budget/statement';
import { lineName } from '../../engine/budget/line-name';
import type { Cell } from '../../engine/cell';
import type { LevelsFrom } from './tree/line-tree';
import type { Unplaced } from './unplaced';
import { rowKey, type ColumnAnchor, type RowAnchor, type TableAnchor } from './vocabulary/correction';

/** A table as it is read when nothing is corrected. */
export interface AsRead {
  readonly table: BudgetTable;
  readonly levelsFrom: LevelsFrom;
  readonly unplaced: readonly Unplaced[];
}

/** A column that may be corrected, with what is read of it; `none` where it is not read. */
export interface ReadColumn {
  readonly anchor: ColumnAnchor;
  readonly cell: Cell;
  readonly kind: ColumnKind | 'none';
  readonly fiscalYear: number | null;
}

/** A row that may be corrected. */
export interface ReadRow {
  readonly anchor: RowAnchor;
  /** Where its name stands; of a side, where it begins. */
  readonly cell: Cell;
  /** The line that it is read to be a part of. */
  readonly parent: RowAnchor | null;
}

/** One sheet's part of a table, which corrections are about. */
export interface TableSource {
  readonly anchor: TableAnchor;
  readonly asRead: AsRead;
}

/** Counts those that are alike, from 0 on. */
function counter(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count;
  };
}

/** Makes the anchors of a sheet's tables, in reading order, from the names of their accounts. */
export function anchorsOf(sheet: string): (name: string) => TableAnchor {
  const nth = counter();
  return (name) => ({ sheet, name, nth: nth(name) });
}

/** The columns of a table: those of its statements, then those that are not read. */
export function readColumnsOf({ table, unplaced }: AsRead): ReadColumn[] {
  const nth = counter();
  const anchor = (label: string): ColumnAnchor => ({ label, nth: nth(label) });
  return [
    ...table.statements.map(({ column: { label, kind, cell }, fiscalYear }): ReadColumn => ({
      anchor: anchor(label),
      cell,
      kind,
      fiscalYear,
    })),
    ...unplaced
      .filter(({ kind }) => kind === 'column')
      .map(({ cell, text }): ReadColumn => ({ anchor: anchor(text), cell, kind: 'none', fiscalYear: null })),
  ];
}

/** The rows of a table: its sides, their lines and totals, its results, and those without a place. */
export function readRowsOf({ table, unplaced }: AsRead): ReadRow[] {
  const nth = counter();
  const rows: ReadRow[] = [];
  const add = (
    side: RowAnchor['side'],
    path: readonly string[],
    cell: Cell,
    parent: RowAnchor | null = null,
  ): RowAnchor => {
    const anchor = { side, path, nth: nth(rowKey({ side, path, nth: 0 })) };
    rows.push({ anchor, cell, parent });
    return anchor;
  };
  const [statement] = table.statements;
  for (const { side, cell, lines, total } of statement?.sections ?? []) {
    const addLine = ({ name, cell, parts }: Line, parent: RowAnchor | null): void => {
      const anchor = add(side, [...(parent?.path ?? []), name], cell, parent);
      for (const part of parts) addLine(part, anchor);
    };
    add(side, [], cell);
    for (const line of lines) addLine(line, null);
    if (total) add(side, [total.name], total.cell);
  }
  for (const { name, cell } of statement?.results ?? []) add(null, [name], cell);
  for (const { kind, text, cell } of unplaced) if (kind === 'row') add(null, [lineName(text)], cell);
  return rows;
}
