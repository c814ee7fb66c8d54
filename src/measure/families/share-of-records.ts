import { countedShare, type Measurement } from '../../engine/kpi/measures/measurement';
import { ratio } from '../../engine/number/rational';
import type { ResultCounts } from '../definition';
import type { Tally } from '../tally';

/** The records that meet something, of those that count. */
export const SHARE_OF_RECORDS = {
  counts: (tally: Tally): ResultCounts => ({
    numerator: ratio(tally.of('met')),
    denominator: ratio(tally.of('met') + tally.of('missed')),
  }),
  measure: (tally: Tally): Measurement => {
    const unfinished = tally.of('unfinished');
    if (unfinished > 0) return { kind: 'unfinished', count: unfinished };
    const met = tally.of('met');
    return countedShare(met, met + tally.of('missed'), tally.leftOut, tally.provisional > 0);
  },
};

/** Of a measure that sums nothing and knows no holidays. */
export const ONLY_COUNTS = { isProvisional: null, part: null, whole: null };
