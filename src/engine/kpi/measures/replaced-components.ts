import { fromNumber, type Rational } from '../../number/rational';
import type { Column } from './column';
import { countedShare, type Measurement } from './measurement';

/** replaced ÷ all ≥ share, exactly; nothing is below 0 and neither ratio above 1. */
function reaches(replaced: number, all: number, share: Rational): boolean {
  const parts = Number(share.d);
  // Whole volumes need no object: no product is larger than this one.
  if (Number.isInteger(replaced) && Number.isSafeInteger(all * parts)) {
    return replaced * parts >= all * Number(share.n);
  }
  return fromNumber(replaced).compare(fromNumber(all).mul(share)) >= 0;
}

/**
 * The share of components of which at least `threshold` of the volume is replaced.
 * A component without volume is left out. A volume below 0, or more replaced than there is, is no share.
 * Both columns have the same length.
 */
export function replacedComponents(replaced: Column, all: Column, threshold: Rational): Measurement {
  let met = 0;
  let components = 0;
  let leftOut = 0;
  for (let index = 0; index < all.length; index++) {
    const volume = all.at(index);
    const part = replaced.at(index);
    if (part < 0 || part > volume) return { kind: 'noShare' };
    if (volume === 0) {
      leftOut++;
      continue;
    }
    components++;
    if (reaches(part, volume, threshold)) met++;
  }
  return countedShare(met, components, leftOut);
}
