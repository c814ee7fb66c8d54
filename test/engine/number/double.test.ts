import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDouble, nearestDouble } from '../../../src/engine/number/double';
import { ratio } from '../../../src/engine/number/rational';

describe('fromDouble', () => {
  it.each([
    [0.617, ratio(617, 1000)],
    [-0.1, ratio(-1, 10)],
    [1e-7, ratio(1, 10_000_000)],
    [135_000_000, ratio(135_000_000, 1)],
    [1e21, ratio(10n ** 21n, 1)],
  ])('reads %d as the shortest decimal', (double, exact) => {
    expect(fromDouble(double).equals(exact)).toBe(true);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('throws on %d', (value) => {
    expect(() => fromDouble(value)).toThrow(RangeError);
  });

  it('is undone by nearestDouble', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (value) => {
        fc.pre(Math.abs(value) > 1e-280 || value === 0);
        expect(nearestDouble(fromDouble(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('nearestDouble', () => {
  it.each([
    [ratio(1, 3), 1 / 3],
    [ratio(-2, 3), -2 / 3],
    [ratio(2n ** 53n + 1n, 1), 2 ** 53],
    [ratio(2n ** 53n + 3n, 1), 2 ** 53 + 4],
    [ratio(2n ** 54n + 5n, 2), 2 ** 53 + 2],
    [ratio((2n ** 53n + 1n) * 10n ** 30n + 1n, 10n ** 30n), 2 ** 53 + 2],
    [ratio(10n ** 40n, 3n * 10n ** 40n), 1 / 3],
    [ratio(10n ** 40n + 1n, 3n * 10n ** 40n), 1 / 3],
    [ratio(0, 1), 0],
  ])('rounds %s once', (exact, double) => {
    expect(nearestDouble(exact)).toBe(double);
  });

  it('agrees with the division of two whole numbers when long digits bring next to nothing', () => {
    const whole = fc.bigInt({ min: 1n, max: 2n ** 53n - 1n });
    const trifle = ratio(1, 10n ** 60n);
    fc.assert(
      fc.property(whole, whole, (n, d) => {
        expect(nearestDouble(ratio(n, d).add(trifle))).toBe(Number(n) / Number(d));
        expect(nearestDouble(ratio(-n, d).add(trifle))).toBe(-Number(n) / Number(d));
      }),
    );
  });

  it('keeps order', () => {
    const big = fc.bigInt({ min: 1n, max: 10n ** 40n });
    fc.assert(
      fc.property(big, big, big, (a, b, d) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(nearestDouble(ratio(less, d))).toBeLessThanOrEqual(nearestDouble(ratio(more, d)));
      }),
    );
  });
});
