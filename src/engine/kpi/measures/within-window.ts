import { LAST_DAY, type Serial } from '../../calendar/serial';
import { BLANK, cellOf, type Column } from './column';
import { countedShare, type Measurement, type Obstacle } from './measurement';

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

/** What became of the records so far. */
class Tally {
  met = 0;
  all = 0;
  unfinished = 0;
  leftOut = 0;

  constructor(
    private readonly start: Column,
    private readonly done: Column,
    private readonly window: Window,
    private readonly asOf: Serial | null,
  ) {}

  /** Counts one record, of any kind; answers why it cannot be counted, or null. */
  count(index: number): Obstacle | null {
    const from = this.start.at(index);
    const on = this.done.at(index);
    if (from === BLANK) return on === BLANK ? null : { kind: 'noStart', index };
    if (on !== BLANK && on < from && !this.window.opensBefore) return { kind: 'reversed', index };
    const last = this.window.lastDay(from);
    if (this.asOf !== null && last >= this.asOf) {
      this.leftOut++;
      return null;
    }
    this.all++;
    if (on === BLANK) this.unfinished++;
    else if (on <= last) this.met++;
    return null;
  }
}

/**
 * The share of records in which it happened within the window.
 * With an as-of day, records whose window was still open on that day are left out, also those in which it
 * had already happened: else a year that is not over would look better than it is.
 * Without one, records in which it has not happened make the share unknown.
 * Rows without either date are skipped. Both columns have the same length.
 */
export function shareWithin(start: Column, done: Column, window: Window, asOf: Serial | null): Measurement {
  const tally = new Tally(start, done, window, asOf);
  const starts = start.rows;
  const ends = done.rows;
  const { remembered } = window;
  const { length } = start;
  const open = asOf ?? LAST_DAY + 1;
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
    const obstacle = tally.count(index);
    if (obstacle) return obstacle;
  }
  if (asOf === null && tally.unfinished > 0) return { kind: 'unfinished', count: tally.unfinished };
  return countedShare(met + tally.met, met + missed + tally.all, leftOut + tally.leftOut);
}
