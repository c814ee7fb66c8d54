import { namesIn } from '../../../formulas/calls';
import { SheetCells } from '../book/cells';
import { ERROR_TEXTS } from '../book/errors';
import type { ExcelHost } from '../host';
import type { CallingCell } from './calls';

/** The error that a cell shows, and the message that the add-in’s function gave with it. */
export interface ErrorMessage {
  readonly error: string;
  readonly message: string;
}

/** What stands on Excel's card of a cell in error; null where no function of the add-in gave a message. */
export function errorMessage({ book, calls }: ExcelHost, cell: CallingCell): ErrorMessage | null {
  const { sheetId, row, column } = cell;
  const cells = new SheetCells(book, sheetId);
  const error = String(cells.value(row, column));
  const isCall = ERROR_TEXTS.has(error) && namesIn(cells.formula(row, column)).length > 0;
  const message = isCall ? calls.messageAt(cell) : '';
  return message === '' ? null : { error, message };
}
