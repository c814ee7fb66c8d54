import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranked } from '../../../src/engine/kpi/ranking';
import { ratio } from '../../../src/engine/number/rational';

const ranks = (values: readonly number[], better: 'higher' | 'lower' = 'higher') =>
  ranked(values, (each) => ratio(each), better).map(({ item, rank, isTied }) => [item, rank, isTied]);

describe('a ranking', () => {
  it('gives equals the same rank and leaves the ranks after them out', () => {
    expect(ranks([5, 9, 7, 7, 1])).toEqual([
      [9, 1, false],
      [7, 2, true],
      [7, 2, true],
      [5, 4, false],
      [1, 5, false],
    ]);
  });

  it('puts the lowest first where less is better', () => {
    expect(ranks([5, 1, 3], 'lower').map(([item]) => item)).toEqual([1, 3, 5]);
  });

  it('compares exact amounts: 1/3 and 0.3333333333333333 are no tie', () => {
    const both = ranked([ratio(3333333333333333, 10 ** 16), ratio(1, 3)], (each) => each);
    expect(both.map(({ rank, isTied }) => [rank, isTied])).toEqual([
      [1, false],
      [2, false],
    ]);
  });

  it('gives each the number of better ones, and one more', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
        for (const [item, rank] of ranks(values)) {
          expect(rank).toBe(values.filter((each) => each > Number(item)).length + 1);
        }
      }),
    );
  });
});
