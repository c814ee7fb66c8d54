import type { Cell } from '../../engine/cell';
import type { CellStyle } from '../cell-style';
import type { FileCell, SheetFile } from '../workbook-file';
import { isSame } from './same';

/** A look that became another; null is that of a cell without one. */
export interface LookChange {
  readonly was: CellStyle | null;
  readonly is: CellStyle | null;
}

/** A cell that changed. */
export interface CellChange extends Pick<Cell, 'row' | 'column'> {
  /** Null for one that is empty now. */
  readonly cell: FileCell | null;
  /** `result` where its formula is what it was, and only the result is another; null where it holds what it held. */
  readonly content: 'result' | 'other' | null;
  /** Null where it looks as it did. */
  readonly look: LookChange | null;
}

/** The cells that changed; null where a formula over several cells did. */
export function cellChanges(before: SheetFile, after: SheetFile): CellChange[] | null {
  const changes: CellChange[] = [];
  for (let row = 0; row < Math.max(before.rows.length, after.rows.length); row += 1) {
    const old = before.rows[row] ?? [];
    const now = after.rows[row] ?? [];
    for (let column = 0; column < Math.max(old.length, now.length); column += 1) {
      const [was, is] = [old[column] ?? null, now[column] ?? null];
      if (isSame(was, is)) continue;
      if (!isSame(was?.array, is?.array)) return null;
      changes.push({ row, column, cell: is, content: contentChange(was, is), look: lookChange(was, is) });
    }
  }
  return changes;
}

function contentChange(was: FileCell | null, is: FileCell | null): CellChange['content'] {
  const isFormula = is?.formula !== undefined && is.formula === was?.formula;
  if (is?.formula === was?.formula && isSame(was?.value, is?.value)) return null;
  return isFormula ? 'result' : 'other';
}

export function lookChange(was: Styled | null | undefined, is: Styled | null | undefined): LookChange | null {
  return isSame(was?.style, is?.style) ? null : { was: was?.style ?? null, is: is?.style ?? null };
}

interface Styled {
  readonly style?: CellStyle;
}
