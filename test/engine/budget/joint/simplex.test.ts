import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { System } from '../../../../src/engine/budget/joint/consistency';
import { graphOf } from '../../../../src/engine/budget/joint/graph';
import { simplex } from '../../../../src/engine/budget/joint/simplex';
import type { Value } from '../../../../src/engine/budget/joint/value';
import { isConsistent } from './fourier-motzkin';
import { circulating, forest, general, hidden } from './systems';
import { fuzzed } from '../../../support/fuzz';

function isSolvable(system: System): boolean {
  return simplex(graphOf(system), new Map()) === null;
}

describe('simplex', () => {
  it.each([
    { kind: 'forests', systems: forest },
    { kind: 'circulations', systems: circulating },
    { kind: 'any systems', systems: general },
  ])('agrees with Fourier–Motzkin elimination on $kind', ({ systems }) => {
    fc.assert(
      fc.property(systems, (system) => {
        expect(isSolvable(system)).toBe(isConsistent(system));
      }),
      fuzzed(400),
    );
  });

  it('finds amounts where there are some', () => {
    fc.assert(
      fc.property(hidden, (system) => {
        expect(isSolvable(system)).toBe(true);
      }),
      fuzzed(400),
    );
  });

  it('comes to the same verdict from any amounts inside the ranges', () => {
    fc.assert(
      fc.property(general, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5 }), (system, tenths) => {
        const graph = graphOf(system);
        const amounts = new Map<(typeof graph.unknowns)[number], Value>();
        graph.unknowns.forEach((unknown, index) => {
          const { low, high } = unknown.range;
          if (!low || !high) return;
          const part = BigInt(tenths[index] ?? 5);
          amounts.set(unknown, { real: low.at * (10n - part) + high.at * part, tiny: 0n, over: 10n });
        });
        expect(simplex(graph, amounts) === null).toBe(isConsistent(system));
      }),
      fuzzed(400),
    );
  });
});
