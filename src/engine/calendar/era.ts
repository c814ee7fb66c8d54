import { civilOf, type Civil, type Serial } from './serial';

interface Era {
  readonly name: string;
  /** What stands for it in R6.4.1 and 令6.4.1. */
  readonly letter: string;
  readonly short: string;
  readonly firstDay: Civil;
}

/** Newest first. */
export const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', short: '令', firstDay: { year: 2019, month: 5, day: 1 } },
  { name: '平成', letter: 'H', short: '平', firstDay: { year: 1989, month: 1, day: 8 } },
  { name: '昭和', letter: 'S', short: '昭', firstDay: { year: 1926, month: 12, day: 25 } },
  { name: '大正', letter: 'T', short: '大', firstDay: { year: 1912, month: 7, day: 30 } },
  { name: '明治', letter: 'M', short: '明', firstDay: { year: 1868, month: 1, day: 25 } },
];

function isBefore(a: Civil, b: Civil): boolean {
  return a.year * 372 + a.month * 31 + a.day < b.year * 372 + b.month * 31 + b.day;
}

/** The western year of an era's year, the first being 1: also after the era's end, as in 平成31年5月. */
export function westernYear(eraNameOrLetter: string, yearOfEra: number): number | null {
  const key = eraNameOrLetter.toUpperCase();
  const era = ERAS.find(({ name, letter, short }) => key === name || key === letter || key === short);
  return era && yearOfEra >= 1 ? era.firstDay.year + yearOfEra - 1 : null;
}

/** The era and its year on a day: 令和6年, and 元年 for the first. */
function eraYear(civil: Civil): string {
  const era = ERAS.find(({ firstDay }) => !isBefore(civil, firstDay));
  // Before 明治, which no day of Excel's is.
  if (!era) return `${String(civil.year)}年`;
  const yearOfEra = civil.year - era.firstDay.year + 1;
  return `${era.name}${yearOfEra === 1 ? '元' : String(yearOfEra)}年`;
}

/** 45383 → 令和6年4月1日. */
export function eraDate(serial: Serial): string {
  const civil = civilOf(serial);
  return `${eraYear(civil)}${String(civil.month)}月${String(civil.day)}日`;
}

/** 2024 → 令和6年度. 2019 is 令和元年度 from its first day, though the era began a month later. */
export function eraFiscalYear(fiscalYear: number): string {
  return `${eraYear({ year: fiscalYear, month: 5, day: 1 })}度`;
}
