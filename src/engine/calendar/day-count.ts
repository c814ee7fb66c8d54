import type { Serial } from './serial';

/** A way of counting days: every day, or business days only. */
export interface DayCount {
  /**
   * The days after `from`, up to and including `to`: the day of receipt is not counted (民法140条).
   * NaN for a day of which nothing is known.
   */
  elapsed(from: Serial, to: Serial): number;
  /** The `count`th counted day after a day, 1 being the next; null for a day of which nothing is known. */
  after(day: Serial, count: number): Serial | null;
  /** True where an answer may change when holidays are published. */
  isProvisional(day: Serial): boolean;
}

export const CALENDAR_DAYS: DayCount = {
  elapsed: (from, to) => to - from,
  after: (day, count) => day + count,
  isProvisional: () => false,
};
