import { exactly, type Interval } from './interval';
import { HALF, ZERO, type Rational } from './rational';

/** How printed figures were made: 四捨五入 (half up), 切捨て (towards zero), or not rounded at all. */
export type Rounding = 'round' | 'truncate' | 'exact';

const HALVES = new WeakMap<Rational, Rational>();

/** A table's figures share their few units. */
function halfOf(unit: Rational): Rational {
  let half = HALVES.get(unit);
  if (!half) HALVES.set(unit, (half = unit.mul(HALF)));
  return half;
}

/**
 * The real amounts that a printed figure can stand for, after XBRL Calculations 1.1.
 * `unit` is what the last printed digit counts: 1 for whole figures, 1/10 for one decimal.
 * Rounded figures have both ends closed, because it does not matter how ties were rounded.
 */
export function intervalOf(printed: Rational, unit: Rational, rounding: Rounding): Interval {
  switch (rounding) {
    case 'exact':
      return exactly(printed);
    case 'round': {
      const half = halfOf(unit);
      return { low: { at: printed.sub(half), open: false }, high: { at: printed.add(half), open: false } };
    }
    case 'truncate': {
      const sign = printed.compare(ZERO);
      return {
        low: sign > 0 ? { at: printed, open: false } : { at: printed.sub(unit), open: true },
        high: sign < 0 ? { at: printed, open: false } : { at: printed.add(unit), open: true },
      };
    }
  }
}
