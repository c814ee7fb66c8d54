import { fold } from '../fold';
import { firstDayOf, fiscalYearOf, parseFiscalYear } from './fiscal-year';
import { parseDate } from './japanese-date';
import type { Serial } from './serial';

// 令和6年度, 令和6事業年度, R6年度, 2024年度; an era and a year may also end the text: R6
const FISCAL_YEAR =
  /(?:(令和|平成|昭和|R|H|S)\.?(元|[0-9]{1,2})|((?:19|20)[0-9]{2}))(?:年?(?:事業|会計)?年度|$)/u;
const DATE =
  /(?:(?:令和|平成|昭和|[RHS])\.?(?:元|[0-9]{1,2})|(?:19|20)[0-9]{2})(?:年[0-9]{1,2}月[0-9]{1,2}日|[./][0-9]{1,2}[./][0-9]{1,2})/gu;

/** The days that a text names, in their order; null for one that does not exist. */
export function namedDays(text: string): (Serial | null)[] {
  return (fold(text).match(DATE) ?? []).map(parseDate);
}

/** The fiscal year that a text names: 令和６年度, 令和6事業年度, R6年度, 2024年度; or the one that a date in it begins. */
export function namedFiscalYear(text: string): number | null {
  const [, era, yearOfEra, western] = FISCAL_YEAR.exec(fold(text)) ?? [];
  if (era !== undefined && yearOfEra !== undefined) return parseFiscalYear(`${era}${yearOfEra}年度`);
  if (western !== undefined) return Number(western);
  const [first] = namedDays(text);
  return first && first === firstDayOf(fiscalYearOf(first)) ? fiscalYearOf(first) : null;
}

/** The first fiscal year that the texts name. */
export function firstNamedYear(texts: readonly string[]): number | null {
  for (const text of texts) {
    const year = namedFiscalYear(text);
    if (year !== null) return year;
  }
  return null;
}
