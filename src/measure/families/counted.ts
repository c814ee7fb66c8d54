import { firstDayOf, lastDayOf } from '../../engine/calendar/fiscal-year';
import { BLANK } from '../../engine/kpi/measures/column';
import { count } from '../../engine/kpi/measures/measurement';
import { componentOutcome } from '../../engine/kpi/measures/replaced-components';
import { ratio } from '../../engine/number/rational';
import { EARLIEST, needed, type Definition } from '../definition';
import { any, column, compare, day, isNull, number, orZero, times } from '../query';
import { ONLY_COUNTS, SHARE_OF_RECORDS } from './share-of-records';

const COMPLETED = column('completed');
const NO_CALENDAR = { joins: [], calendar: null, provisional: null, sums: {} } as const;

/** Those who finished in the fiscal year. */
export const SMOKING_CESSATION: Definition = {
  columns: [needed('completed', 'date')],
  month: 'completed',
  terms: ['fiscalYear'],
  query: ({ fiscalYear }) => ({
    ...NO_CALENDAR,
    cases: [
      { when: isNull(COMPLETED), outcome: 'blank' },
      { when: compare(COMPLETED, '<', day(EARLIEST)), outcome: 'tooEarly' },
      {
        when: any(
          compare(COMPLETED, '<', day(firstDayOf(fiscalYear))),
          compare(COMPLETED, '>', day(lastDayOf(fiscalYear))),
        ),
        outcome: 'otherYear',
      },
    ],
    otherwise: 'met',
  }),
  judge: ({ fiscalYear }) => {
    const [first, last] = [firstDayOf(fiscalYear), lastDayOf(fiscalYear)];
    return {
      ...ONLY_COUNTS,
      outcome: ([completed = BLANK]) => {
        if (completed === BLANK) return 'blank';
        return first <= completed && completed <= last ? 'met' : 'otherYear';
      },
    };
  },
  counts: (tally) => ({ numerator: ratio(tally.of('met')), denominator: null }),
  measure: (tally) => ({ ...count(tally.of('met')), leftOut: tally.leftOut }),
};

const BIDDERS = orZero(column('bidders'));

/** Tenders with one bidder, of those with any. */
export const SINGLE_BID: Definition = {
  columns: [needed('bidders', 'count')],
  month: null,
  terms: [],
  query: () => ({
    ...NO_CALENDAR,
    cases: [
      { when: compare(BIDDERS, '=', number(0)), outcome: 'noBid' },
      { when: compare(BIDDERS, '=', number(1)), outcome: 'met' },
    ],
    otherwise: 'missed',
  }),
  judge: () => ({
    ...ONLY_COUNTS,
    outcome: ([bidders = 0]) => (bidders === 0 ? 'noBid' : bidders === 1 ? 'met' : 'missed'),
  }),
  ...SHARE_OF_RECORDS,
};

const REPLACED = orZero(column('biosimilar'));
const VOLUME = orZero(column('volume'));

/** Components of which enough is replaced. */
export const BIOSIMILAR: Definition = {
  columns: [needed('biosimilar', 'amount'), needed('volume', 'amount')],
  month: null,
  terms: [],
  query: ({ measures: { replacedPart } }) => ({
    ...NO_CALENDAR,
    cases: [
      { when: any(compare(REPLACED, '<', number(0)), compare(REPLACED, '>', VOLUME)), outcome: 'noShare' },
      { when: compare(VOLUME, '=', number(0)), outcome: 'noVolume' },
      {
        when: compare(
          times(REPLACED, number(Number(replacedPart.d))),
          '>=',
          times(VOLUME, number(Number(replacedPart.n))),
        ),
        outcome: 'met',
      },
    ],
    otherwise: 'missed',
  }),
  judge: ({ measures: { replacedPart } }) => ({
    ...ONLY_COUNTS,
    outcome: ([replaced = 0, all = 0]) => componentOutcome(replaced, all, replacedPart),
  }),
  ...SHARE_OF_RECORDS,
};
