import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { behindShown, lostInAdding, fromDouble, nearestDouble } from '../../../src/engine/number/double';
import { fromNumber, ratio, ZERO, type Rational } from '../../../src/engine/number/rational';

/** A double is a whole number of some power of two. */
function exactOf(value: number): Rational {
  let whole = value;
  let parts = 1n;
  for (; !Number.isInteger(whole); whole *= 2) parts *= 2n;
  return ratio(BigInt(whole), parts);
}

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
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
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
    [ratio(1n, 10n ** 305n), 1e-305],
    [ratio(-1n, 10n ** 310n), -1e-310],
    [ratio(1n, 2n ** 1074n), 5e-324],
    [ratio(1n, 2n ** 1075n), 0],
    [ratio(3n, 2n ** 1075n), 1e-323],
    [ratio(2n ** 53n - 1n, 2n ** 1075n), 2 ** -1022],
    [ratio(2n ** 54n - 3n, 2n ** 1075n), (2 ** 53 - 2) * 2 ** -1074],
    [ratio(10n ** 308n, 1), 1e308],
    [ratio(10n ** 309n, 1), Infinity],
    [ratio(-(10n ** 700n), 3), -Infinity],
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

describe('what lies behind the fifteen digits that Excel shows', () => {
  it.each([
    [0, '0'],
    [1, '1/200000000000000'],
    [-0.1, '1/2000000000000000'],
    [999.5, '1/2000000000000'],
    [1e14, '1/2'],
  ])('of %d is up to half a unit of the fifteenth', (value, expected) => {
    expect(behindShown(fromNumber(value)).toFraction()).toBe(expected);
  });

  it('holds every double that shows so', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        const shown = fromNumber(value);
        const behind = exactOf(value).sub(shown).abs();
        expect(behind.compare(behindShown(shown))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('what adding doubles loses', () => {
  it('is no more than each summand is allowed', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { maxLength: 200 }), (values) => {
        const added = values.reduce((sum, value) => sum + value, 0);
        const exact = values.reduce((sum, value) => sum.add(exactOf(value)), ZERO);
        const allowed = values.reduce(
          (sum, value) => sum.add(lostInAdding(exactOf(value), values.length)),
          ZERO,
        );
        expect(exact.sub(exactOf(added)).abs().compare(allowed)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
