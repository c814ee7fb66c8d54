import type { CellSnapshot, SheetSnapshot } from '../../sheet/cells/snapshot';
import type { Area } from '../../engine/area';

type Cell = CellSnapshot | null;

function isBlank(cell: Cell | undefined): boolean {
  return !cell || (cell.value === null && cell.formula === null);
}

function trim<T>(list: T[], isEmpty: (item: T | undefined) => boolean): void {
  while (list.length > 0 && isEmpty(list.at(-1))) list.pop();
}

/** Puts a sheet together from the bands in which it was read; no two of them share a cell. */
export class SheetBuilder {
  private readonly rows: Cell[][] = [];
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();

  constructor(
    private readonly name: string,
    private readonly hidden: boolean,
  ) {}

  add(
    area: Area,
    cells: readonly (readonly Cell[])[],
    hiddenRows: readonly number[],
    hiddenColumns: readonly number[],
  ): void {
    while (this.rows.length <= area.bottom) this.rows.push([]);
    for (const [index, cellsOfRow] of cells.entries()) {
      const filled = [...cellsOfRow];
      trim(filled, isBlank);
      const row = this.rows[area.top + index];
      if (!row || filled.length === 0) continue;
      while (row.length < area.left) row.push(null);
      row.splice(area.left, filled.length, ...filled);
    }
    for (const row of hiddenRows) this.hiddenRows.add(row);
    for (const column of hiddenColumns) this.hiddenColumns.add(column);
  }

  merge(area: Area): void {
    this.merges.push(area);
  }

  build(): SheetSnapshot {
    trim(this.rows, (row) => row?.length === 0);
    const { name, rows, merges, hidden, hiddenRows, hiddenColumns } = this;
    return { name, rows, merges, hiddenRows, hiddenColumns, hidden };
  }
}
