import type { Cell } from '../../engine/cell';
import type { FileCell, SheetFile, WorkbookFile } from '../workbook-file';
import { isSame } from './same';

/** A cell whose content changed. */
export interface CellChange extends Pick<Cell, 'row' | 'column'> {
  /** Null for one that is empty now. */
  readonly cell: FileCell | null;
  /** Its formula is what it was, and only the result is another. */
  readonly isResult: boolean;
}

/**
 * By sheet that is kept, where contents of cells, what the add-in keeps and new sheets are all that changed; null where something else did,
 * such as a look. Which sheet is in front is no change: nobody saves for its sake.
 */
export function cellChanges(
  before: WorkbookFile,
  after: WorkbookFile,
): readonly (readonly CellChange[])[] | null {
  const others = (file: WorkbookFile) => ({
    ...file,
    sheets: [],
    settings: null,
    losses: null,
    activeSheet: null,
  });
  if (!isSame(others(before), others(after))) return null;
  const kept = keptSheets(before, after);
  if (before.sheets.length !== kept.length) return null;
  const all: CellChange[][] = [];
  for (const [index, sheet] of kept.entries()) {
    const changes = sheetChanges(before.sheets[index], sheet);
    if (!changes) return null;
    all.push(changes);
  }
  return all;
}

/** Those that were there before. */
export function keptSheets(before: WorkbookFile, after: WorkbookFile): readonly SheetFile[] {
  const names = new Set(before.sheets.map(({ name }) => name));
  return after.sheets.filter(({ name }) => names.has(name));
}

/** All others. */
export function addedSheets(before: WorkbookFile, after: WorkbookFile): readonly SheetFile[] {
  const kept = new Set(keptSheets(before, after));
  return after.sheets.filter((sheet) => !kept.has(sheet));
}

function sheetChanges(before: SheetFile | undefined, after: SheetFile): CellChange[] | null {
  if (!before || !isSame({ ...before, rows: [] }, { ...after, rows: [] })) return null;
  const changes: CellChange[] = [];
  for (let row = 0; row < Math.max(before.rows.length, after.rows.length); row += 1) {
    const old = before.rows[row] ?? [];
    const now = after.rows[row] ?? [];
    for (let column = 0; column < Math.max(old.length, now.length); column += 1) {
      const [was, is] = [old[column] ?? null, now[column] ?? null];
      if (isSame(was, is)) continue;
      if (!isSame(was?.style, is?.style) || !isSame(was?.array, is?.array)) return null;
      const isResult = is?.formula !== undefined && is.formula === was?.formula;
      changes.push({ row, column, cell: is, isResult });
    }
  }
  return changes;
}
