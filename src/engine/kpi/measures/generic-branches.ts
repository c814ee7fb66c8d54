import { nearestDouble } from '../../number/double';
import type { Rational } from '../../number/rational';
import type { Column } from './column';
import { count, type Measurement } from './measurement';

function isRate(value: number): boolean {
  return value >= 0 && value <= 1;
}

/**
 * How many branches meet their target: those below the threshold last year reach it, the others keep last
 * year's rate. Rows without either rate are skipped;
 * with one of the two a branch cannot be judged. Both columns have the same length.
 */
export function genericBranches(rates: Column, previous: Column, threshold: Rational): Measurement {
  const least = nearestDouble(threshold);
  let met = 0;
  for (let index = 0; index < rates.length; index++) {
    const rate = rates.at(index);
    const before = previous.at(index);
    if (!isRate(rate) || !isRate(before)) return { kind: 'noShare' };
    if (rate === 0 && before === 0) continue;
    if (rate === 0 || before === 0) return { kind: 'incomplete', index };
    if (rate >= Math.max(least, before)) met++;
  }
  return count(met);
}
