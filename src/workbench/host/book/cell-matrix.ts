import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { Area } from '../../../engine/area';
import { hull } from '../area';

/** Cells by row and column, as Univer's mutations carry them. */
type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined;

export function areaOfCells(cells: CellMatrix): Area | null {
  let area: Area | null = null;
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const column of Object.keys(columns)) {
      const cell = { top: Number(row), left: Number(column), bottom: Number(row), right: Number(column) };
      area = area === null ? cell : hull(area, cell);
    }
  }
  return area;
}

/** The look changes and nothing else. */
export function isOnlyStyle(cells: CellMatrix): boolean {
  return every(cells, (cell) =>
    Object.keys(cell ?? { v: null }).every((key) => key === 's' || key === 'custom'),
  );
}

/** The same cells with their looks alone. */
export function looksOf(cells: CellMatrix): NonNullable<CellMatrix> {
  const looks: NonNullable<CellMatrix> = {};
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(columns)) {
      const { s = null, custom = null } = cell ?? {};
      (looks[Number(row)] ??= {})[Number(column)] = { s, custom };
    }
  }
  return looks;
}

export function hasFormula(cells: CellMatrix): boolean {
  return !every(cells, (cell) => !cell?.f && !cell?.si);
}

function every(cells: CellMatrix, holds: (cell: Nullable<ICellData>) => boolean): boolean {
  return Object.values(cells ?? {}).every((columns) =>
    Object.values<Nullable<ICellData>>(columns).every(holds),
  );
}
