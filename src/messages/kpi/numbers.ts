import type { KpiUnit } from '../../engine/kpi/kpi';
import { exactly, type Amount } from '../../engine/kpi/result';
import { SHOWN_DIGITS } from '../../engine/number/double';
import {
  decimalPlaces,
  fromDecimal,
  ratio,
  roundHalfUp,
  toFixed,
  ZERO,
  type Rational,
} from '../../engine/number/rational';

/** Decimals of a number in a sentence; whole numbers have none. */
const DECIMALS = 1;
const HUNDRED = ratio(100);

function grouped(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const withCommas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? withCommas : `${withCommas}.${decimals}`;
}

/** What a sentence shows of an amount, before its unit: percentages for ratios. */
function inUnit(amount: Amount, unit: KpiUnit): Rational {
  const value = exactly(amount);
  return unit === 'ratio' ? value.mul(HUNDRED) : value;
}

function withDecimals(value: Rational, unit: KpiUnit, decimals: number): string {
  const places = decimalPlaces(value);
  return grouped(toFixed(value, unit === 'ratio' || places !== 0 ? decimals : 0));
}

/** As many decimals as it takes for different numbers to look different, also from none at all and from 100 %. */
function decimalsApart(values: readonly Rational[], unit: KpiUnit): number {
  const others = [...values, ZERO, ...(unit === 'ratio' ? [HUNDRED] : [])];
  const lookAlike = (decimals: number): boolean =>
    values.some((value) =>
      others.some(
        (other) => !other.equals(value) && roundHalfUp(other, decimals).equals(roundHalfUp(value, decimals)),
      ),
    );
  let decimals = DECIMALS;
  while (lookAlike(decimals)) decimals += 1;
  return decimals;
}

/**
 * Rounded half up to one decimal: 96.25 % is "96.3"; whole numbers but percentages stand as they are.
 * "0.0" and "100.0" only where it is so: 99.996 % takes three decimals.
 */
export function numberText(amount: Amount, unit: KpiUnit): string {
  const value = inUnit(amount, unit);
  return withDecimals(value, unit, decimalsApart([value], unit));
}

/**
 * Both numbers with as many decimals as it takes to see that they differ, 99.996 beside 100.000, and the difference of
 * what is shown of them; with one more where it would be another than theirs: 61.75 beside 62.00 and 0.25, where 61.8,
 * 62.0 and 0.3 do not add up.
 */
export function distinctTexts(a: Amount, b: Amount, unit: KpiUnit): readonly [string, string, string] {
  const one = inUnit(a, unit);
  const other = inUnit(b, unit);
  let decimals = decimalsApart([one, other], unit);
  const round = (value: Rational): Rational => roundHalfUp(value, decimals);
  const apart = (): Rational => round(one).sub(round(other)).abs();
  if (!apart().equals(round(one.sub(other).abs()))) decimals += 1;
  const text = (value: Rational): string => withDecimals(value, unit, decimals);
  return [text(one), text(other), text(apart())];
}

/** 0.9625 as "96.3": achievement is a percentage of the target, and "100.0" only where it is full. */
export function percentText(achievement: Rational): string {
  return numberText(achievement, 'ratio');
}

/** A count as Excel shows it, with its decimals if it has any: 15,390 of 17,100. */
export function countText(value: Rational): string {
  const places = decimalPlaces(value);
  if (places === null || places === 0) return grouped(toFixed(value, places ?? DECIMALS));
  const shown = fromDecimal(value.valueOf().toPrecision(SHOWN_DIGITS)) ?? value;
  return grouped(toFixed(shown, decimalPlaces(shown) ?? places));
}
