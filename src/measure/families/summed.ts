import { share } from '../../engine/kpi/measures/measurement';
import { needed, type Definition } from '../definition';
import { column, orZero } from '../query';

/** A KPI whose records each hold a part and a whole, which are summed. */
export function summed(part: string, whole: string): Definition {
  return {
    columns: [needed(part, 'amount'), needed(whole, 'amount')],
    month: null,
    terms: [],
    query: () => ({
      joins: [],
      calendar: null,
      cases: [],
      otherwise: 'counted',
      provisional: null,
      sums: { part: orZero(column(part)), whole: orZero(column(whole)) },
    }),
    judge: () => ({
      outcome: () => 'counted',
      isProvisional: null,
      part: ([first = 0]) => first,
      whole: ([, second = 0]) => second,
    }),
    counts: (tally) => ({ numerator: tally.part.value, denominator: tally.whole.value }),
    measure: (tally) => share({ numerator: tally.part.value, denominator: tally.whole.value }),
  };
}
