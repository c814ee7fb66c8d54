import { namesIn } from '../../../formulas/calls';
import { SheetCells } from '../book/cells';
import { ERROR_TEXTS } from '../book/errors';
import type { ExcelHost } from '../host';
import type { CallingCell } from './calls';

/** The error that a cell shows, and what the add-in’s function said of it. */
export interface SaidError {
  readonly error: string;
  readonly message: string;
}

/** What stands on Excel's card of a cell in error; null where no function of the add-in said anything of it. */
export function saidError({ book, calls }: ExcelHost, cell: CallingCell): SaidError | null {
  const { sheetId, row, column } = cell;
  const cells = new SheetCells(book, sheetId);
  const error = String(cells.value(row, column));
  const isCall = ERROR_TEXTS.has(error) && namesIn(cells.formula(row, column)).length > 0;
  const message = isCall ? calls.messageAt(cell) : '';
  return message === '' ? null : { error, message };
}
