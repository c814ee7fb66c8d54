import type { DayCount } from '../../calendar/day-count';
import type { Serial } from '../../calendar/serial';
import { ratio } from '../../number/rational';
import { BLANK, type Column } from './column';
import { quotient, type Measurement } from './measurement';
import { ordinaryDays } from './ordinary-days';

/** What became of a card. */
export type IssueOutcome = 'counted' | 'unfinished' | 'blank' | 'noStart' | 'reversed' | 'unknownDay';

/** Judges one card of any kind by the days that it took; what its days are is BLANK or a serial date. */
export function issueOutcome(received: Serial, sent: Serial, elapsed: number): IssueOutcome {
  if (received === BLANK) return sent === BLANK ? 'blank' : 'noStart';
  if (sent === BLANK) return 'unfinished';
  if (sent < received) return 'reversed';
  return Number.isNaN(elapsed) ? 'unknownDay' : 'counted';
}

/**
 * The mean number of days from receiving the data to sending the card; sent on the same day is 0.
 * Rows without either date are skipped; cards not yet sent make the mean unknown.
 * Both columns have the same length.
 */
export function cardIssueDays(received: Column, sent: Column, dayCount: DayCount): Measurement {
  const starts = received.rows;
  const ends = sent.rows;
  const { upTo } = dayCount;
  const { length } = received;
  const last = dayCount.settledUntil;
  let latest: Serial = BLANK;
  let unsent = 0;
  let total = 0;
  let cards = 0;
  for (let index = 0; index < length; index++) {
    if (starts !== null && ends !== null) {
      // Nothing provisional; what is NaN falls through.
      const elapsed = ordinaryDays(starts, ends, index, upTo, last);
      if (elapsed >= 0) {
        total += elapsed;
        cards++;
        continue;
      }
    }
    const [start, end] = [received.at(index), sent.at(index)];
    const elapsed = dayCount.elapsed(start, end);
    const outcome = issueOutcome(start, end, elapsed);
    if (outcome === 'blank') continue;
    if (outcome === 'unfinished') {
      unsent++;
      continue;
    }
    if (outcome !== 'counted') return { kind: outcome, index };
    latest = Math.max(latest, end);
    total += elapsed;
    cards++;
  }
  return meanDays(total, cards, unsent, latest > last);
}

/** The mean of so many cards; unknown where others are not yet sent. */
export function meanDays(total: number, cards: number, unsent: number, provisional: boolean): Measurement {
  if (unsent > 0) return { kind: 'unfinished', count: unsent };
  const mean = quotient({ numerator: ratio(total), denominator: ratio(cards) });
  return mean.kind === 'measured' ? { ...mean, provisional } : mean;
}
