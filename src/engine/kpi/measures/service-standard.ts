import type { DayCount } from '../../calendar/day-count';
import type { Serial } from '../../calendar/serial';
import { BLANK, type Column } from './column';
import { countedShare, type Measurement } from './measurement';
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

type Judging = Pick<ServiceTerms, 'dayCount' | 'days' | 'asOf'>;

/** What became of an application; `unfinished` is one that is not paid, where nobody gives the as-of day. */
export type ServiceOutcome =
  'met' | 'missed' | 'waiting' | 'unfinished' | 'blank' | 'noStart' | 'reversed' | 'unknownDay';

/**
 * The last day on which an application had time: that of its payment, for an unpaid one the eve of the as-of day.
 * BLANK for an unpaid one where nobody gives the as-of day.
 */
export function servedUntil(paid: Serial, asOf: Serial | null): Serial {
  const isPaid = paid !== BLANK && (asOf === null || paid <= asOf);
  return isPaid ? paid : asOf === null ? BLANK : asOf - 1;
}

/** Judges one application of any kind; what its days are is BLANK or a serial date. */
export function serviceOutcome(
  received: Serial,
  paid: Serial,
  suspended: number,
  { dayCount, days, asOf }: Judging,
): ServiceOutcome {
  if (received === BLANK) return paid === BLANK ? 'blank' : 'noStart';
  if (paid !== BLANK && paid < received) return 'reversed';
  const until = servedUntil(paid, asOf);
  if (until === BLANK) return 'unfinished';
  const elapsed = dayCount.elapsed(received, until) - suspended;
  if (Number.isNaN(elapsed)) return 'unknownDay';
  if (until === paid) return elapsed <= days ? 'met' : 'missed';
  return elapsed >= days ? 'missed' : 'waiting';
}

/**
 * サービススタンダード: the share of applications paid in time, the day of receipt not being counted.
 * An unpaid application is missed when it was due before the as-of day, and left out when it was not;
 * without an as-of day unpaid applications make the rate unknown: skipping them would hide a backlog.
 * Rows without either date are skipped. Both columns have the same length.
 */
export function serviceStandard(received: Column, paid: Column, terms: ServiceTerms): Measurement {
  const { dayCount, days, asOf, suspended } = terms;
  const starts = suspended === null ? received.rows : null;
  const ends = paid.rows;
  const { upTo } = dayCount;
  const { length } = received;
  const last = Math.min(dayCount.settledUntil, asOf ?? dayCount.settledUntil);
  const counted = { met: 0, missed: 0, waiting: 0, unfinished: 0 };
  let latest: Serial = BLANK;
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
    const end = paid.at(index);
    const outcome = serviceOutcome(received.at(index), end, suspended?.at(index) ?? 0, terms);
    if (outcome === 'blank') continue;
    if (outcome === 'noStart' || outcome === 'reversed' || outcome === 'unknownDay') {
      return { kind: outcome, index };
    }
    counted[outcome]++;
    latest = Math.max(latest, servedUntil(end, asOf));
  }
  if (counted.unfinished > 0) return { kind: 'unfinished', count: counted.unfinished };
  const all = met + missed + counted.met + counted.missed;
  return countedShare(met + counted.met, all, counted.waiting, latest > dayCount.settledUntil);
}
