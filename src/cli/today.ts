import { serialOf, type Serial } from '../engine/calendar/serial';

/** The day, by this computer's calendar. */
export function today(): Serial {
  const now = new Date();
  const day = serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (day === null) throw new RangeError('the clock stands outside of the years of Excel');
  return day;
}
