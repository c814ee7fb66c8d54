import type { KpiUnit } from '../../engine/kpi/kpi';
import { exactly, type Amount } from '../../engine/kpi/result';
import { decimalPlaces, ONE, toFixed, type Rational } from '../../engine/number/rational';

/** Decimals of a number in a sentence; whole numbers have none. */
const DECIMALS = 1;
/** Two numbers that look the same with these many decimals are told apart by their counts. */
const MOST_DECIMALS = 15;

function grouped(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const withCommas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? withCommas : `${withCommas}.${decimals}`;
}

/** What a sentence shows of an amount, before its unit: percentages for ratios. */
function inUnit(amount: Amount, unit: KpiUnit): Rational {
  const value = exactly(amount);
  return unit === 'ratio' ? value.mul(100) : value;
}

function withDecimals(value: Rational, unit: KpiUnit, decimals: number): string {
  const places = decimalPlaces(value);
  return grouped(toFixed(value, unit === 'ratio' || places !== 0 ? decimals : 0));
}

/** Rounded half up to one decimal: 96.25 % is "96.3"; whole numbers but percentages stand as they are. */
export function numberText(amount: Amount, unit: KpiUnit): string {
  return withDecimals(inUnit(amount, unit), unit, DECIMALS);
}

/** Both numbers with as many decimals as it takes to see that they differ: 99.996 beside 100.000. */
export function distinctTexts(a: Amount, b: Amount, unit: KpiUnit): readonly [string, string] {
  const [first, second] = [inUnit(a, unit), inUnit(b, unit)];
  const texts = (decimals: number) =>
    [withDecimals(first, unit, decimals), withDecimals(second, unit, decimals)] as const;
  if (first.equals(second)) return texts(DECIMALS);
  for (let decimals = DECIMALS; decimals < MOST_DECIMALS; decimals += 1) {
    const [one, other] = texts(decimals);
    if (one !== other) return [one, other];
  }
  return texts(MOST_DECIMALS);
}

/** 0.9625 as "96.3": achievement is a percentage of the target, and "100.0" only where it is full. */
export function percentText(achievement: Rational): string {
  return distinctTexts(achievement, ONE, 'ratio')[0];
}

/** A count as it is, with its decimals if it has any: 15,390 of 17,100. */
export function countText(value: Rational): string {
  return grouped(toFixed(value, decimalPlaces(value) ?? DECIMALS));
}
