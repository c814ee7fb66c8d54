import { ZERO, type Rational } from '../number/rational';
import type { KpiUnit } from './kpi';
import { exactly, figureOf, type Figure } from './result';

/** What is counted in parts and never divided: the whole has the sum. */
const ADDED: ReadonlySet<KpiUnit> = new Set(['offices', 'accesses', 'people', 'companies']);

export function isAdded(unit: KpiUnit): boolean {
  return ADDED.has(unit);
}

export function sumOf(values: readonly Rational[]): Rational {
  return values.reduce((sum, value) => sum.add(value), ZERO);
}

/**
 * What parts, as branches or months, are together: the sum of numerators ÷ the sum of denominators, never a mean of
 * rates; of what is counted the sum. Null where there is no part, where one has a rate without its counts, and where
 * all denominators are 0.
 */
export function together(unit: KpiUnit, parts: readonly Figure[]): Figure | null {
  if (parts.length === 0) return null;
  if (isAdded(unit)) return { amount: sumOf(parts.map(({ amount }) => exactly(amount))), counts: null };
  const counts = parts.flatMap((part) => part.counts ?? []);
  if (counts.length < parts.length) return null;
  const denominator = sumOf(counts.map((each) => each.denominator));
  if (denominator.equals(ZERO)) return null;
  return figureOf({ numerator: sumOf(counts.map((each) => each.numerator)), denominator });
}
