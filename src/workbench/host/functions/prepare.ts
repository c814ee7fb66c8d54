import type { CellError, CellValue } from '../../../sheet/cells/snapshot';
import { ERRORS } from '../book/errors';
import type { ArgumentCells } from './given';
import { type FunctionMetadata, type FunctionParameter, isMatrix } from './metadata';

/** What a blank cell becomes on its way to a function: by the declared type on the desktop, always null on the web. */
export type BlankAs = 'desktop' | 'web';

/** The arguments of one call, as they travel. */
export type WireArguments = readonly unknown[];

/** How a formula's arguments call its function: not at all, once, or once for each cell of a given range. */
type Prepared =
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'call'; readonly args: WireArguments }
  | { readonly kind: 'lifted'; readonly calls: readonly (readonly (WireArguments | CellError)[])[] };

/** Excel shows it in a cell that waits for its custom function. */
export const BUSY = ERRORS.Busy;

const VALUE: CellError = { error: '#VALUE!' };
const NOT_AVAILABLE: CellError = { error: '#N/A' };
/** Ranges for scalars call a function once a cell; beyond this the formula is taken for a mistake. */
const MAX_LIFTED = 10_000;

export function prepare(
  metadata: FunctionMetadata,
  given: readonly ArgumentCells[],
  blankAs: BlankAs,
): Prepared {
  const slots = slotsOf(metadata, given);
  const scalars = slots.flatMap(({ parameter, cells }) => (isMatrix(parameter) || !cells ? [] : [cells]));
  const rows = Math.max(1, ...scalars.map((cells) => cells.length));
  const columns = Math.max(1, ...scalars.map((cells) => cells[0]?.length ?? 1));
  const callAt = (row: number, column: number): WireArguments | CellError =>
    argumentsAt(metadata, slots, { row, column, blankAs });
  if (rows * columns === 1) {
    const args = callAt(0, 0);
    return isError(args) ? { kind: 'error', error: args.error } : { kind: 'call', args };
  }
  if (rows * columns > MAX_LIFTED) return { kind: 'error', ...VALUE };
  return {
    kind: 'lifted',
    calls: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => callAt(row, column)),
    ),
  };
}

interface Slot {
  readonly parameter: FunctionParameter;
  readonly cells: ArgumentCells;
}

/** One slot for each argument; a parameter that was left out has one as well. */
function slotsOf({ parameters }: FunctionMetadata, given: readonly ArgumentCells[]): Slot[] {
  const last = parameters.at(-1);
  const count = Math.max(given.length, parameters.length);
  return Array.from({ length: count }, (_, index) => {
    const parameter = parameters[index] ?? last;
    if (!parameter) throw new Error('more arguments than parameters');
    return { parameter, cells: given[index] ?? null };
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly blankAs: BlankAs;
}

function argumentsAt(
  metadata: FunctionMetadata,
  slots: readonly Slot[],
  place: Place,
): WireArguments | CellError {
  const args: unknown[] = [];
  const repeated: unknown[] = [];
  for (const { parameter, cells } of slots) {
    const argument = cells && argumentAt(metadata, parameter, cells, place);
    if (isError(argument)) return argument;
    (parameter.repeating === true ? repeated : args).push(argument);
  }
  const hasRepeated = metadata.parameters.at(-1)?.repeating === true;
  return hasRepeated ? [...args, repeated.filter((argument) => argument !== null)] : args;
}

function argumentAt(
  metadata: FunctionMetadata,
  parameter: FunctionParameter,
  cells: CellValue[][],
  { row, column, blankAs }: Place,
): unknown {
  const wire = (value: CellValue): unknown => {
    const coerced = value === null ? blank(parameter.type, blankAs) : coerce(parameter.type, value);
    if (!isError(coerced)) return coerced;
    // A cell that still waits for its own function is no error to be told of.
    const isTold = metadata.allowErrorForDataTypeAny === true && coerced.error !== BUSY;
    const isAllowed = isTold && isAny(parameter.type);
    return isAllowed ? { type: 'CustomFunctionError', code: coerced.error } : coerced;
  };
  if (isMatrix(parameter)) {
    let failed: CellError | null = null;
    const matrix = cells.map((line) =>
      line.map((value) => {
        const argument = wire(value);
        if (isError(argument)) failed ??= argument;
        return argument;
      }),
    );
    return failed ?? matrix;
  }
  // A single row or column stretches over the whole; beyond a larger one there is nothing.
  const line = cells[cells.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? NOT_AVAILABLE : wire(value);
}

function isAny(type: string | undefined): boolean {
  return type === undefined || type === 'any';
}

function blank(type: string | undefined, blankAs: BlankAs): unknown {
  if (blankAs === 'web') return null;
  if (type === 'string') return '';
  return type === 'boolean' ? false : 0;
}

function coerce(type: string | undefined, value: string | number | boolean | CellError): unknown {
  if (typeof value === 'object' || isAny(type)) return value;
  if (type === 'string') return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (type === 'number') return asNumber(value);
  if (type === 'boolean') return asBoolean(value);
  return value;
}

function asNumber(value: string | number | boolean): number | CellError {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : VALUE;
}

function asBoolean(value: string | number | boolean): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  return { TRUE: true, FALSE: false }[value.toUpperCase()] ?? VALUE;
}

function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}
