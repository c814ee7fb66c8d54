import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  atLeast,
  contains,
  distance,
  EVERYTHING,
  exactly,
  intersect,
  isEmpty,
  meeting,
  negate,
  sum,
  type Interval,
} from '../../../src/engine/number/interval';
import { ratio, ZERO, type Rational } from '../../../src/engine/number/rational';

const halves = (twice: number): Rational => ratio(twice, 2);

/** Written as in mathematics, in halves: between(1, 3, '[)') is [1/2, 3/2). */
function between(low: number, high: number, ends: '[]' | '[)' | '(]' | '()' = '[]'): Interval {
  return {
    low: { at: halves(low), open: ends.startsWith('(') },
    high: { at: halves(high), open: ends.endsWith(')') },
  };
}

const anyInterval = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.nat(10), fc.constantFrom('[]', '[)', '(]', '()'))
  .map(([low, length, ends]) => between(low, low + length, length === 0 ? '[]' : (ends as '[]')));
/** An interval and an amount inside it; only an end that lies apart from the amount may be open. */
const anyMember = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.nat(5), fc.nat(5), fc.boolean(), fc.boolean())
  .map(([amount, below, above, openLow, openHigh]) => ({
    amount: halves(amount),
    interval: {
      low: { at: halves(amount - below), open: openLow && below > 0 },
      high: { at: halves(amount + above), open: openHigh && above > 0 },
    },
  }));
const anyHalf = fc.integer({ min: -40, max: 40 }).map(halves);

describe('meeting', () => {
  it.each([
    ['two equal points', exactly(ratio(3)), exactly(ratio(3)), 'overlapping'],
    ['two different points', exactly(ratio(3)), exactly(ratio(4)), 'apart'],
    ['a point inside', exactly(ratio(3)), between(4, 8), 'overlapping'],
    ['a point on a closed end', exactly(ratio(2)), between(4, 8), 'touching'],
    ['a point on an open end', exactly(ratio(2)), between(4, 8, '(]'), 'apart'],
    ['closed ends in common', between(0, 4), between(4, 8), 'touching'],
    ['an open end in common', between(0, 4, '[)'), between(4, 8), 'apart'],
    ['more than an end in common', between(0, 5), between(4, 8), 'overlapping'],
    ['a gap between', between(0, 3), between(4, 8), 'apart'],
    ['no bound on one side', atLeast(ratio(2)), between(4, 8), 'overlapping'],
    ['an end of what has no upper bound', atLeast(ratio(4)), between(4, 8), 'touching'],
    ['no bounds at all', EVERYTHING, between(4, 8), 'overlapping'],
  ] as const)('%s', (_, a, b, expected) => {
    expect(meeting(a, b)).toBe(expected);
    expect(meeting(b, a)).toBe(expected);
  });
});

describe('isEmpty', () => {
  it.each([
    ['a closed point', between(1, 1), false],
    ['a point open above', between(1, 1, '[)'), true],
    ['a point open below', between(1, 1, '(]'), true],
    ['ends in the wrong order', between(2, 1), true],
    ['what lies between open ends', between(1, 2, '()'), false],
    ['everything', EVERYTHING, false],
  ])('%s', (_, interval, expected) => {
    expect(isEmpty(interval)).toBe(expected);
  });
});

describe('distance', () => {
  it.each([
    ['a gap above', between(0, 3), between(5, 8), ratio(1)],
    ['a gap below', between(5, 8), between(0, 3), ratio(1)],
    ['ends that touch', between(0, 4), between(4, 8), ZERO],
    ['an overlap', between(0, 6), between(4, 8), ZERO],
    ['no upper bound', atLeast(ratio(9)), between(0, 8), ratio(5)],
  ])('%s', (_, a, b, expected) => {
    expect(distance(a, b).equals(expected)).toBe(true);
  });
});

describe('algebra', () => {
  it('a sum contains the sums of what its parts contain', () => {
    fc.assert(
      fc.property(anyMember, anyMember, (a, b) =>
        contains(add(a.interval, b.interval), a.amount.add(b.amount)),
      ),
    );
  });

  it('the order of addition changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyInterval, { maxLength: 6 }), (parts) => {
        expect(sum([...parts].reverse())).toEqual(sum(parts));
      }),
    );
  });

  it('negating twice changes nothing, and negates what is contained', () => {
    fc.assert(
      fc.property(anyInterval, anyHalf, (a, x) => {
        expect(negate(negate(a))).toEqual(a);
        expect(contains(negate(a), x.neg())).toBe(contains(a, x));
      }),
    );
  });

  it('an intersection contains exactly what both contain', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, anyHalf, (a, b, x) => {
        expect(contains(intersect(a, b), x)).toBe(contains(a, x) && contains(b, x));
      }),
    );
  });

  it('intervals are apart exactly when their intersection is empty', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        expect(meeting(a, b) === 'apart').toBe(isEmpty(intersect(a, b)));
      }),
    );
  });
});
