import { LAST_DAY, type Serial } from '../../calendar/serial';
import { BLANK, cellOf, type Column } from './column';
import { countedShare, type Measurement } from './measurement';

/** Records lie in these days, up to the year 2079; the windows of later ones are computed each time. */
const REMEMBERED = 2 ** 16;

/** The days on which something counts as done in time. */
export class Window {
  /**
   * The last day for each start that was asked for, by serial number; NaN, or nothing, for the others.
   * For loops over a million rows.
   */
  readonly remembered = new Float64Array(REMEMBERED).fill(NaN);

  /**
   * @param compute the window's last day, for the day on which it opens
   * @param opensBefore true where it may also be done before: a card comes back before the insurance is lost
   */
  constructor(
    private readonly compute: (start: Serial) => Serial,
    readonly opensBefore: boolean,
  ) {}

  lastDay(start: Serial): Serial {
    const last = this.compute(start);
    this.remembered[start] = last;
    return last;
  }
}

/** What became of a record; `unfinished` is one in which it has not happened, where nobody gives the as-of day. */
export type WindowOutcome = 'met' | 'missed' | 'waiting' | 'unfinished' | 'blank' | 'noStart' | 'reversed';

/** Judges one record of any kind; what its days are is BLANK or a serial date. */
export function windowOutcome(
  start: Serial,
  done: Serial,
  window: Window,
  asOf: Serial | null,
): WindowOutcome {
  if (start === BLANK) return done === BLANK ? 'blank' : 'noStart';
  if (done !== BLANK && done < start && !window.opensBefore) return 'reversed';
  const last = window.lastDay(start);
  if (asOf !== null && last >= asOf) return 'waiting';
  if (done === BLANK) return asOf === null ? 'unfinished' : 'missed';
  return done <= last ? 'met' : 'missed';
}

/**
 * The share of records in which it happened within the window.
 * With an as-of day, records whose window was still open on that day are left out, also those in which it
 * had already happened: else a year that is not over would look better than it is.
 * Without one, records in which it has not happened make the share unknown.
 * Rows without either date are skipped. Both columns have the same length.
 */
export function shareWithin(start: Column, done: Column, window: Window, asOf: Serial | null): Measurement {
  const starts = start.rows;
  const ends = done.rows;
  const { remembered } = window;
  const { length } = start;
  const open = asOf ?? LAST_DAY + 1;
  const counted = { met: 0, missed: 0, waiting: 0, unfinished: 0 };
  let met = 0;
  let missed = 0;
  let leftOut = 0;
  for (let index = 0; index < length; index++) {
    if (starts !== null && ends !== null) {
      const from = cellOf(starts, index);
      const on = cellOf(ends, index);
      // The ordinary row: done afterwards, its window known from a row before. What is NaN falls through.
      if (typeof from === 'number' && typeof on === 'number' && from <= on && on <= LAST_DAY) {
        const last = remembered[from] ?? NaN;
        if (last >= open) {
          leftOut++;
          continue;
        }
        // A time of day on the last day is still in time.
        if (on < last + 1) {
          met++;
          continue;
        }
        if (on > last) {
          missed++;
          continue;
        }
      }
    }
    const outcome = windowOutcome(start.at(index), done.at(index), window, asOf);
    if (outcome === 'blank') continue;
    if (outcome === 'noStart' || outcome === 'reversed') return { kind: outcome, index };
    counted[outcome]++;
  }
  if (counted.unfinished > 0) return { kind: 'unfinished', count: counted.unfinished };
  const all = met + missed + counted.met + counted.missed;
  return countedShare(met + counted.met, all, leftOut + counted.waiting);
}
