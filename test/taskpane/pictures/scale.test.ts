import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDecimal, ratio, ZERO, type Rational } from '../../../src/engine/number/rational';
import { percentOf, placeOn, roundAbove, scaleOf } from '../../../src/taskpane/pictures/scale';

function exact(text: string): Rational {
  const value = fromDecimal(text);
  if (!value) throw new Error(`not a number: ${text}`);
  return value;
}

describe('roundAbove', () => {
  it.each([
    ['1', '1'],
    ['1.000001', '1.2'],
    ['1.2', '1.2'],
    ['0.617', '0.8'],
    ['0.0037', '0.004'],
    ['8.1', '10'],
    ['10', '10'],
    ['134999999', '150000000'],
    ['0.9999', '1'],
  ])('of %s is %s', (value, expected) => {
    expect(roundAbove(exact(value)).toString()).toBe(exact(expected).toString());
  });

  it('is never below, and never more than half as much again', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), (n, d) => {
        const value = ratio(n, d);
        const above = roundAbove(value);
        expect(above.compare(value)).toBeGreaterThanOrEqual(0);
        expect(above.compare(value.mul(ratio(3, 2)))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('scaleOf', () => {
  it.each([
    [[], '0', '1'],
    [['0'], '0', '1'],
    [['0.957', '0.958'], '0', '1'],
    [['63', '25', '60'], '0', '80'],
    [['-12', '60'], '-12', '60'],
    [['-13'], '-15', '0'],
  ])('of %j is %s to %s', (values, low, high) => {
    const scale = scaleOf(values.map(exact));
    expect([scale.low.toString(), scale.high.toString()]).toEqual([low, high]);
  });

  it('holds every amount that it is made for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
        const amounts = numbers.map((number) => ratio(number));
        const scale = scaleOf(amounts);
        for (const amount of amounts) {
          expect(placeOn(scale, amount)).toBeGreaterThanOrEqual(0);
          expect(placeOn(scale, amount)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe('percentOf', () => {
  it('is a share, and 0 of nothing', () => {
    expect(percentOf(ratio(1), ratio(8))).toBe(12.5);
    expect(percentOf(ratio(1), ZERO)).toBe(0);
  });
});
