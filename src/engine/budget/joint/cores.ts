import type { Equation, Graph, Unknown } from './graph';

interface Core {
  readonly unknowns: Unknown[];
  readonly equations: Equation[];
}

/** Everything that hangs together with `start`. */
function membersAround(start: Unknown): Set<Unknown | Equation> {
  const members = new Set<Unknown | Equation>([start]);
  // A set yields also what is added while it is walked.
  for (const { terms } of members) {
    for (const { unknown, equation, left } of terms) if (left) members.add(unknown).add(equation);
  }
  return members;
}

/**
 * The connected parts of what is left of a graph after its leaves are off; of the terms only those left.
 * Unknowns and equations keep their order.
 */
export function coresOf({ unknowns, equations }: Graph): Graph[] {
  const cores: Core[] = [];
  const coreOf = new Map<Unknown | Equation, Core>();
  for (const unknown of unknowns) {
    if (unknown.degree === 0) continue;
    if (!coreOf.has(unknown)) {
      const core = { unknowns: [], equations: [] };
      cores.push(core);
      for (const member of membersAround(unknown)) {
        coreOf.set(member, core);
        member.terms = member.terms.filter(({ left }) => left);
      }
    }
    coreOf.get(unknown)?.unknowns.push(unknown);
  }
  for (const equation of equations) coreOf.get(equation)?.equations.push(equation);
  return cores;
}
