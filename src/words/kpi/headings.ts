import { parseFiscalYear } from '../../engine/calendar/fiscal-year';
import { shownIn, type Table, widthOf } from './table';

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
  ['aside', /備考|摘要|出典|目標|判定|達成|評価|差|REMARK|NOTE|TARGET|STATUS|ACHIEVE|GRADE|GAP/u],
  ['numerator', /分子|NUMERATOR/u],
  ['denominator', /分母|DENOMINATOR/u],
  ['unit', /単位|UNIT/u],
  ['branch', /支部|都道府県|BRANCH|PREFECTURE/u],
  ['day', /基準日|測定日|集計日|時点|末日|終了日|日付|DATE|ASOF/u],
  ['year', /年度|^年$|^FY$|YEAR/u],
  ['kpi', /KPI|指標|項目|施策|INDICATOR/u],
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
  readonly percent: boolean;
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s|\([^)]*\)|%/gu, '');
}

export function saysPercent(text: string): boolean {
  return /[%％]/u.test(text);
}

export function headingOf(text: string): Heading {
  const word = bare(text);
  const fiscalYear = parseFiscalYear(word.replace(/の?(?:実績値?|結果)$/u, ''));
  const role = fiscalYear === null ? (WORDS.find(([, words]) => words.test(word))?.[0] ?? null) : 'result';
  return { text, role, fiscalYear, percent: saysPercent(text) };
}

/** The headings of a row, one for each column of the table. */
export function headingsIn(table: Table, row: number): Heading[] {
  const cells = table[row] ?? [];
  return Array.from({ length: widthOf(table) }, (_, column) => {
    const cell = cells[column];
    return headingOf(cell ? shownIn(cell) : '');
  });
}

export function columnOf(headings: readonly Heading[], role: Role): number | null {
  const column = headings.findIndex((heading) => heading.role === role);
  return column < 0 ? null : column;
}
