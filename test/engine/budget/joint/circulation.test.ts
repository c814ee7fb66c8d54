import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circulate } from '../../../../src/engine/budget/joint/circulation';
import type { System } from '../../../../src/engine/budget/joint/consistency';
import { graphOf } from '../../../../src/engine/budget/joint/graph';
import { simplex } from '../../../../src/engine/budget/joint/simplex';
import { circulating, comparison, constraint, halves, hidden } from './systems';
import { fuzzed } from '../../../support/fuzz';

function verdictOf(system: System): string {
  return circulate(graphOf(system)).verdict;
}

function simplexVerdictOf(system: System): string {
  return simplex(graphOf(system), new Map()) ? 'inconsistent' : 'consistent';
}

describe('circulate', () => {
  it('decides what is a circulation, whatever the signs of its constraints', () => {
    fc.assert(
      fc.property(circulating, (system) => {
        expect(verdictOf(system)).toBe(simplexVerdictOf(system));
      }),
      fuzzed(400),
    );
  });

  it('decides a table with 増減 and subtotals, where the 増減 of subtotals follow from those of lines', () => {
    fc.assert(
      fc.property(comparison, (system) => {
        expect(verdictOf(system)).toBe(simplexVerdictOf(system));
      }),
      fuzzed(200),
    );
  });

  it('is asked for both verdicts on such tables', () => {
    const verdicts = fc.sample(comparison, { numRuns: 200, seed: 6 }).map(verdictOf);
    expect(verdicts.filter((verdict) => verdict === 'consistent').length).toBeGreaterThan(30);
    expect(verdicts.filter((verdict) => verdict === 'inconsistent').length).toBeGreaterThan(30);
  });

  it('never calls inconsistent what is not', () => {
    fc.assert(
      fc.property(hidden, (system) => {
        expect(verdictOf(system)).not.toBe('inconsistent');
      }),
      fuzzed(400),
    );
  });

  it.each([
    { name: 'unknowns in two equations with no signs to oppose them', first: [1, 1], second: [1, -1] },
    { name: 'an unknown that counts twice', first: [1, 1, 1], second: [1, 1] },
  ] as const)('leaves undecided $name', ({ first, second }) => {
    const terms = (signs: readonly (1 | -1)[]) =>
      constraint(...signs.map((sign, index): [1 | -1, number] => [sign, index % 2]));
    const intervals = [halves(2, 3), halves(-3, -2)];
    expect(verdictOf({ intervals, constraints: [terms(first), terms(second)] })).toBe('undecided');
  });
});
