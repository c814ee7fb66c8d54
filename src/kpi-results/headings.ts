import { parseFiscalYear } from '../engine/calendar/fiscal-year';
import { reportColumns } from './report-headings';
import { shownIn, type Table } from './table';

/** What a column is about, by its heading. */
export type Role =
  | 'kpi'
  | 'business'
  | 'measure'
  | 'year'
  | 'day'
  | 'branch'
  | 'numerator'
  | 'denominator'
  | 'offices'
  | 'result'
  | 'unit'
  /** Remarks, targets, verdicts: read over. */
  | 'aside';

/** In the order in which they are tried: 「目標値」 is no result, 「事業所数」 no business. */
const WORDS: readonly (readonly [Role, RegExp])[] = [
  ['aside', /備考|摘要|出典|施策|目標|判定|達成|評価|差|REMARK|NOTE|TARGET|STATUS|ACHIEVE|GRADE|GAP/u],
  ['numerator', /分子|NUMERATOR/u],
  ['denominator', /分母|DENOMINATOR/u],
  ['unit', /単位|UNIT/u],
  ['branch', /支部|都道府県|BRANCH|PREFECTURE/u],
  ['day', /基準日|測定日|集計日|時点|末日|終了日|日付|DATE|ASOF/u],
  ['year', /^(?:事業|会計|対象|実績)?年度?$|^FY$|YEAR/u],
  // a function's name is no heading
  ['kpi', /KPI(?!\.[A-Z])|指標|項目|INDICATOR/u],
  ['offices', /事業所数|OFFICES/u],
  ['measure', /区分|内訳|MEASURE|LEG/u],
  ['business', /事業|勘定|BUSINESS/u],
  ['result', /実績|結果|率|割合|値|額|数|RESULT|RATE|SHARE|VALUE|COUNT/u],
];

/** A column's heading, understood as far as it can be. */
export interface Heading {
  readonly text: string;
  /** Null for words that say nothing to us. */
  readonly role: Role | null;
  /** 「令和5年度」 or 「R5実績」 above a column of results. */
  readonly fiscalYear: number | null;
  /** 「前年度」 is −1, 「当年度実績」 0: a year beside the table's own. */
  readonly yearsOn: number | null;
  readonly percent: boolean;
  /** It counts in thousands or more: 「アクセス数（万件）」. */
  readonly scaled: boolean;
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s|\([^()]*\)|%/gu, '');
}

export function saysPercent(text: string): boolean {
  return /[%％]/u.test(text);
}

/** Headings are shorter than sentences are. */
const LONGEST = 40;

function isSentence(word: string): boolean {
  return word.length > LONGEST || word.includes('。');
}

function roleOf(word: string): Role | null {
  if (isSentence(word)) return null;
  return WORDS.find(([, words]) => words.test(word))?.[0] ?? null;
}

const YEARS_ON: readonly (readonly [RegExp, number])[] = [
  [/^(?:前々年度|一昨年度)/u, -2],
  [/^(?:前年度|昨年度)/u, -1],
  [/^(?:当年度|今年度|本年度)/u, 0],
];

function headingOf(text: string): Heading {
  const word = bare(text);
  const fiscalYear = parseFiscalYear(word.replace(/の?(?:実績値?|結果)$/u, ''));
  const yearsOn = YEARS_ON.find(([words]) => words.test(word))?.[1] ?? null;
  const isYear = fiscalYear !== null || yearsOn !== null;
  const role = isYear ? 'result' : roleOf(word);
  const scaled = (text.match(/[(（][^()（）]*[)）]/gu) ?? []).some((aside) => /[千百万億]/u.test(aside));
  return { text, role, fiscalYear, yearsOn, percent: saysPercent(text), scaled };
}

/** The headings of a row, one for each of its cells; those of a report of KPI.EVALUATE are read over. */
export function headingsIn(table: Table, row: number): Heading[] {
  const texts = (table[row] ?? []).map(shownIn);
  const reported = reportColumns(texts);
  return texts.map((text, column) => {
    const heading = headingOf(text);
    return reported.has(column) ? { ...heading, role: 'aside' } : heading;
  });
}

/** The column of results: the only one, or the only one that is called so. */
export function resultColumn(headings: readonly Heading[]): number | null {
  const all = headings.flatMap(({ role }, column) => (role === 'result' ? [column] : []));
  const called = all.filter((column) => /実績|結果|RESULT/iu.test(headings[column]?.text ?? ''));
  const [only, another] = called.length > 0 ? called : all;
  return another === undefined ? (only ?? null) : null;
}

export function columnOf(headings: readonly Heading[], role: Role): number | null {
  const column = headings.findIndex((heading) => heading.role === role);
  return column < 0 ? null : column;
}
