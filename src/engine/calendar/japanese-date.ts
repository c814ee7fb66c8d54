import { westernYear } from './era';
import { serialOf, type Serial } from './serial';

const ERA = '(?<era>明治|大正|昭和|平成|令和|[MTSHRmtshr明大昭平令])\\s*(?<eraYear>元|\\d{1,2})';
const YEAR = `(?:${ERA}|(?<year>\\d{4}))`;
const WITH_MARKS = '\\s*年\\s*(?<m1>\\d{1,2})\\s*月\\s*(?<d1>\\d{1,2})\\s*日';
const WITH_POINTS = '\\s*(?<point>[./-])\\s*(?<m2>\\d{1,2})\\s*\\k<point>\\s*(?<d2>\\d{1,2})';
const WEEKDAY = '(?:\\s*\\([日月火水木金土](?:曜日?)?\\))?';
const TIME = '(?:[T\\s]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?';

const DATE = new RegExp(`^${YEAR}(?:${WITH_MARKS}|${WITH_POINTS})${WEEKDAY}${TIME}$`);
const EIGHT_DIGITS = /^(?<year>\d{4})(?<m1>\d{2})(?<d1>\d{2})$/;

/** Full width to half width, ㋿ to 令和, every dash to the plain one; outer blanks off. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−]/g, '-')
    .trim();
}

/** The number that stands behind an era, 元 being 1. */
export function yearOfEra(digits: string): number {
  return digits === '元' ? 1 : Number(digits);
}

/**
 * The day that a text names: 令和６年４月１日, R6.4.1, 令和元年5月1日, 平成31年5月1日, 2024/4/1, 2024-04-01,
 * 2024年4月1日, 20240401; a weekday in brackets and a time of day behind it are read over.
 * Null for anything else, also for a day that does not exist and for one without a year.
 */
export function parseDate(text: string): Serial | null {
  const plain = plainText(text);
  const parts = (DATE.exec(plain) ?? EIGHT_DIGITS.exec(plain))?.groups;
  if (!parts) return null;
  const { era, eraYear = '', year: western, m1, m2, d1, d2 } = parts;
  const year = era === undefined ? Number(western) : westernYear(era, yearOfEra(eraYear));
  if (year === null) return null;
  return serialOf({ year, month: Number(m1 ?? m2), day: Number(d1 ?? d2) });
}
