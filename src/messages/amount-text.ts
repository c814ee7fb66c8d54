import { isPoint, type End, type Interval } from '../engine/number/interval';
import { decimalPlaces, toFixed, type Rational } from '../engine/number/rational';

/** An amount with thousands separated, as many decimals as it has (two where they never end). */
export function amountText(amount: Rational, minus = '-'): string {
  const [whole = '', decimals] = toFixed(amount.abs(), decimalPlaces(amount) ?? 2).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${amount.s < 0n ? minus : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** [138.5, 139.5) in mathematical notation; a single amount stands alone. */
export function intervalText(interval: Interval, minus = '-'): string {
  const { low, high } = interval;
  if (low && isPoint(interval)) return amountText(low.at, minus);
  const text = (end: End | null, infinite: string): string => (end ? amountText(end.at, minus) : infinite);
  const opening = low && !low.open ? '[' : '(';
  const closing = high && !high.open ? ']' : ')';
  return `${opening}${text(low, `${minus}∞`)}, ${text(high, '∞')}${closing}`;
}
