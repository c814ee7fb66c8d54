import type { Cell } from '../engine/cell';
import type { Area, CellSnapshot, SheetSnapshot } from './snapshot';

/** Questions that the readers ask of a sheet, each answered in constant time. */
export interface Grid {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly at: (row: number, column: number) => CellSnapshot | null;
  /** The displayed text without white space around it; '' for a blank cell. */
  readonly text: (row: number, column: number) => string;
  /** The merged area that covers the cell. */
  readonly mergeAt: (row: number, column: number) => Area | null;
  readonly isHidden: (row: number) => boolean;
  readonly cell: (row: number, column: number) => Cell;
}

export function gridOf(sheet: SheetSnapshot): Grid {
  const merged = new Map<number, Area[]>();
  for (const area of sheet.merges) {
    for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length); row += 1) {
      const areas = merged.get(row);
      if (areas) areas.push(area);
      else merged.set(row, [area]);
    }
  }
  const columnCount = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const byColumn = new Map<number, ReadonlyMap<number, Area>>();
  const areasOf = (row: number): ReadonlyMap<number, Area> => {
    const known = byColumn.get(row);
    if (known) return known;
    const columns = new Map<number, Area>();
    for (const area of merged.get(row) ?? []) {
      for (let column = area.left; column <= Math.min(area.right, columnCount); column += 1) {
        columns.set(column, area);
      }
    }
    byColumn.set(row, columns);
    return columns;
  };
  const at = (row: number, column: number): CellSnapshot | null => sheet.rows[row]?.[column] ?? null;
  return {
    name: sheet.name,
    rowCount: sheet.rows.length,
    columnCount,
    at,
    text: (row, column) => at(row, column)?.text.trim() ?? '',
    mergeAt: (row, column) => (merged.has(row) ? (areasOf(row).get(column) ?? null) : null),
    isHidden: (row) => sheet.hiddenRows.has(row),
    cell: (row, column) => ({ sheet: sheet.name, row, column }),
  };
}

/** White space taken away and widths made equal, for comparing words: 「区 分」 → 区分. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
