import { Refusal } from '../../src/functions/refusal';
import { Remarked } from '../../src/functions/remarked';
import { FUNCTIONS, type FunctionId } from '../../src/functions/table';
import { sentenceJa } from '../../src/functions/messages/ja';

const SHOWN = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  invalidNumber: '#NUM!',
  divisionByZero: '#DIV/0!',
} as const;

/** What a cell shows for `=KPI.…(args)`: the value, or the error with its sentence in Japanese. */
export function call(id: FunctionId, ...args: readonly unknown[]): unknown {
  const run: (...args: never[]) => unknown = FUNCTIONS[id];
  try {
    const value = run(...(args as never[]));
    return value instanceof Remarked ? `${String(value.value)} ${value.remark}` : value;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const sentence = error.complaint ? ` ${sentenceJa(error.complaint)}` : '';
    return SHOWN[error.cellError] + sentence;
  }
}

/** A single cell, as Excel hands it over. */
export function cell(value: unknown): unknown[][] {
  return [[value]];
}

/** A range of one column. */
export function column(...values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

/** An error cell, as the custom functions runtime hands it over. */
export function errorCell(code: string): unknown {
  return Object.assign(new Error(code), { code });
}
