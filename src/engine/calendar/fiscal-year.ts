import { westernYear } from './era';
import { plainText, yearOfEra } from './japanese-date';
import { civilOf, serialOf, FIRST_DAY, LAST_DAY, type Serial } from './serial';

/** The fiscal year of a day, named by the western year in which it begins: 1 April 2024 is in 2024. */
export function fiscalYearOf(serial: Serial): number {
  const { year, month } = civilOf(serial);
  return month < 4 ? year - 1 : year;
}

/** 1 April of a fiscal year from 1900 to 9999. */
export function firstDayOf(fiscalYear: number): Serial {
  return serialOf({ year: fiscalYear, month: 4, day: 1 }) ?? FIRST_DAY;
}

/** 31 March of the year after. */
export function lastDayOf(fiscalYear: number): Serial {
  return serialOf({ year: fiscalYear + 1, month: 3, day: 31 }) ?? LAST_DAY;
}

const WESTERN = /^(?:FY\s*)?(\d{4})\s*(?:年度?)?末?$/i;
const OF_ERA = /^(明治|大正|昭和|平成|令和|[MTSHR明大昭平令])\s*(元|\d{1,2})\s*(?:年度?)?末?$/i;

function isFiscalYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 9999;
}

/**
 * The fiscal year that a name means: 2023, "2023年度", "FY2023", "R5", "令和5年度", "令和元年度".
 * Null for anything else; a date is not a fiscal year.
 */
export function parseFiscalYear(name: string | number): number | null {
  if (typeof name === 'number') return isFiscalYear(name) ? name : null;
  const plain = plainText(name);
  const western = WESTERN.exec(plain);
  if (western) return parseFiscalYear(Number(western[1]));
  const [, era, digits] = OF_ERA.exec(plain) ?? [];
  if (era === undefined || digits === undefined) return null;
  const year = westernYear(era, yearOfEra(digits));
  return year === null ? null : parseFiscalYear(year);
}
