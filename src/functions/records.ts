import { exactSum } from '../engine/kpi/measures/exact-sum';
import { endOfMonthAfter, sameDayAfterMonths } from '../engine/calendar/months';
import { cardIssueDays } from '../engine/kpi/measures/card-issue-days';
import { completedInYear } from '../engine/kpi/measures/completed-in-year';
import { genericBranches } from '../engine/kpi/measures/generic-branches';
import { share } from '../engine/kpi/measures/measurement';
import { replacedComponents } from '../engine/kpi/measures/replaced-components';
import { serviceStandard } from '../engine/kpi/measures/service-standard';
import { singleBids } from '../engine/kpi/measures/single-bids';
import { shareWithin, Window } from '../engine/kpi/measures/within-window';
import { answer, answerByDays } from './answer';
import { counts, dates, numbers, type DateCells } from './arguments/cells';
import { calendar, dateSystem } from './arguments/choice';
import { closedDays, date, dayCount } from './arguments/days';
import { required, type Argument } from './arguments/parameter';
import { mustAgree } from './arguments/range';
import { fiscalYear } from './arguments/year';
import { measure } from './fn';
import { genericRate, measureTerms } from './measure-terms';

const days = required(dates);
const volumes = required(numbers);

function shareInWindow(
  window: Window,
  start: Argument<DateCells>,
  end: Argument<DateCells>,
  asOf: Argument<number | null>,
): number {
  const [starts, ends] = [start.value, end.value];
  mustAgree(starts, ends);
  return answer(shareWithin(starts, ends, window, asOf.value), starts);
}

/** Windows by how many months they are open. */
function windows(make: (months: number) => Window): (months: number) => Window {
  const made = new Map<number, Window>();
  return (months) => {
    const window = made.get(months) ?? make(months);
    made.set(months, window);
    return window;
  };
}

const recoveryWindow = windows((months) => new Window((lost) => sameDayAfterMonths(lost, months), true));
const visitWindow = windows((months) => new Window((checkup) => endOfMonthAfter(checkup, months), false));

export const RECORDS = {
  SERVICE_STANDARD: measure(
    'SERVICE_STANDARD',
    { received: days, paid: days, calendar, closedDays, asOf: date, suspendedDays: counts, dateSystem },
    (given) => {
      const [starts, ends, suspended] = [given.received.value, given.paid.value, given.suspendedDays.value];
      mustAgree(starts, ends, ...(suspended ? [suspended] : []));
      const terms = {
        dayCount: dayCount(given.calendar, given.closedDays),
        days: measureTerms(given.plan).serviceStandardDays,
        asOf: given.asOf.value,
        suspended,
      };
      return answerByDays(serviceStandard(starts, ends, terms), starts, 'rate');
    },
  ),
  CARD_ISSUE_DAYS: measure(
    'CARD_ISSUE_DAYS',
    { received: days, sent: days, closedDays, dateSystem },
    (given) => {
      const [starts, ends] = [given.received.value, given.sent.value];
      mustAgree(starts, ends);
      return answerByDays(cardIssueDays(starts, ends, given.closedDays.value), starts, 'days');
    },
  ),
  'CARD_RECOVERY.BY_DATE': measure(
    'CARD_RECOVERY',
    { lost: days, returned: days, asOf: date, dateSystem },
    ({ lost, returned, asOf, plan }) =>
      shareInWindow(recoveryWindow(measureTerms(plan).cardRecoveryMonths), lost, returned, asOf),
  ),
  EARLY_VISIT: measure(
    'EARLY_VISIT',
    { checkup: days, visit: days, asOf: date, dateSystem },
    ({ checkup, visit, asOf, plan }) =>
      shareInWindow(visitWindow(measureTerms(plan).earlyVisitMonths), checkup, visit, asOf),
  ),
  SMOKING_CESSATION: measure(
    'SMOKING_CESSATION',
    { completedDates: days, fiscalYear: required(fiscalYear), dateSystem },
    (given) => {
      const completed = given.completedDates.value;
      return answer(completedInYear(completed, given.fiscalYear.value), completed);
    },
  ),
  BIOSIMILAR: measure('BIOSIMILAR', { biosimilar: volumes, all: volumes }, (given) => {
    const [replaced, all] = [given.biosimilar.value, given.all.value];
    mustAgree(replaced, all);
    return answer(replacedComponents(replaced, all, measureTerms(given.plan).replacedPart), replaced);
  }),
  'GENERIC.BRANCHES': measure(
    'GENERIC',
    { rates: volumes, previous: volumes },
    ({ rates, previous, plan }) => {
      const [current, before] = [rates.value, previous.value];
      mustAgree(current, before);
      return answer(genericBranches(current, before, genericRate(plan)), current);
    },
  ),
  SINGLE_BID: measure('SINGLE_BID', { bidders: required(counts), all: counts }, ({ bidders, all }) => {
    const [single, tenders] = [bidders.value, all.value];
    if (!tenders) return answer(singleBids(single), single);
    mustAgree(single, tenders);
    return answer(share({ numerator: exactSum(single), denominator: exactSum(tenders) }), single);
  }),
} as const;
