import { atLeast, distance, meeting, type Interval } from '../number/interval';
import { ZERO, type Rational } from '../number/rational';
import type { Relation } from './relations';

/** How a total and the sum of its terms agree, where all of them can be read. */
export type Agreement = 'exact' | 'rounding' | 'boundary' | 'inconsistent';

interface Settled {
  readonly verdict: Agreement;
  /** The smallest difference that the intervals leave unexplained; 0 unless inconsistent. */
  readonly unexplained: Rational;
}

/**
 * What rounding leaves unexplained between figures that are inconsistent: the smallest difference; where only open
 * ends touch, so that none is the smallest, the difference as printed.
 */
export function leftUnexplained(unexplained: Rational, printed: Rational, computed: Rational): Rational {
  return unexplained.equals(ZERO) ? printed.sub(computed).abs() : unexplained;
}

/** A sum that is at most the total is consistent where the total can reach what the sum is at least. */
function boundsOf(kind: Relation['kind'], sum: Interval): Interval {
  return kind === 'at-most' && sum.low ? { ...atLeast(sum.low.at), low: sum.low } : sum;
}

function agrees(kind: Relation['kind'], printed: Rational, computed: Rational): boolean {
  const order = computed.compare(printed);
  return kind === 'at-most' ? order <= 0 : order === 0;
}

/** The verdict over a total and the sum of its terms, all of which can be read. */
export function settle(
  kind: Relation['kind'],
  { printed, totalInterval }: { readonly printed: Rational; readonly totalInterval: Interval },
  { computed, sumInterval }: { readonly computed: Rational; readonly sumInterval: Interval },
): Settled {
  if (agrees(kind, printed, computed)) return { verdict: 'exact', unexplained: ZERO };
  if (kind === 'equal-as-printed') {
    return { verdict: 'inconsistent', unexplained: computed.sub(printed).abs() };
  }
  const bounds = boundsOf(kind, sumInterval);
  switch (meeting(totalInterval, bounds)) {
    case 'overlapping':
      return { verdict: 'rounding', unexplained: ZERO };
    case 'touching':
      return { verdict: 'boundary', unexplained: ZERO };
    case 'apart':
      return { verdict: 'inconsistent', unexplained: distance(totalInterval, bounds) };
  }
}
