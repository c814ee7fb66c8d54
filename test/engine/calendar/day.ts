import { serialOf } from '../../../src/engine/calendar/serial';

/** day('2024-04-01') is its serial number. */
export function day(text: string): number {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  const serial = serialOf({ year, month, day: date });
  if (serial === null) throw new RangeError(`no such day: ${text}`);
  return serial;
}
