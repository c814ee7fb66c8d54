import { fromNumber, type Rational } from '../../number/rational';
import { cellOf, type Column } from './column';
import { countedShare, type Measurement, type Obstacle } from './measurement';

/** What became of the components so far. */
class Tally {
  met = 0;
  components = 0;
  leftOut = 0;

  constructor(
    private readonly replaced: Column,
    private readonly all: Column,
    private readonly threshold: Rational,
  ) {}

  /** Counts one component, of any kind; answers why it cannot be counted, or null. */
  count(index: number): Obstacle | null {
    const part = this.replaced.at(index);
    const volume = this.all.at(index);
    if (part < 0 || part > volume) return { kind: 'noShare' };
    if (volume === 0) {
      this.leftOut++;
      return null;
    }
    this.components++;
    if (fromNumber(part).compare(fromNumber(volume).mul(this.threshold)) >= 0) this.met++;
    return null;
  }
}

/**
 * The share of components of which at least `threshold` of the volume is replaced.
 * A component without volume is left out. A volume below 0, or more replaced than there is, is no share.
 * Both columns have the same length.
 */
export function replacedComponents(replaced: Column, all: Column, threshold: Rational): Measurement {
  const tally = new Tally(replaced, all, threshold);
  const parts = replaced.rows;
  const volumes = all.rows;
  const numerator = Number(threshold.n);
  const denominator = Number(threshold.d);
  let met = 0;
  let missed = 0;
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
    const obstacle = tally.count(index);
    if (obstacle) return obstacle;
  }
  return countedShare(met + tally.met, met + missed + tally.components, tally.leftOut);
}
