import type { DayCount } from '../../calendar/day-count';
import type { Serial } from '../../calendar/serial';
import { ratio } from '../../number/rational';
import { BLANK, type Column } from './column';
import { quotient, type Measurement, type Obstacle } from './measurement';
import { ordinaryDays } from './ordinary-days';

/** What became of the cards so far. */
class Tally {
  total = 0;
  cards = 0;
  unsent = 0;
  latest: Serial = BLANK;

  constructor(
    private readonly received: Column,
    private readonly sent: Column,
    private readonly dayCount: DayCount,
  ) {}

  /** Counts one card, of any kind; answers why it cannot be counted, or null. */
  count(index: number): Obstacle | null {
    const start = this.received.at(index);
    const end = this.sent.at(index);
    if (start === BLANK) return end === BLANK ? null : { kind: 'noStart', index };
    if (end === BLANK) {
      this.unsent++;
      return null;
    }
    if (end < start) return { kind: 'reversed', index };
    const elapsed = this.dayCount.elapsed(start, end);
    if (Number.isNaN(elapsed)) return { kind: 'unknownDay', index };
    this.latest = Math.max(this.latest, end);
    this.total += elapsed;
    this.cards++;
    return null;
  }
}

/**
 * The mean number of days from receiving the data to sending the card; sent on the same day is 0.
 * Rows without either date are skipped; cards not yet sent make the mean unknown.
 * Both columns have the same length.
 */
export function cardIssueDays(received: Column, sent: Column, dayCount: DayCount): Measurement {
  const tally = new Tally(received, sent, dayCount);
  const starts = received.rows;
  const ends = sent.rows;
  const { upTo } = dayCount;
  const { length } = received;
  const last = dayCount.settledUntil;
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
    const obstacle = tally.count(index);
    if (obstacle) return obstacle;
  }
  if (tally.unsent > 0) return { kind: 'unfinished', count: tally.unsent };
  const counts = { numerator: ratio(total + tally.total), denominator: ratio(cards + tally.cards) };
  const mean = quotient(counts);
  return mean.kind === 'measured' ? { ...mean, provisional: tally.latest > last } : mean;
}
