import { civilOf, type Serial } from './serial';

/** A day as machines write it: 2024-04-01. */
export function isoDate(day: Serial): string {
  const { year, month, day: ofMonth } = civilOf(day);
  return [year, month, ofMonth].map((part) => String(part).padStart(2, '0')).join('-');
}
