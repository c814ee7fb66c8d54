import type { ICellData } from '@univerjs/core';
import { type Area, MAX_COLUMNS } from '../../../engine/area';
import type { Position } from '../../../engine/cell';
import type { Book } from './book';
import { SheetCells } from './cells';
import { changeCells } from './write';

const EMPTY: ICellData = { v: null, f: null, si: null, p: null };

/**
 * Each cell of the area gets what stood in another one, with its look; one to which nothing comes (null) is emptied.
 * Formulas move as Excel copies them.
 */
export function moveWithin(
  book: Book,
  sheetId: string,
  area: Area,
  source: (row: number, column: number) => Position | null,
): void {
  const cells = new SheetCells(book, sheetId);
  const { LexerTreeBuilder } = book.kit.formula;
  const lexer = book.get(LexerTreeBuilder);
  const moved = (from: Position, to: Position): ICellData => {
    const { v = null, t = null, s = null, p = null, custom = null } = cells.cell(from.row, from.column) ?? {};
    const formula = cells.formula(from.row, from.column);
    return {
      v: formula === '' ? v : null,
      t,
      s,
      p,
      si: null,
      f:
        formula === ''
          ? null
          : lexer.moveFormulaRefOffset(formula, to.column - from.column, to.row - from.row),
      custom,
    };
  };
  changeCells(book, sheetId, { ...area, right: Math.min(area.right, MAX_COLUMNS - 1) }, (row, column) => {
    const from = source(row, column);
    if (from === null) return EMPTY;
    return from.row === row && from.column === column ? null : moved(from, { row, column });
  });
}
