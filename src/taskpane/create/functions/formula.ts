import type { Cell } from '../../../engine/cell';
import type { ParameterKind } from '../../../functions/arguments/parameter';
import type { FunctionId } from '../../../functions/table';
import { argumentOf, type Argument, type ArgumentInput, type Unreadable } from './argument';
import { CATALOGUE, type Entry } from './catalogue';
import { covers } from '../../../sheet/cells/reference';

export type Problem =
  | Unreadable
  | 'needed'
  /** The cell that the formula goes into is among those that it speaks of. */
  | 'circular';

interface Built {
  /** With its leading =, in English names; what is missing stands in it by its parameter's name. */
  readonly formula: string;
  /** What is wrong, by parameter; the formula can go into a cell where nothing is. */
  readonly problems: ReadonlyMap<number, Problem>;
  /** Longer than Excel takes. */
  readonly isTooLong: boolean;
}

const LONGEST_FORMULA = 8192;

function problemOf(argument: Argument | null, isNeeded: boolean, target: Cell | null): Problem | null {
  if (!argument) return isNeeded ? 'needed' : null;
  if ('problem' in argument) return argument.problem;
  return target && argument.reference && covers(argument.reference, target) ? 'circular' : null;
}

/** Parameters beside what a function is called with: given alone they ask for what it answers alone. */
function isAside(kind: ParameterKind | undefined): boolean {
  return kind === 'plan' || kind === 'date-system';
}

/**
 * The call of a function with what was given for its parameters, for a cell.
 * @param names of the parameters, to stand where something is still missing
 */
export function buildFormula(
  id: FunctionId,
  inputs: readonly ArgumentInput[],
  target: Cell | null,
  names: readonly string[],
): Built {
  const { fields, alone }: Entry = CATALOGUE[id];
  const found = fields.map(({ kind }, index) => argumentOf(kind, inputs[index] ?? '', target?.sheet ?? null));
  const isAlone =
    alone && found.every((argument, index) => argument === null || isAside(fields[index]?.kind));
  const problems = new Map<number, Problem>();
  const texts = found.map((argument, index) => {
    const isNeeded = !isAlone && fields[index]?.needed === true;
    const problem = problemOf(argument, isNeeded, target);
    if (problem) problems.set(index, problem);
    if (argument && 'formula' in argument) return argument.formula;
    return problem ? (names[index] ?? '') : '';
  });
  const last = texts.findLastIndex((text) => text !== '');
  const formula = `=KPI.${id}(${texts.slice(0, last + 1).join(',')})`;
  return { formula, problems, isTooLong: formula.length > LONGEST_FORMULA };
}
