import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../../src/engine/number/interval';
import { ONE, powerOfTen, ratio, roundHalfUp, type Rational } from '../../../src/engine/number/rational';
import { intervalOf, type Rounding } from '../../../src/engine/number/rounding';
import { intervalText } from '../../../src/messages/amount-text';

describe('intervalOf', () => {
  it.each([
    [139, 'round', '[138.5, 139.5]'],
    [0, 'round', '[-0.5, 0.5]'],
    [-3, 'round', '[-3.5, -2.5]'],
    [139, 'truncate', '[139, 140)'],
    [0, 'truncate', '(-1, 1)'],
    [-3, 'truncate', '(-4, -3]'],
    [139, 'exact', '139'],
  ] as const)('%i under %s is %s', (printed, rounding, expected) => {
    expect(intervalText(intervalOf(ratio(printed), ONE, rounding))).toBe(expected);
  });

  it('counts in what the last printed digit stands for', () => {
    expect(intervalText(intervalOf(ratio(455, 10), powerOfTen(-1), 'round'))).toBe('[45.45, 45.55]');
  });

  const rounded: Readonly<Record<Rounding, (amount: Rational, places: number) => Rational>> = {
    round: roundHalfUp,
    truncate: (amount, places) => {
      const whole = amount.abs().mul(powerOfTen(places)).floor().div(powerOfTen(places));
      return amount.s < 0n ? whole.neg() : whole;
    },
    exact: (amount) => amount,
  };

  it.each(['round', 'truncate', 'exact'] as const)('contains what it rounded: %s', (rounding) => {
    const amounts = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n });
    fc.assert(
      fc.property(
        amounts,
        fc.bigInt({ min: 1n, max: 1000n }),
        fc.integer({ min: -2, max: 2 }),
        (n, d, places) => {
          const amount = ratio(n, d);
          const printed = rounded[rounding](amount, places);
          return contains(intervalOf(printed, powerOfTen(-places), rounding), amount);
        },
      ),
    );
  });
});
