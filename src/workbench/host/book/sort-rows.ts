import type { ICellData } from '@univerjs/core';
import type { Area } from '../../../sheet/snapshot';
import { MAX_COLUMNS } from '../area';
import type { Book } from './book';
import { type Scalar, SheetCells } from './cells';
import { changeCells } from './write';

export interface SortField {
  /** Counted from the first column of the area. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Numbers come before texts, texts before FALSE and TRUE, errors after them. */
function rank(value: Scalar): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'boolean' ? 2 : 1;
}

/** Excel's order of two values that are no blanks. */
function compare(a: Scalar, b: Scalar, matchCase: boolean): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, 'ja', { sensitivity: matchCase ? 'variant' : 'accent' });
  }
  return Number(a) - Number(b);
}

/** Sorts the rows of the area. Blanks come last in either direction; rows that are alike keep their order. */
export function sortRows(
  book: Book,
  sheetId: string,
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  const cells = new SheetCells(book, sheetId);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const sorted = [...rows].sort((a, b) => {
    for (const { key, ascending } of fields) {
      const [first, second] = [cells.value(a, area.left + key), cells.value(b, area.left + key)];
      if (first === '' || second === '') {
        if (first !== second) return first === '' ? 1 : -1;
        continue;
      }
      const order = compare(first, second, matchCase);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  });
  const { LexerTreeBuilder } = book.kit.formula;
  const lexer = book.get(LexerTreeBuilder);
  const moved = (from: number, to: number, column: number): ICellData => {
    const { v = null, t = null, s = null, p = null, custom } = cells.cell(from, column) ?? {};
    const formula = cells.formula(from, column);
    return {
      v: formula === '' ? v : null,
      t,
      s,
      p,
      si: null,
      f: formula === '' ? null : lexer.moveFormulaRefOffset(formula, 0, to - from),
      ...(custom ? { custom } : {}),
    };
  };
  changeCells(book, sheetId, { ...area, right: Math.min(area.right, MAX_COLUMNS - 1) }, (row, column) => {
    const from = sorted[row - area.top] ?? row;
    return from === row ? null : moved(from, row, column);
  });
}
