import { westernYear } from '../../../engine/calendar/era';
import { yearOfEra } from '../../../engine/calendar/japanese-date';
import { serialOf } from '../../../engine/calendar/serial';

/** A number that was typed as a date or a time, and the number format that Excel gives to its cell. */
interface TypedDate {
  readonly value: number;
  readonly pattern: string;
}

interface Notation {
  readonly written: RegExp;
  readonly pattern: string;
}

const ERA = '(?<era>明治|大正|昭和|平成|令和)(?<eraYear>元|\\d{1,2})年';
const DAY = '(?<month>\\d{1,2})月(?<day>\\d{1,2})日';

/** Dates as the Japanese Excel takes them from the keyboard, beside those with strokes. */
const DATES: readonly Notation[] = [
  { written: new RegExp(`^${ERA}${DAY}$`), pattern: '[$-411]ggge"年"m"月"d"日"' },
  {
    written: /^(?<era>[MTSHR])(?<eraYear>\d{1,2})(?<mark>[./-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/i,
    pattern: '[$-411]ge.m.d',
  },
  { written: new RegExp(`^(?<year>\\d{4})年${DAY}$`), pattern: 'yyyy"年"m"月"d"日"' },
  { written: /^(?<year>\d{4})年(?<month>\d{1,2})月$/, pattern: 'yyyy"年"m"月"' },
  { written: new RegExp(`^${DAY}$`), pattern: 'm"月"d"日"' },
  { written: /^(?<month>\d{1,2})[/-](?<day>\d{1,2})$/, pattern: 'm"月"d"日"' },
];

const TIME = /^(?<hours>\d{1,4})時(?<minutes>\d{1,2})分(?:(?<seconds>\d{1,2})秒)?$/;

/**
 * Reads 令和6年4月1日, R6.4.1, 2024年4月1日, 2024年4月, 4月1日, 1/2 and 12時30分; null for anything else. A day without
 * a year is one of `year`, the year in which it is typed.
 */
export function typedDate(text: string, year: number): TypedDate | null {
  return dayOf(text, year) ?? timeOf(text);
}

function dayOf(text: string, thisYear: number): TypedDate | null {
  for (const { written, pattern } of DATES) {
    const parts = written.exec(text)?.groups;
    if (!parts) continue;
    const { era, eraYear = '', year = thisYear, month, day = 1 } = parts;
    const western = era === undefined ? Number(year) : westernYear(era, yearOfEra(eraYear));
    const value = western && serialOf({ year: western, month: Number(month), day: Number(day) });
    return value ? { value, pattern } : null;
  }
  return null;
}

function timeOf(text: string): TypedDate | null {
  const { hours, minutes, seconds } = TIME.exec(text)?.groups ?? {};
  if (Number(minutes) >= 60 || Number(seconds ?? 0) >= 60 || hours === undefined) return null;
  return {
    value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400,
    pattern: seconds === undefined ? 'h"時"mm"分"' : 'h"時"mm"分"ss"秒"',
  };
}
