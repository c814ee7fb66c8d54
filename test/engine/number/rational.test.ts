import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import {
  decimalPlaces,
  fromDecimal,
  fromNumber,
  powerOfTen,
  ratio,
  roundHalfUp,
  toFixed,
  type Rational,
} from '../../../src/engine/number/rational';

describe('arithmetic', () => {
  const pair = fc.tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 10n));
  /** Small ones too, which are equal or whole more often. */
  const small = fc.tuple(fc.bigInt(-6n, 6n), fc.bigInt(1n, 4n));
  const operands = fc.oneof(fc.tuple(pair, pair), fc.tuple(small, small));
  const plain = ({ s, n, d }: Rational | Fraction) => [s, n, d];

  it.each(['add', 'sub', 'mul', 'div'] as const)('%s is what fraction.js says', (name) => {
    fc.assert(
      fc.property(operands, ([a, b]) => {
        fc.pre(name !== 'div' || b[0] !== 0n);
        const ours = ratio(...a)[name](ratio(...b));
        expect(plain(ours)).toEqual(plain(new Fraction(...a)[name](new Fraction(...b))));
      }),
    );
  });

  it.each(['abs', 'neg', 'floor', 'ceil'] as const)('%s is what fraction.js says', (name) => {
    fc.assert(
      fc.property(fc.oneof(pair, small), (a) => {
        expect(plain(ratio(...a)[name]())).toEqual(plain(new Fraction(...a)[name]()));
      }),
    );
  });

  it('compares and writes as fraction.js does', () => {
    fc.assert(
      fc.property(operands, ([a, b]) => {
        const [one, other] = [ratio(...a), ratio(...b)];
        expect(one.compare(other)).toBe(new Fraction(...a).compare(new Fraction(...b)));
        expect(one.equals(other)).toBe(new Fraction(...a).equals(new Fraction(...b)));
        expect(one.toFraction()).toBe(new Fraction(...a).toFraction());
        expect(one.valueOf()).toBe(new Fraction(...a).valueOf());
      }),
    );
  });

  it.each([
    ['a number', () => ratio(1n, 3n).add(0.1), ratio(13n, 30n)],
    ['a denominator below 0', () => ratio(1n, -2n), ratio(-1n, 2n)],
  ])('reads %s', (_what, run, expected) => {
    expect(run()).toEqual(expected);
  });

  it.each([
    ['a denominator of 0', () => ratio(1n, 0n)],
    ['a division by 0', () => ratio(1n).div(0)],
  ])('throws on %s', (_what, run) => {
    expect(run).toThrow(RangeError);
  });
});

describe('fromDecimal', () => {
  it.each([
    ['1234', 1234n, 1n],
    ['-0.5', -1n, 2n],
    ['.25', 1n, 4n],
    ['7.', 7n, 1n],
    ['1.5e-3', 3n, 2000n],
    ['2E+2', 200n, 1n],
  ])('reads %s', (text, numerator, denominator) => {
    expect(fromDecimal(text)?.equals(ratio(numerator, denominator))).toBe(true);
  });

  it.each(['', '.', '-', '1,234', '１', '1 2', '0x10', 'Infinity'])('refuses %j', (text) => {
    expect(fromDecimal(text)).toBeNull();
  });
});

describe('fromNumber', () => {
  it.each([
    [0.1, ratio(1n, 10n)],
    [0.1 + 0.2, ratio(3n, 10n)],
    [1e21, powerOfTen(21)],
    [-2.5e-7, ratio(-1n, 4_000_000n)],
    [Number.MAX_SAFE_INTEGER, ratio(9_007_199_254_740_991n)],
  ])('means by %d what Excel shows', (value, expected) => {
    expect(fromNumber(value).equals(expected)).toBe(true);
  });

  it.each([NaN, Infinity, -Infinity])('throws on %d, which no cell holds', (value) => {
    expect(() => fromNumber(value)).toThrow(RangeError);
  });

  it('reads back every whole number that a double can count', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => fromNumber(value).valueOf() === value));
  });
});

describe('roundHalfUp', () => {
  it.each([
    ['0.5', 0, '1'],
    ['0.4999', 0, '0'],
    ['-0.5', 0, '-1'],
    ['-0.4999', 0, '0'],
    ['4.55', 1, '4.6'],
    ['154.08', -1, '150'],
    ['155', -1, '160'],
  ])('%s to %i places is %s', (value, places, expected) => {
    const rounded = roundHalfUp(fromDecimal(value) ?? ratio(99), places);
    expect(rounded.equals(fromDecimal(expected) ?? ratio(98))).toBe(true);
  });
});

describe('toFixed', () => {
  it.each([
    [ratio(9625n, 10_000n).mul(100), 1, '96.3'],
    [ratio(455n, 100n), 1, '4.6'],
    [ratio(-1n, 20n), 1, '-0.1'],
    [ratio(-1n, 21n), 1, '0.0'],
    [ratio(7n), 0, '7'],
    [ratio(1n, 3n), 4, '0.3333'],
  ])('%s with %i places is %s', (value, places, expected) => {
    expect(toFixed(value, places)).toBe(expected);
  });

  it('is read back as what it rounded', () => {
    const fractions = fc.tuple(
      fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
      fc.bigInt({ min: 1n, max: 10n ** 6n }),
    );
    fc.assert(
      fc.property(fractions, fc.integer({ min: 0, max: 8 }), ([numerator, denominator], places) => {
        const value = ratio(numerator, denominator);
        return fromDecimal(toFixed(value, places))?.equals(roundHalfUp(value, places)) ?? false;
      }),
    );
  });
});

describe('decimalPlaces', () => {
  it.each([
    [ratio(3n), 0],
    [ratio(1n, 8n), 3],
    [ratio(1n, 50n), 2],
    [ratio(1n, 3n), null],
  ])('of %s is %s', (value, places) => {
    expect(decimalPlaces(value)).toBe(places);
  });
});
