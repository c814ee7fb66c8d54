import type { AmountColumn, ColumnKind } from '../../../engine/budget/statement';
import { ERAS } from '../../../engine/calendar/era';
import { namedFiscalYear } from '../../../engine/calendar/named-fiscal-year';
import type { HeadedColumn } from './heading-columns';
import { fold } from '../../cells/grid';
import {
  headingKind,
  headingWord,
  isAfterTransfers,
  isExplicit,
  type HeadingKind,
} from '../vocabulary/heading-words';

/** 18年度 beside 平成17年度: of all eras, the year that lies nearest to another one. */
function yearNear(word: string, year: number | null): number | null {
  const digits = /(?:^|[^0-9])([0-9]{1,2}|元)年度/u.exec(word)?.[1];
  if (digits === undefined || year === null) return null;
  const ofEra = digits === '元' ? 1 : Number(digits);
  const years = ERAS.map(({ firstDay }) => firstDay.year + ofEra - 1);
  return years.reduce((nearest, each) => (Math.abs(each - year) < Math.abs(nearest - year) ? each : nearest));
}

/** The year of a heading: as it says, else by the years beside it, else by 前年度 and the like. */
function yearOf(label: string, tableYear: number | null, beside: number | null): number | null {
  const word = fold(label);
  const stated = namedFiscalYear(word) ?? yearNear(word, beside ?? tableYear);
  if (stated !== null) return stated;
  // 前年度からの繰越額 and 翌年度繰越額 are of the year from which they are told
  if (tableYear === null || /繰り?越/u.test(word)) return tableYear;
  if (/前々年度/u.test(word)) return tableYear - 2;
  if (/前年度|前期|昨年度/u.test(word)) return tableYear - 1;
  return /翌年度|来年度/u.test(word) ? tableYear + 1 : tableYear;
}

/** What a table's title says of columns that do not say it themselves. */
function titledKind(title: readonly string[]): ColumnKind {
  const words = title.map(fold);
  const isSettled = words.some((word) => /決算|実績|支出済|収入済|計算書/u.test(word));
  const isPlanned = words.some((word) => /予算|要求/u.test(word));
  if (isSettled === isPlanned) return 'other';
  return isSettled ? 'settlement' : 'budget';
}

/** 金額 and 前年度 under a title that speaks of 決算 are settlements, 予算額 is not; an earlier year's budget is not this year's. */
function kindOf(label: string, kind: HeadingKind, titled: ColumnKind, isEarlier: boolean): ColumnKind {
  const own = kind === 'by-title' ? titled : kind;
  if (own !== 'budget' && own !== 'previous-budget') return own;
  if (titled === 'settlement' && !/予算|現額/u.test(fold(label))) return 'settlement';
  return isEarlier || own === 'previous-budget' ? 'previous-budget' : 'budget';
}

/** The innermost heading that says itself what its amounts are: 当初予算額 under 予算現額. */
function decisiveWord(label: string): string {
  const words = label.split(' ').map(headingWord);
  return words.findLast((word) => isExplicit(headingKind(word))) ?? fold(label);
}

/** The column and the year that it is about; a difference is about the table's year. */
interface DatedColumn {
  readonly column: AmountColumn;
  readonly fiscalYear: number | null;
}

/** Reads a table's headings. `year` is what the title says; null where it names none. */
export function readColumns(
  columns: readonly HeadedColumn[],
  title: readonly string[],
  year: number | null,
): DatedColumn[] {
  const titled = titledKind(title);
  const latest = columns.reduce<number | null>((last, { label, corrected }) => {
    const stated = corrected?.fiscalYear ?? yearOf(label, null, last);
    return stated === null || (last !== null && stated < last) ? last : stated;
  }, null);
  const tableYear = year ?? latest;
  let beside: number | null = null;
  return columns.map(({ label, kind, cell, corrected }) => {
    const read =
      kind === 'difference' ? yearOfDifference(label, tableYear) : yearOf(label, tableYear, beside);
    const fiscalYear = corrected?.fiscalYear ?? read;
    beside = corrected?.fiscalYear ?? yearOf(label, null, beside) ?? beside;
    const isEarlier = fiscalYear !== null && tableYear !== null && fiscalYear < tableYear;
    const own = corrected?.kind ?? kindOf(label, kind, titled, isEarlier);
    const afterTransfers = own === 'budget' && isAfterTransfers(decisiveWord(label));
    return { column: { label, kind: own, afterTransfers, step: null, cell }, fiscalYear };
  });
}

/** 増減 under 令和５年度 is of that year; 対前年度増減 and 対17年度比 name the year that it is taken against. */
function yearOfDifference(label: string, tableYear: number | null): number | null {
  return /対/u.test(label) ? tableYear : (namedFiscalYear(fold(label)) ?? tableYear);
}
