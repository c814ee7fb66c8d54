import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactSum } from '../../../../src/engine/kpi/measures/exact-sum';
import { fromNumber, ZERO } from '../../../../src/engine/number/rational';
import { column } from './columns';

function sum(values: readonly number[]): string {
  return exactSum(column(...values)).toFraction();
}

describe('an exact sum', () => {
  it.each([
    ['nothing', [], '0'],
    ['decimals that doubles only come near', [0.1, 0.2], '3/10'],
    ['more decimals than four', [0.00001, 0.00002], '3/100000'],
    ['thirds as Excel shows them', [1 / 3], '333333333333333/1000000000000000'],
    ['amounts beyond the safe integers', [9_007_199_254_740_991, 2, 2], '9007199254740995'],
    ['many large amounts', Array.from({ length: 3 }, () => 4_503_599_627_370_495), '13510798882111485'],
    ['whole and broken numbers', [7_071_850, 0.5, -0.25], '28287401/4'],
    ['what comes and goes', [1e15, 0.1, -1e15], '1/10'],
    ['large broken numbers', [123_456_789_012.34], '6172839450617/50'],
    ['a sixteenth digit, which Excel does not show', [123_456_789_012.3456], '61728394506173/500'],
  ])('%s', (_name, values, expected) => {
    expect(sum(values)).toBe(expected);
  });

  it('is the sum of the cells as exact numbers, in any order', () => {
    const cell = fc.oneof(
      fc.integer(),
      fc.maxSafeInteger(),
      fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
    );
    fc.assert(
      fc.property(fc.array(cell), (values) => {
        const expected = values.reduce((total, value) => total.add(fromNumber(value)), ZERO);
        expect(sum(values)).toBe(expected.toFraction());
        expect(sum(values.toReversed())).toBe(expected.toFraction());
      }),
    );
  });
});
