import { eraDate } from '../engine/calendar/era';
import { fiscalYearOf } from '../engine/calendar/fiscal-year';
import { CountCells } from './arguments/cells';
import { calendar, dateSystem } from './arguments/choice';
import { closedDays, date, dayCount } from './arguments/days';
import { parameter, required, type Argument } from './arguments/parameter';
import { plan } from './arguments/plan';
import { isOmitted } from './arguments/range';
import { fn } from './fn';
import { measureTerms } from './measure-terms';
import { Remarked } from './remarked';
import { Refusal } from './refusal';

const day = required(date);

/** A number of days; null where it was left out. */
const suspendedDays = parameter('number', (handed, position) =>
  isOmitted(handed) ? null : new CountCells([[handed]], position).at(0),
);

function unknownDay({ position }: Argument<number>): Refusal {
  return new Refusal({ code: 'unknownDay', place: { argument: position, row: null, column: null } });
}

export const DAYS = {
  DUE_DATE: fn({ received: day, calendar, closedDays, suspendedDays, dateSystem, plan }, (given) => {
    const start = given.received.value;
    const counted = dayCount(given.calendar, given.closedDays);
    const days = measureTerms(given.plan).serviceStandardDays + (given.suspendedDays.value ?? 0);
    const due = counted.after(start, days);
    if (due === null) throw unknownDay(given.received);
    const serial = due - given.dateSystem.value;
    return due > counted.settledUntil ? new Remarked(serial, 'date', 'provisional') : serial;
  }),
  BUSINESS_DAYS: fn({ from: day, to: day, closedDays, dateSystem }, (given) => {
    const [first, last] = [given.from.value, given.to.value];
    const counted = given.closedDays.value;
    const days = counted.between(first, last);
    if (Number.isNaN(days))
      throw unknownDay(Number.isNaN(counted.elapsed(first, first)) ? given.from : given.to);
    return Math.max(first, last) > counted.settledUntil ? new Remarked(days, 'whole', 'provisional') : days;
  }),
  FISCAL_YEAR: fn({ date: day, dateSystem }, ({ date: { value } }) => fiscalYearOf(value)),
  ERA: fn({ date: day, dateSystem }, ({ date: { value } }) => eraDate(value)),
} as const;
