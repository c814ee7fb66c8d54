import { distance } from 'fastest-levenshtein';
import type { Cell } from '../engine/cell';
import type { Complaint, Place } from '../functions/complaint';
import { Refusal } from '../functions/refusal';
import { Remarked } from '../functions/remarked';
import { FUNCTIONS, type FunctionId } from '../functions/table';
import type { SheetSnapshot } from '../sheet/cells/snapshot';
import { referenceIn, withInner, type Call } from './calls';
import { isFunction, NotGiven, type FormulaInput } from './given';
import type { Reason } from './reason';

/** What a cell shows for a refusal. */
const SHOWN = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  invalidNumber: '#NUM!',
  divisionByZero: '#DIV/0!',
} as const satisfies Readonly<Record<Refusal['cellError'], string>>;

/** A function that refused, and its call: one that stands in an argument may be what refuses. */
class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly call: Call,
  ) {
    super(refusal.message);
  }
}

function run(call: Call, given: FormulaInput): unknown {
  const { name } = call;
  if (!isFunction(name)) throw new Error(`there is no KPI.${name}`);
  const args = given.arguments(name, call, (inner) => run(inner, given));
  const own: (...args: never[]) => unknown = FUNCTIONS[name];
  try {
    const answer = own(...(args as never[]));
    return answer instanceof Remarked ? answer.value : answer;
  } catch (error) {
    throw error instanceof Refusal ? new Refused(error, call) : error;
  }
}

/** Where in its arguments a complaint sees the fault; null where it does not say. */
function placeIn(complaint: Complaint | null): Place | null {
  if (!complaint) return null;
  if ('place' in complaint) return complaint.place;
  if (complaint.code !== 'unreadable') return null;
  const { row, column } = complaint.problem.place;
  return { argument: complaint.argument, row: row + 1, column: column + 1 };
}

function cellOf({ refusal, call }: Refused, given: FormulaInput): Cell | null {
  const place = placeIn(refusal.complaint);
  const reference = place && referenceIn(call, place.argument);
  return reference && given.cellIn(reference, place.row, place.column);
}

/** Why one call is in error; null where it answers. */
function reasonOf(call: Call, given: FormulaInput): Reason | null {
  try {
    run(call, given);
    return null;
  } catch (fault) {
    if (fault instanceof NotGiven) return fault.because;
    if (fault instanceof Refused)
      return { kind: 'refused', refusal: fault.refusal, at: cellOf(fault, given) };
    // one formula at which we fail ourselves must not keep a person from all that was found
    return { kind: 'unexplained' };
  }
}

/** The first cell that holds something where an answer of so many rows and columns would spill to. */
function inTheWay({ name, rows }: SheetSnapshot, cell: Cell, answer: readonly unknown[][]): Cell | null {
  const width = Math.max(0, ...answer.map(({ length }) => length));
  for (let row = cell.row; row < cell.row + answer.length; row += 1) {
    for (let column = cell.column; column < cell.column + width; column += 1) {
      const isOwn = row === cell.row && column === cell.column;
      const there = rows[row]?.[column];
      if (!isOwn && there && (there.value !== null || there.formula !== null)) {
        return { sheet: name, row, column };
      }
    }
  }
  return null;
}

function spillOf(sheet: SheetSnapshot, cell: Cell, call: Call, given: FormulaInput): Reason {
  try {
    const answer = run(call, given);
    return { kind: 'spill', at: Array.isArray(answer) ? inTheWay(sheet, cell, answer as unknown[][]) : null };
  } catch {
    return { kind: 'spill', at: null };
  }
}

function noFunction(name: string): Reason {
  const byLikeness = Object.keys(FUNCTIONS)
    .map((id) => ({ id, away: distance(id, name) }))
    .sort((a, b) => a.away - b.away);
  return { kind: 'no-function', name: `KPI.${name}`, nearest: `KPI.${byLikeness[0]?.id ?? ''}` };
}

/** A cell that calls one of our functions and shows an error. */
export interface FunctionError {
  readonly cell: Cell;
  /** #N/A */
  readonly error: string;
  /** The function that it is about; null for one that we do not have. */
  readonly function: FunctionId | null;
  readonly reason: Reason;
}

/**
 * Calculates the calls of a cell in error again, and says why it is.
 * @param sheet on which the cell stands
 */
export function explain(
  sheet: SheetSnapshot,
  cell: Cell,
  error: string,
  calls: readonly Call[],
  given: FormulaInput,
): FunctionError {
  const about = (call: Call | undefined, reason: Reason): FunctionError => {
    const name = call?.name ?? '';
    return { cell, error, function: isFunction(name) ? name : null, reason };
  };
  const stranger = calls.flatMap(withInner).find(({ name }) => !isFunction(name));
  if (stranger) return about(stranger, noFunction(stranger.name));
  const [first] = calls;
  if (error === '#SPILL!' && first) return about(first, spillOf(sheet, cell, first, given));
  let other: FunctionError | null = null;
  for (const call of calls) {
    const reason = reasonOf(call, given);
    if (!reason) continue;
    // of several calls the one whose error the cell shows
    if (reason.kind === 'refused' && SHOWN[reason.refusal.cellError] === error) return about(call, reason);
    other ??= about(call, reason);
  }
  return other ?? about(first, { kind: 'elsewhere' });
}
