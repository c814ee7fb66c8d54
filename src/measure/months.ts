import { westernYear } from '../engine/calendar/era';
import { parseDate, plainText, yearOfEra } from '../engine/calendar/japanese-date';
import { civilOf, serialOf, type Serial } from '../engine/calendar/serial';

const MONTH =
  /^(?:(?<era>明治|大正|昭和|平成|令和|[MTSHRmtshr明大昭平令])\s*(?<eraYear>元|\d{1,2})|(?<year>\d{4}))(?:\s*年\s*(?<m1>\d{1,2})\s*月分?|\s*[./-]\s*(?<m2>\d{1,2}))$/u;
const SIX_DIGITS = /^(?<year>\d{4})(?<m1>\d{2})$/u;

/** 45383 → 2024-04. */
export function monthOf(day: Serial): string {
  const { year, month } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** The month that a text names, or that of the day which it names: 令和6年4月, R6.4, 2024-04, 202404. Null for others. */
export function parseMonth(text: string): string | null {
  const plain = plainText(text);
  const parts = (MONTH.exec(plain) ?? SIX_DIGITS.exec(plain))?.groups;
  if (!parts) {
    const day = parseDate(text);
    return day === null ? null : monthOf(day);
  }
  const { era, eraYear = '', year: western, m1, m2 } = parts;
  const year = era === undefined ? Number(western) : westernYear(era, yearOfEra(eraYear));
  const first = year === null ? null : serialOf({ year, month: Number(m1 ?? m2), day: 1 });
  return first === null ? null : monthOf(first);
}
