import type { KpiUnit } from '../engine/kpi/kpi';
import { decimalPlaces, type Rational } from '../engine/number/rational';

/** More decimals than amounts of records have. */
const MOST_DECIMALS = 4;

/** How Excel is to show an exact count or sum: with the decimals that it has, and no point where it has none. */
export function countFormat(value: Rational): string {
  const decimals = Math.min(decimalPlaces(value) ?? MOST_DECIMALS, MOST_DECIMALS);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** How Excel is to show a result. */
export function resultFormat(unit: KpiUnit): string {
  if (unit === 'ratio') return '0.00%';
  return unit === 'people' ? '#,##0' : '#,##0.00';
}
