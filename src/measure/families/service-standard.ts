import { serviceOutcome, servedUntil } from '../../engine/kpi/measures/service-standard';
import { countedUpTo } from '../calendar-rows';
import { needed, type Definition, type RecordTerms } from '../definition';
import { all, any, column, compare, day, isNull, number, orZero, plus, type RecordQuery } from '../query';
import { SHARE_OF_RECORDS } from './share-of-records';
import { COUNTED_TO_END, COUNTED_TO_START, spanCases, spanJoins } from './spans';

const RECEIVED = column('received');
const PAID = column('paid');

function query({ measures, dayCount, asOf }: RecordTerms): RecordQuery {
  const settled = day(dayCount.settledUntil);
  /** How many days count up to the last one that is in time. */
  const due = plus(plus(COUNTED_TO_START, orZero(column('suspended'))), number(measures.serviceStandardDays));
  const isPaid = asOf === null ? [] : [compare(PAID, '<=', day(asOf))];
  const base = {
    joins: spanJoins('received', 'paid'),
    calendar: 'counted',
    sums: {},
  } as const;
  const before = [
    ...spanCases(RECEIVED, PAID),
    { when: compare(PAID, '<', RECEIVED), outcome: 'reversed' },
  ] as const;
  const paidCases = [
    {
      when: all(...isPaid, any(isNull(COUNTED_TO_START), isNull(COUNTED_TO_END))),
      outcome: 'unknownDay',
    },
    { when: all(...isPaid, compare(COUNTED_TO_END, '<=', due)), outcome: 'met' },
  ] as const;
  if (asOf === null) {
    return {
      ...base,
      cases: [...before, { when: isNull(PAID), outcome: 'unfinished' }, ...paidCases],
      otherwise: 'missed',
      provisional: compare(PAID, '>', settled),
    };
  }
  const eve = asOf - 1;
  const countedToEve = countedUpTo(dayCount, eve);
  const isOpen = any(isNull(PAID), compare(PAID, '>', day(asOf)));
  return {
    ...base,
    cases: [
      ...before,
      ...paidCases,
      { when: all(...isPaid), outcome: 'missed' },
      Number.isNaN(countedToEve)
        ? { when: isOpen, outcome: 'unknownDay' }
        : { when: isNull(COUNTED_TO_START), outcome: 'unknownDay' },
      { when: compare(due, '<=', number(Number.isNaN(countedToEve) ? 0 : countedToEve)), outcome: 'missed' },
    ],
    otherwise: 'waiting',
    provisional: any(
      all(...isPaid, compare(PAID, '>', settled)),
      all(isOpen, compare(day(eve), '>', settled)),
    ),
  };
}

export const SERVICE_STANDARD: Definition = {
  columns: [
    needed('received', 'date'),
    needed('paid', 'date'),
    { name: 'suspended', kind: 'count', needed: false },
  ],
  month: 'received',
  terms: ['asOf', 'calendar', 'closedDays'],
  query,
  judge: ({ measures, dayCount, asOf }) => {
    const judging = { dayCount, days: measures.serviceStandardDays, asOf };
    return {
      outcome: ([received = 0, paid = 0, suspended = 0]) =>
        serviceOutcome(received, paid, suspended, judging),
      isProvisional: ([, paid = 0]) => servedUntil(paid, asOf) > dayCount.settledUntil,
      part: null,
      whole: null,
    };
  },
  ...SHARE_OF_RECORDS,
};
