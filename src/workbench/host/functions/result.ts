import type { CellValue } from '../../../sheet/cells/snapshot';
import { ERRORS } from '../book/errors';

/** What a function returned: one value, or values that spill. */
export type FunctionResult = CellValue | CellValue[][];

/** Excel's errors by the numbers in which the library tells them. */
const BY_NUMBER: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

const VALUE = { error: '#VALUE!' };

/** An exception that a function threw, or a function that is not there. */
export function failure(code: number): FunctionResult {
  return { error: BY_NUMBER[code] ?? '#VALUE!' };
}

export function resultOf(returned: unknown): FunctionResult {
  if (!Array.isArray(returned)) return valueOf(returned);
  const rows = returned as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isGrid = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isGrid) return VALUE;
  return (rows as readonly (readonly unknown[])[]).map((row) => row.map(valueOf));
}

/** Excel shows null as 0, an entity by its text and other rich values by their basic value. */
function valueOf(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? value : { error: '#NUM!' };
    case 'string':
    case 'boolean':
      return value;
    case 'object':
      return richValue(value as RichValue);
    default:
      return VALUE;
  }
}

interface RichValue {
  readonly type?: string;
  readonly errorType?: string;
  readonly text?: string;
  readonly basicValue?: unknown;
}

function richValue({ type, errorType, text, basicValue }: RichValue): CellValue {
  if (type === 'Error') {
    const named = Object.entries<string>(ERRORS).find(([name]) => name === errorType)?.[1];
    return { error: named ?? (typeof basicValue === 'string' ? basicValue : '#VALUE!') };
  }
  if (type === 'Entity' && text !== undefined) return text;
  return typeof basicValue === 'object' || basicValue === undefined ? VALUE : valueOf(basicValue);
}
