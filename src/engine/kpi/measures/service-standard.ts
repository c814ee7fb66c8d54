import type { DayCount } from '../../calendar/day-count';
import type { Serial } from '../../calendar/serial';
import { BLANK, type Column } from './column';
import { countedShare, type Measurement } from './measurement';

export interface ServiceTerms {
  readonly dayCount: DayCount;
  /** Paid within so many days of receipt. */
  readonly days: number;
  /** What is paid after this day is not yet paid; null where nobody gives the day. */
  readonly asOf: Serial | null;
  /** For each application the days on which it lay with the applicant (返戻): they do not count. */
  readonly suspended: Column | null;
}

/**
 * サービススタンダード: the share of applications paid in time, the day of receipt not being counted.
 * An unpaid application is missed when it was due before the as-of day, and left out when it was not;
 * without an as-of day unpaid applications make the rate unknown: skipping them would hide a backlog.
 * Rows without either date are skipped. Both columns have the same length.
 */
export function serviceStandard(received: Column, paid: Column, terms: ServiceTerms): Measurement {
  const { dayCount, days, asOf, suspended } = terms;
  let met = 0;
  let missed = 0;
  let waiting = 0;
  let latest = 0;
  for (let index = 0; index < received.length; index++) {
    const start = received.at(index);
    const end = paid.at(index);
    if (start === BLANK) {
      if (end === BLANK) continue;
      return { kind: 'noStart', index };
    }
    if (end !== BLANK && end < start) return { kind: 'reversed', index };
    const isPaid = end !== BLANK && (asOf === null || end <= asOf);
    if (!isPaid && asOf === null) {
      waiting++;
      continue;
    }
    // An unpaid application had time until the eve of the as-of day.
    const until = isPaid || asOf === null ? end : asOf - 1;
    const elapsed = dayCount.elapsed(start, until) - (suspended === null ? 0 : suspended.at(index));
    if (Number.isNaN(elapsed)) return { kind: 'unknownDay', index };
    if (until > latest) latest = until;
    if (isPaid && elapsed <= days) met++;
    else if (isPaid || elapsed >= days) missed++;
    else waiting++;
  }
  if (asOf === null && waiting > 0) return { kind: 'unfinished', count: waiting };
  return countedShare(met, met + missed, waiting, dayCount.isProvisional(latest));
}
