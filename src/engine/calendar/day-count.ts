import { isSerial, LAST_DAY, type Serial } from './serial';

/** A way of counting days: every day, or business days only. */
export interface DayCount {
  /**
   * The days after `from`, up to and including `to`: the day of receipt is not counted (民法140条).
   * NaN for what is no whole serial number, and for a day of which nothing is known.
   */
  elapsed(from: Serial, to: Serial): number;
  /** The `count`th counted day after a day, 1 being the next; null for a day of which nothing is known. */
  after(day: Serial, count: number): Serial | null;
  /** What is counted beyond this day may change when holidays are published. */
  readonly settledUntil: Serial;
  /**
   * The days up to each day, counted from some day on, by serial number: the difference of two is what
   * `elapsed` answers. NaN, or nothing, for rare days: ask `elapsed` for them. For loops over a million rows.
   */
  readonly upTo: Float64Array;
}

/** 6 June 2079; what lies beyond is rare. */
const TABLED = 2 ** 16;
let everyDay: Float64Array | null = null;

export const CALENDAR_DAYS: DayCount = {
  elapsed: (from, to) => (isSerial(from) && isSerial(to) ? to - from : NaN),
  after: (day, count) => (isSerial(day + count) ? day + count : null),
  settledUntil: LAST_DAY,
  get upTo() {
    everyDay ??= Float64Array.from({ length: TABLED }, (_, day) => (isSerial(day) ? day : NaN));
    return everyDay;
  },
};
