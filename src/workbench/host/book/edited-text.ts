import type { ICellData, Nullable } from '@univerjs/core';
import type { Book } from './book';
import { SheetCells } from './cells';
import { typed } from './typed';

/**
 * Shows a text without an apostrophe where it is edited, in the cell and in the formula bar, unless it is only the
 * apostrophe that makes it a text: '0123. Answers how to stop.
 */
export function editPlainTexts(book: Book): () => void {
  const { BEFORE_CELL_EDIT, SheetInterceptorService } = book.kit.sheets;
  const { FORCE_STRING, STRING } = book.kit.core.CellValueType;
  return book.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (shown: Nullable<ICellData>, { unitId, subUnitId, row, col }, next) => {
      const cell = next(shown);
      if (unitId !== book.unitId || cell?.t !== FORCE_STRING) return cell;
      const format = () => new SheetCells(book, subUnitId).numberFormat(row, col);
      const isText = format() === '@' || typed(book, cell.v, format).t === STRING;
      return isText ? { ...cell, t: STRING } : cell;
    },
  });
}
