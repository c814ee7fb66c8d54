import { issueOutcome, meanDays } from '../../engine/kpi/measures/card-issue-days';
import { ratio } from '../../engine/number/rational';
import { needed, type Definition } from '../definition';
import { any, column, compare, day, isNull, minus } from '../query';
import { COUNTED_TO_END, COUNTED_TO_START, spanCases, spanJoins } from './spans';

const SENT = column('sent');

export const CARD_ISSUE_DAYS: Definition = {
  columns: [needed('received', 'date'), needed('sent', 'date')],
  month: 'received',
  terms: ['closedDays'],
  query: ({ dayCount }) => ({
    joins: spanJoins('received', 'sent'),
    calendar: 'counted',
    cases: [
      ...spanCases(column('received'), SENT),
      { when: isNull(SENT), outcome: 'unfinished' },
      { when: compare(SENT, '<', column('received')), outcome: 'reversed' },
      { when: any(isNull(COUNTED_TO_START), isNull(COUNTED_TO_END)), outcome: 'unknownDay' },
    ],
    otherwise: 'counted',
    provisional: compare(SENT, '>', day(dayCount.settledUntil)),
    sums: { part: minus(COUNTED_TO_END, COUNTED_TO_START) },
  }),
  judge: ({ dayCount }) => {
    const elapsed = ([received = 0, sent = 0]: readonly number[]): number => dayCount.elapsed(received, sent);
    return {
      outcome: (cells) => issueOutcome(cells[0] ?? 0, cells[1] ?? 0, elapsed(cells)),
      isProvisional: ([, sent = 0]) => sent > dayCount.settledUntil,
      part: elapsed,
      whole: null,
    };
  },
  counts: (tally) => ({ numerator: tally.part.value, denominator: ratio(tally.of('counted')) }),
  measure: (tally) =>
    meanDays(tally.part.value.valueOf(), tally.of('counted'), tally.of('unfinished'), tally.provisional > 0),
};
