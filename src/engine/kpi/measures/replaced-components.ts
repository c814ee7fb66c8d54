import { fromNumber, type Rational } from '../../number/rational';
import { cellOf, type Column } from './column';
import { countedShare, type Measurement } from './measurement';

/** What became of a component. */
export type ComponentOutcome = 'met' | 'missed' | 'noVolume' | 'noShare';

/** Judges one component: how much of its volume is replaced, and all of it. */
export function componentOutcome(part: number, volume: number, threshold: Rational): ComponentOutcome {
  if (part < 0 || part > volume) return 'noShare';
  if (volume === 0) return 'noVolume';
  const least = fromNumber(volume).mul(threshold);
  return fromNumber(part).compare(least) >= 0 ? 'met' : 'missed';
}

/**
 * The share of components of which at least `threshold` of the volume is replaced.
 * A component without volume is left out. A volume below 0, or more replaced than there is, is no share.
 * Both columns have the same length.
 */
export function replacedComponents(replaced: Column, all: Column, threshold: Rational): Measurement {
  const parts = replaced.rows;
  const volumes = all.rows;
  const numerator = Number(threshold.n);
  const denominator = Number(threshold.d);
  let met = 0;
  let missed = 0;
  let leftOut = 0;
  for (let index = 0; index < all.length; index++) {
    if (parts !== null && volumes !== null) {
      const part = cellOf(parts, index);
      const volume = cellOf(volumes, index);
      // The ordinary row: whole volumes whose products are exact. No object is made for it.
      if (
        Number.isInteger(part) &&
        Number.isInteger(volume) &&
        typeof part === 'number' &&
        typeof volume === 'number' &&
        0 <= part &&
        part <= volume &&
        0 < volume &&
        volume * denominator <= Number.MAX_SAFE_INTEGER
      ) {
        if (part * denominator >= volume * numerator) met++;
        else missed++;
        continue;
      }
    }
    const outcome = componentOutcome(replaced.at(index), all.at(index), threshold);
    if (outcome === 'noShare') return { kind: 'noShare' };
    if (outcome === 'met') met++;
    else if (outcome === 'missed') missed++;
    else leftOut++;
  }
  return countedShare(met, met + missed, leftOut);
}
