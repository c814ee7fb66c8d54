import { endOfMonthAfter, sameDayAfterMonths } from '../../engine/calendar/months';
import type { MeasureTerms } from '../../engine/kpi/measure-terms';
import { Window, windowOutcome } from '../../engine/kpi/measures/within-window';
import { needed, type Definition, type RecordTerms } from '../definition';
import { column, compare, day, isNull } from '../query';
import { ONLY_COUNTS, SHARE_OF_RECORDS } from './share-of-records';
import { spanCases } from './spans';

/** A measure whose records have a window in which something is to happen. */
interface WindowDefinition extends Definition {
  /** The days in which it counts as done in time. */
  readonly window: (terms: MeasureTerms) => Window;
}

/** The window of a measure that has one. */
export function windowOf(definition: Definition, { measures }: RecordTerms): Window | null {
  return 'window' in definition ? (definition as WindowDefinition).window(measures) : null;
}

function windowed(
  [start, done]: readonly [string, string],
  window: (terms: MeasureTerms) => Window,
  opensBefore: boolean,
): WindowDefinition {
  const [from, on, until] = [column(start), column(done), column('until_day', 's')];
  return {
    columns: [needed(start, 'date'), needed(done, 'date')],
    month: start,
    terms: ['asOf'],
    window,
    query: ({ asOf }: RecordTerms) => ({
      joins: [{ alias: 's', on: start }],
      calendar: 'until_day',
      cases: [
        ...spanCases(from, on),
        ...(opensBefore ? [] : ([{ when: compare(on, '<', from), outcome: 'reversed' }] as const)),
        { when: isNull(until), outcome: 'unknownDay' },
        ...(asOf === null
          ? ([{ when: isNull(on), outcome: 'unfinished' }] as const)
          : ([{ when: compare(until, '>=', day(asOf)), outcome: 'waiting' }] as const)),
        { when: compare(on, '<=', until), outcome: 'met' },
      ],
      otherwise: 'missed',
      provisional: null,
      sums: {},
    }),
    judge: ({ measures, asOf }) => {
      const ofTerms = window(measures);
      return {
        ...ONLY_COUNTS,
        outcome: ([first = 0, second = 0]) => windowOutcome(first, second, ofTerms, asOf),
      };
    },
    ...SHARE_OF_RECORDS,
  };
}

export const CARD_RECOVERY = windowed(
  ['lost', 'returned'],
  ({ cardRecoveryMonths: months }) => new Window((lost) => sameDayAfterMonths(lost, months), true),
  true,
);

export const EARLY_VISIT = windowed(
  ['checkup', 'visit'],
  ({ earlyVisitMonths: months }) => new Window((checkup) => endOfMonthAfter(checkup, months), false),
  false,
);
