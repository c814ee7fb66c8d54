import { circulate } from './circulation';
import { coresOf } from './cores';
import { graphOf, type Graph } from './graph';
import { pruneLeaves } from './prune-leaves';
import type { Contradiction } from './range';
import { simplex } from './simplex';
import type { System } from './system';

export type { Constraint, System } from './system';

/**
 * Whether real amounts inside all intervals solve all constraints. Where none do, the constraints and
 * the variables whose intervals exclude each other, by index and in ascending order: few, and without
 * any one of them there would be no contradiction.
 */
export type Consistency =
  | { readonly consistent: true }
  | {
      readonly consistent: false;
      readonly constraints: readonly number[];
      readonly variables: readonly number[];
    };

function inconsistent(contradiction: Contradiction): Consistency {
  const variables = new Set<number>();
  const constraints = new Set<number>();
  const open = [...contradiction];
  for (let why = open.pop(); why; why = open.pop()) {
    if (why.kind === 'all') for (const each of why.of) open.push(each);
    else if (why.kind === 'variable') variables.add(why.variable);
    else constraints.add(why.constraint);
  }
  const ascending = (a: number, b: number) => a - b;
  return {
    consistent: false,
    constraints: [...constraints].sort(ascending),
    variables: [...variables].sort(ascending),
  };
}

function contradictionIn(core: Graph): Contradiction | null {
  const outcome = circulate(core);
  switch (outcome.verdict) {
    case 'consistent':
      return null;
    case 'inconsistent':
      return outcome.contradiction;
    case 'undecided':
      return simplex(core, outcome.amounts);
  }
}

/**
 * Judges all sums of a statement together, exactly (XBRL Calculations 1.1 judges each alone): sums can
 * each be plausible and jointly impossible. Where variables and constraints form a forest, in linear
 * time. Throws a RangeError where a constraint names a variable without an interval.
 *
 * In rounded figures 10 = 3 + 3 + 3 is plausible, and so is 3 = 1 + 1; but where each of the three is
 * 1 + 1, six lines of at most 1.5 never make the 9.5 that print as 10.
 */
export function jointConsistency(system: System): Consistency {
  const graph = graphOf(system);
  const contradiction = pruneLeaves(graph);
  if (contradiction) return inconsistent(contradiction);
  for (const core of coresOf(graph)) {
    const conflict = contradictionIn(core);
    if (conflict) return inconsistent(conflict);
  }
  return { consistent: true };
}
