import type { Equation, Graph, Term, Unknown } from './graph';
import { contradiction, contradictionWithZero, intersect, negate } from './range';
import type { Contradiction, Range } from './range';
import { restOf } from './rest';

function takeOff(term: Term): void {
  term.left = false;
  term.unknown.degree -= 1;
  term.equation.degree -= 1;
}

/**
 * The last term of an equation goes: its unknown can only be what balances the rest.
 * Answers the contradiction where that leaves it nothing.
 */
function narrow(term: Term, rest: Range): Contradiction | null {
  // 2 × unknown would have to be halved, which is no integer: left to the core.
  if (Math.abs(term.coefficient) !== 1) return null;
  const { unknown, coefficient } = term;
  unknown.range = intersect(unknown.range, coefficient > 0 ? negate(rest) : rest);
  takeOff(term);
  return contradiction(unknown.range);
}

function termLeft({ terms }: Unknown | Equation): Term | undefined {
  return terms.find(({ left }) => left);
}

/**
 * Takes the leaves off a graph until it has none: an unknown with one term is folded into its
 * equation, an equation with one term narrows its unknown to what balances the folded ones. A forest
 * vanishes altogether. Of any other graph the cores remain, and what the peeled part demands of them
 * stands in their ranges and folded terms. Answers the contradiction where a range empties on the way.
 */
export function pruneLeaves({ unknowns, equations }: Graph): Contradiction | null {
  for (const { range } of unknowns) {
    const empty = contradiction(range);
    if (empty) return empty;
  }
  const unknownLeaves: Unknown[] = unknowns.filter(({ degree }) => degree === 1);
  const equationLeaves: Equation[] = equations.filter(({ degree }) => degree <= 1);
  for (;;) {
    const unknown = unknownLeaves.pop();
    if (unknown) {
      // None, where it went with its last equation since.
      const term = termLeft(unknown);
      if (!term) continue;
      takeOff(term);
      term.equation.folded.push(term);
      if (term.equation.degree <= 1) equationLeaves.push(term.equation);
      continue;
    }
    const equation = equationLeaves.pop();
    if (!equation) return null;
    const rest = restOf(equation);
    const term = termLeft(equation);
    const empty = term ? narrow(term, rest) : contradictionWithZero(rest);
    if (empty) return empty;
    if (term?.unknown.degree === 1) unknownLeaves.push(term.unknown);
  }
}
