import type { DayCount } from '../../calendar/day-count';
import { ratio } from '../../number/rational';
import { BLANK, type Column } from './column';
import { quotient, type Measurement } from './measurement';

/**
 * The mean number of days from receiving the data to sending the card; sent on the same day is 0.
 * Rows without either date are skipped; cards not yet sent make the mean unknown.
 * Both columns have the same length.
 */
export function cardIssueDays(received: Column, sent: Column, dayCount: DayCount): Measurement {
  let total = 0;
  let cards = 0;
  let unsent = 0;
  let latest = 0;
  for (let index = 0; index < received.length; index++) {
    const start = received.at(index);
    const end = sent.at(index);
    if (start === BLANK) {
      if (end === BLANK) continue;
      return { kind: 'noStart', index };
    }
    if (end === BLANK) {
      unsent++;
      continue;
    }
    if (end < start) return { kind: 'reversed', index };
    const elapsed = dayCount.elapsed(start, end);
    if (Number.isNaN(elapsed)) return { kind: 'unknownDay', index };
    if (end > latest) latest = end;
    total += elapsed;
    cards++;
  }
  if (unsent > 0) return { kind: 'unfinished', count: unsent };
  const mean = quotient({ numerator: ratio(total), denominator: ratio(cards) });
  return mean.kind === 'measured' ? { ...mean, provisional: dayCount.isProvisional(latest) } : mean;
}
