import type { Serial } from '../../calendar/serial';
import { BLANK, type Column } from './column';
import { countedShare, type Measurement } from './measurement';

/** The days on which something counts as done in time. */
export interface Window {
  /** Its last day, for the day on which it opens. */
  lastDay(start: Serial): Serial;
  /** True where it may also be done before: a card comes back before the insurance is lost. */
  readonly opensBefore: boolean;
}

/** Records lie in these days, up to the year 2079; a later one is computed each time. */
const REMEMBERED = 2 ** 16;

/** A window that computes each last day once: records share their days. */
export function windowOf(lastDay: (start: Serial) => Serial, opensBefore: boolean): Window {
  const lengths = new Uint16Array(REMEMBERED);
  return {
    opensBefore,
    lastDay: (start) => {
      const known = lengths[start];
      if (known !== undefined && known > 0) return start + known;
      const last = lastDay(start);
      lengths[start] = last - start;
      return last;
    },
  };
}

/**
 * The share of records in which it happened within the window.
 * With an as-of day, records whose window was still open on that day are left out, also those in which it
 * had already happened: else a year that is not over would look better than it is.
 * Without one, records in which it has not happened make the share unknown.
 * Rows without either date are skipped. Both columns have the same length.
 */
export function shareWithin(start: Column, done: Column, window: Window, asOf: Serial | null): Measurement {
  let met = 0;
  let all = 0;
  let unfinished = 0;
  let leftOut = 0;
  for (let index = 0; index < start.length; index++) {
    const from = start.at(index);
    const on = done.at(index);
    if (from === BLANK) {
      if (on === BLANK) continue;
      return { kind: 'noStart', index };
    }
    if (on !== BLANK && on < from && !window.opensBefore) return { kind: 'reversed', index };
    const lastDay = window.lastDay(from);
    if (asOf !== null && lastDay >= asOf) {
      leftOut++;
      continue;
    }
    all++;
    if (on === BLANK) unfinished++;
    else if (on <= lastDay) met++;
  }
  if (asOf === null && unfinished > 0) return { kind: 'unfinished', count: unfinished };
  return countedShare(met, all, leftOut);
}
