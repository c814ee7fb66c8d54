import type { ICellData } from '@univerjs/core';
import { isPercentFormat } from 'numfmt';
import type { Book } from './book';
import { SheetCells } from './cells';
import { halfWidth, typed } from './typed';

/** The grid parses what is entered at 0. */
const BEFORE_PARSING = 1;

const PLAIN_NUMBER = /^[-+]?[\d.,]+$/u;

/**
 * Takes what a person enters as Excel does: in Japanese １２ is 12, and under a percent format 61.7 is 61.7 %; only
 * numbers below 1 are ratios there, 0.617 is 61.7 % too. Answers how to stop.
 */
export function takeEntries(book: Book): () => void {
  const { AFTER_CELL_EDIT, SheetInterceptorService } = book.kit.sheets;
  return book.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_PARSING,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      if (!cell || unitId !== book.unitId) return next(cell);
      return next(entered(book, cell, new SheetCells(book, subUnitId).numberFormat(row, col)));
    },
  });
}

function entered(book: Book, cell: ICellData, format: string): ICellData {
  const { FORCE_STRING, NUMBER } = book.kit.core.CellValueType;
  if (typeof cell.v !== 'string' || cell.t === FORCE_STRING) return cell;
  const number = typed(book, cell.v, () => format);
  if (number.t !== NUMBER) return cell;
  const text = book.locale === 'ja-JP' ? halfWidth(cell.v).trim() : cell.v;
  const isPercentage = isPercentFormat(format) && PLAIN_NUMBER.test(text) && Math.abs(Number(number.v)) >= 1;
  return { ...cell, v: isPercentage ? `${text}%` : text };
}
