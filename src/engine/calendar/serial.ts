/**
 * A day as Excel numbers it in the 1900 date system: 1 is 1 January 1900, 45383 is 1 April 2024.
 * A whole number without a zone. 60 is 29 February 1900, a day that never was and that Excel counts.
 */
export type Serial = number;

/** 1 January 1900. */
export const FIRST_DAY: Serial = 1;
/** 31 December 9999, after which Excel has no dates. */
export const LAST_DAY: Serial = 2_958_465;

/** A serial number of a workbook with the 1904 date system is this much smaller than ours. */
export const OFFSET_OF_1904 = 1_462;

/** A day of the Gregorian calendar; months and days count from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FALSE_LEAP_DAY: Serial = 60;
/** Days from 1 March of year 0 to the day whose serial number is 0, if the false leap day is left out. */
const ORIGIN = 693_899;
const DAYS_IN_400_YEARS = 146_097;

/** Days since 1 March of year 0, in years that begin with March, so that the leap day comes last. */
function marchDay(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days the month has; February 1900 has Excel's 29. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) || year === 1900 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The serial number of a day from 1900 to 9999; null for a day that does not exist. */
export function serialOf({ year, month, day }: Civil): Serial | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  if (year === 1900 && month <= 2) return (month - 1) * 31 + day;
  return marchDay(year, month, day) - ORIGIN;
}

/** The day of a whole serial number from FIRST_DAY to LAST_DAY. */
export function civilOf(serial: Serial): Civil {
  if (serial <= FALSE_LEAP_DAY) {
    return serial <= 31 ? { year: 1900, month: 1, day: serial } : { year: 1900, month: 2, day: serial - 31 };
  }
  const days = serial + ORIGIN;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** True for a whole number that Excel shows as a date. */
export function isSerial(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY;
}

/** 0 is Sunday, 6 is Saturday, as Excel's WEEKDAY says; right from 1 March 1900 on. */
export function weekdayOf(serial: Serial): number {
  return (serial + 6) % 7;
}
