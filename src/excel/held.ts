import { cellInput } from './cell-input';
import type { Held } from './pane-host';

export function loadHeld(range: Excel.Range): Excel.Range {
  return range.load('formulas,values,valueTypes,numberFormat');
}

/** What stands in the first cell of a range that was loaded. */
export function heldOf({ formulas, values, valueTypes, numberFormat }: Excel.Range): Held {
  const formula: unknown = formulas[0]?.[0];
  const value: unknown = values[0]?.[0];
  const format = String(numberFormat[0]?.[0]);
  // Empty is also the cell into which another one's formula spills.
  if (formula === '' || formula === undefined) return { input: '', format };
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (isFormula || valueTypes[0]?.[0] === 'Error') return { input: String(formula), format };
  if (typeof value === 'number' || typeof value === 'boolean') return { input: value, format };
  return { input: cellInput(String(value)), format };
}

export function isHeld({ input, format }: Held, other: Held): boolean {
  return input === other.input && format === other.format;
}

const TEXT_FORMAT = '@';

/** Asks for a cell of the format `now` to hold it. Under that of texts nothing else could be entered: it comes last. */
export function putHeld(range: Excel.Range, { input, format }: Held, now: string): void {
  if (now === TEXT_FORMAT) range.numberFormat = [['General']];
  range.formulas = [[input]];
  if (now !== format || now === TEXT_FORMAT) range.numberFormat = [[format]];
}
