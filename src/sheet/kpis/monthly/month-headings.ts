import { fiscalYearOf } from '../../../engine/calendar/fiscal-year';
import { civilOf, isSerial } from '../../../engine/calendar/serial';
import { fiscalMonth, type MonthKind } from '../../../engine/kpi/months';
import { filledRows, shownIn, type Table, type TableCell } from '../../../kpi-results/table';

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Apr, Apr., April. */
const ENGLISH = new RegExp(`^(${NAMES.join('|')})[a-z]{0,6}\\.?$`, 'iu');

/** 4月, ４月末, R6.4月分, 令和6年4月（累計）. */
const JAPANESE =
  /^(?:(?:令和|R)?(?:\d{1,4}|元)[年./-])?(1[0-2]|[1-9])月(?:末|分|まで|単月|累計|実績|\([^()]*\))*$/iu;
/** 2024/4, R6.4, 2024-04. */
const NUMERIC = /^(?:(?:令和|R)\d{1,2}|\d{4})[./-](0?[1-9]|1[0-2])$/iu;

/** No heading of a month has more characters. */
const LONGEST = 30;

/** Years and figures are smaller than the serial dates of this century. */
const FIRST_DATE = 36_526;

/** A month as a date: its first or its last day. */
function isMonthDate(value: number): boolean {
  if (!isSerial(value) || value < FIRST_DATE) return false;
  return civilOf(value).day === 1 || civilOf(value + 1).day === 1;
}

/** The fiscal year's month that a heading names, April being 1; null for another heading. */
export function monthOf({ content }: TableCell): number | null {
  if (typeof content === 'number') return isMonthDate(content) ? fiscalMonth(civilOf(content).month) : null;
  if (typeof content !== 'string') return null;
  if (content.length > LONGEST) return null;
  const text = content.normalize('NFKC').replace(/\s/gu, '');
  const named = JAPANESE.exec(text)?.[1] ?? NUMERIC.exec(text)?.[1];
  if (named !== undefined) return fiscalMonth(Number(named));
  const english = ENGLISH.exec(text)?.[1]?.toLowerCase();
  return english === undefined ? null : fiscalMonth(NAMES.indexOf(english) + 1);
}

export interface MonthColumn {
  readonly column: number;
  /** 1 to 12, April being 1. */
  readonly month: number;
}

/** The row over a table that goes by months, and which columns its months are. */
interface MonthHeadings {
  readonly row: number;
  readonly months: readonly MonthColumn[];
}

/** Fewer months are a date beside something else. */
const FEWEST = 2;
const FEWEST_DATES = 3;
/** Titles and notes above a table take fewer rows than this. */
const ROWS_ABOVE = 100;

/** The first row in which months stand one behind the other. */
export function monthHeadings(table: Table): MonthHeadings | null {
  for (const row of filledRows(table.slice(0, ROWS_ABOVE))) {
    const months = (table[row] ?? []).flatMap((cell, column): MonthColumn[] => {
      const month = monthOf(cell);
      return month === null ? [] : [{ column, month }];
    });
    const isInOrder = months.every(({ month }, index) => month > (months[index - 1]?.month ?? 0));
    if (months.length < FEWEST || !isInOrder) continue;
    const dates = months.flatMap(({ column }) => {
      const content = table[row]?.[column]?.content;
      return typeof content === 'number' ? [content] : [];
    });
    // figures can happen to be dates, but not month after month
    const [first] = dates;
    const isYear = dates.length >= FEWEST_DATES && new Set(dates.map(fiscalYearOf)).size === 1;
    if (first === undefined || isYear) return { row, months };
  }
  return null;
}

const CUMULATIVE = /累計|累積|末現在|cumulative|todate|ytd/iu;
const SINGLE = /単月|当月|各月|monthly|single|ownmonth/iu;

/** What a text says its months count; null where it says neither or both. */
export function kindIn(text: string): MonthKind | null {
  const plain = text.normalize('NFKC').replace(/\s/gu, '');
  const [isCumulative, isSingle] = [CUMULATIVE.test(plain), SINGLE.test(plain)];
  if (isCumulative === isSingle) return null;
  return isCumulative ? 'cumulative' : 'single';
}

/** The column behind the months for the year as a whole: 累計, 年度計, 合計. */
export function isYearTotal(cell: TableCell): boolean {
  const text = shownIn(cell).normalize('NFKC').replace(/\s/gu, '');
  return /^(?:年度?|年間)?(?:累計|合計|計|末)$|^年間$|^(?:year|total|yeartotal|yeartodate)$/iu.test(text);
}
