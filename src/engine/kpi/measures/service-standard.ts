import type { DayCount } from '../../calendar/day-count';
import type { Serial } from '../../calendar/serial';
import { BLANK, type Column } from './column';
import { countedShare, type Measurement, type Obstacle } from './measurement';
import { ordinaryDays } from './ordinary-days';

export interface ServiceTerms {
  readonly dayCount: DayCount;
  /** Paid within so many days of receipt. */
  readonly days: number;
  /** What is paid after this day is not yet paid; null where nobody gives the day. */
  readonly asOf: Serial | null;
  /** For each application the days on which it lay with the applicant (返戻): they do not count. */
  readonly suspended: Column | null;
}

/** What became of the applications so far. */
class Tally {
  met = 0;
  missed = 0;
  waiting = 0;
  latest: Serial = BLANK;

  constructor(
    private readonly received: Column,
    private readonly paid: Column,
    private readonly terms: ServiceTerms,
  ) {}

  /** Counts one application, of any kind; answers why it cannot be counted, or null. */
  count(index: number): Obstacle | null {
    const { dayCount, days, asOf, suspended } = this.terms;
    const start = this.received.at(index);
    const end = this.paid.at(index);
    if (start === BLANK) return end === BLANK ? null : { kind: 'noStart', index };
    if (end !== BLANK && end < start) return { kind: 'reversed', index };
    const isPaid = end !== BLANK && (asOf === null || end <= asOf);
    if (!isPaid && asOf === null) {
      this.waiting++;
      return null;
    }
    // An unpaid application had time until the eve of the as-of day.
    const until = isPaid || asOf === null ? end : asOf - 1;
    const elapsed = dayCount.elapsed(start, until) - (suspended?.at(index) ?? 0);
    if (Number.isNaN(elapsed)) return { kind: 'unknownDay', index };
    this.latest = Math.max(this.latest, until);
    if (isPaid && elapsed <= days) this.met++;
    else if (isPaid || elapsed >= days) this.missed++;
    else this.waiting++;
    return null;
  }
}

/**
 * サービススタンダード: the share of applications paid in time, the day of receipt not being counted.
 * An unpaid application is missed when it was due before the as-of day, and left out when it was not;
 * without an as-of day unpaid applications make the rate unknown: skipping them would hide a backlog.
 * Rows without either date are skipped. Both columns have the same length.
 */
export function serviceStandard(received: Column, paid: Column, terms: ServiceTerms): Measurement {
  const { dayCount, days, asOf, suspended } = terms;
  const tally = new Tally(received, paid, terms);
  const starts = suspended === null ? received.rows : null;
  const ends = paid.rows;
  const { upTo } = dayCount;
  const { length } = received;
  const last = Math.min(dayCount.settledUntil, asOf ?? dayCount.settledUntil);
  let met = 0;
  let missed = 0;
  for (let index = 0; index < length; index++) {
    if (starts !== null && ends !== null) {
      // Paid by then, and nothing provisional; what is NaN falls through.
      const elapsed = ordinaryDays(starts, ends, index, upTo, last);
      if (elapsed <= days) {
        met++;
        continue;
      }
      if (elapsed > days) {
        missed++;
        continue;
      }
    }
    const obstacle = tally.count(index);
    if (obstacle) return obstacle;
  }
  if (asOf === null && tally.waiting > 0) return { kind: 'unfinished', count: tally.waiting };
  const all = met + missed + tally.met + tally.missed;
  return countedShare(met + tally.met, all, tally.waiting, tally.latest > dayCount.settledUntil);
}
