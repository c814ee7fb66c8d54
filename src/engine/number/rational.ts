/** Greatest common divisor of two numbers that are not negative. */
function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** An exact rational number in lowest terms. Immutable: every operation answers a new one. */
export class Rational {
  /** The sign, 1 also for 0. */
  readonly s: bigint;
  /** The numerator without its sign. */
  readonly n: bigint;
  /** The denominator, above 0. */
  readonly d: bigint;

  /** Throws on a denominator that is not above 0. */
  constructor(numerator: bigint, denominator: bigint) {
    if (denominator <= 0n) throw new RangeError('the denominator is not above 0');
    this.s = numerator < 0n ? -1n : 1n;
    const n = this.s * numerator;
    const divisor = gcd(n, denominator);
    this.n = n / divisor;
    this.d = denominator / divisor;
  }

  abs(): Rational {
    return new Rational(this.n, this.d);
  }

  neg(): Rational {
    return new Rational(-this.s * this.n, this.d);
  }

  add(other: Operand): Rational {
    const { s, n, d } = rational(other);
    return new Rational(this.s * this.n * d + s * n * this.d, this.d * d);
  }

  sub(other: Operand): Rational {
    const { s, n, d } = rational(other);
    return new Rational(this.s * this.n * d - s * n * this.d, this.d * d);
  }

  mul(other: Operand): Rational {
    const { s, n, d } = rational(other);
    return new Rational(this.s * s * this.n * n, this.d * d);
  }

  /** Throws on 0. */
  div(other: Operand): Rational {
    const { s, n, d } = rational(other);
    return new Rational(this.s * s * this.n * d, this.d * n);
  }

  /** Below 0 where this one is less, 0 where they are equal. */
  compare(other: Operand): number {
    const { s, n, d } = rational(other);
    const [a, b] = [this.s * this.n * d, s * n * this.d];
    return a < b ? -1 : Number(a > b);
  }

  equals(other: Operand): boolean {
    return this.compare(other) === 0;
  }

  /** The next whole number that is not greater. */
  floor(): Rational {
    const whole = this.n / this.d;
    return new Rational(this.s < 0n && this.d !== 1n ? -whole - 1n : this.s * whole, 1n);
  }

  /** The next whole number that is not less. */
  ceil(): Rational {
    return this.neg().floor().neg();
  }

  /** 1/5, -3: what `fromFraction` reads. */
  toFraction(): string {
    const whole = String(this.s * this.n);
    return this.d === 1n ? whole : `${whole}/${String(this.d)}`;
  }

  /** 0.2, -3; what has no end in decimal notation is written as `toFraction` does. */
  toString(): string {
    const places = decimalPlaces(this);
    return places === null ? this.toFraction() : toFixed(this, places);
  }

  /** A double near it; `nearestDouble` is the nearest. */
  valueOf(): number {
    return Number(this.s * this.n) / Number(this.d);
  }
}

type Operand = Rational | number;

function rational(value: Operand): Rational {
  return typeof value === 'number' ? fromNumber(value) : value;
}

export const ZERO = new Rational(0n, 1n);
export const ONE = new Rational(1n, 1n);
export const HALF = new Rational(1n, 2n);

/** numerator ÷ denominator, exactly. Throws on a denominator of 0: ask before. */
export function ratio(numerator: number | bigint, denominator: number | bigint = 1n): Rational {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  return d < 0n ? new Rational(-n, -d) : new Rational(n, d);
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
  return exponent < 0 ? new Rational(1n, power) : new Rational(power, 1n);
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/** Reads plain decimal notation: 1234, -0.5, 1.5e-7. Anything else, also an empty text, is null. */
export function fromDecimal(text: string): Rational | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return null;
  const digits = new Rational(BigInt(whole + fraction), 1n);
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
  if (Number.isSafeInteger(value)) return new Rational(BigInt(value), 1n);
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
