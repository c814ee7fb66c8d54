import Fraction from 'fraction.js';

/** An exact rational number. Immutable: every operation answers a new one. Its sign `s` is 1 also for 0. */
export type Rational = Fraction;

export const ZERO: Rational = new Fraction(0);
export const ONE: Rational = new Fraction(1);
export const HALF: Rational = new Fraction(1, 2);

/** numerator ÷ denominator, exactly. Throws on a denominator of 0: ask before. */
export function ratio(numerator: number | bigint, denominator: number | bigint = 1n): Rational {
  return new Fraction(BigInt(numerator), BigInt(denominator));
}

const powers = new Map<number, Rational>();

/** 10 to the power of `exponent`, which may be negative. */
export function powerOfTen(exponent: number): Rational {
  let power = powers.get(exponent);
  if (!power) powers.set(exponent, (power = computePowerOfTen(exponent)));
  return power;
}

function computePowerOfTen(exponent: number): Rational {
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? new Fraction(1n, power) : new Fraction(power, 1n);
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/** Reads plain decimal notation: 1234, -0.5, 1.5e-7. Anything else, also an empty text, is null. */
export function fromDecimal(text: string): Rational | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return null;
  const digits = new Fraction(BigInt(whole + fraction), 1n);
  const scaled = digits.mul(powerOfTen(Number(exponent) - fraction.length));
  return sign === '-' ? scaled.neg() : scaled;
}

/** What a text in plain decimal notation says. Throws on anything else. */
export function decimal(text: string): Rational {
  const value = fromDecimal(text);
  if (!value) throw new RangeError(`not a number: ${text}`);
  return value;
}

const FRACTION = /^-?\d+(?:\/\d+)?$/;

/** Reads what `toFraction` writes: 1/5, -3. Anything else, also a denominator of 0, is null. */
export function fromFraction(text: string): Rational | null {
  if (!FRACTION.test(text)) return null;
  const [numerator = '0', denominator = '1'] = text.split('/');
  return BigInt(denominator) === 0n ? null : ratio(BigInt(numerator), BigInt(denominator));
}

/**
 * The number that Excel means by a double: its 15 significant digits, so that 0.1 is one tenth.
 * Throws on NaN and infinity, which no cell holds.
 */
export function fromNumber(value: number): Rational {
  if (Number.isSafeInteger(value)) return new Fraction(BigInt(value), 1n);
  return decimal(value.toPrecision(15));
}

/** Rounds half away from zero (四捨五入) to so many decimal places; −1 rounds to tens. */
export function roundHalfUp(value: Rational, places: number): Rational {
  const scale = powerOfTen(places);
  const rounded = value.abs().mul(scale).add(HALF).floor().div(scale);
  return value.s < 0n ? rounded.neg() : rounded;
}

/** Decimal notation rounded half up to so many places: 19/20 with 1 place is "1.0", 55 with −1 is "60". */
export function toFixed(value: Rational, precision: number): string {
  const rounded = roundHalfUp(value, precision);
  const places = Math.max(precision, 0);
  const digits = rounded
    .abs()
    .mul(powerOfTen(places))
    .n.toString()
    .padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const text = places > 0 ? `${whole}.${digits.slice(digits.length - places)}` : whole;
  return rounded.s < 0n ? `-${text}` : text;
}

/** How many decimal places the number needs, or null where its decimals never end. */
export function decimalPlaces(value: Rational): number | null {
  let rest = value.d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}
