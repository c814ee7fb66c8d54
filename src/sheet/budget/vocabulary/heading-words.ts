import type { ColumnKind } from '../../../engine/budget/statement';
import { remembering } from '../../../engine/remembering';
import { fold } from '../../cells/grid';
import { readMarkedName } from './stated-formula';

// Every function here but the first two takes a heading's word as `headingWord` gives it.

/** Only a text that ends so can have a mark, a formula or a unit behind its word. */
const MAY_BE_MARKED = /[\p{ASCII}\p{Script=Katakana}Ａ-Ｚａ-ｚ０-９）①-⑳➀-➉❶-❿Ⅰ-Ⅻ円]$/u;

/**
 * A heading for comparing: white space gone, widths made equal, without what formulas call its column by, without
 * its own formula and its unit. 令和６年度Ａ is a year, 増減Ａ－Ｂ a difference; what is nothing but a mark stays.
 */
export const headingWord = remembering((text): string => {
  const word = fold(text);
  if (word.length > LONGEST || !MAY_BE_MARKED.test(text)) return word;
  const { name, marks, formula } = readMarkedName(text);
  const bare = name === '' || (marks.length === 0 && formula === null) ? word : name;
  return bare.replace(/(?<=[度額高減])[千百万億兆]*円$/u, '');
});

/** Nothing but what formulas call a column by, or how it is computed: A, ③, C=A-B, D/C. R6 is a year. */
export function isMarksOnly(text: string): boolean {
  const { name, marks, formula } = readMarkedName(text);
  if (formula?.kind === 'not-understood') return !/\p{Script=Han}/u.test(text);
  return name === '' && (marks.length > 0 || formula !== null) && headingKind(fold(text)) === null;
}

/** No heading that tells its amounts is longer. */
const LONGEST = 40;

/** What a heading says of its column; `by-title` where only the table's title can tell. */
export type HeadingKind = ColumnKind | 'by-title';

const LABEL_HEADING =
  /^(?:[款項目節細]{1,5}|(?:.{0,6})(?:区別|区分|科目|費目|項目|事項|分類|細目)名?|[款項目節]名|(?:事業|会計|勘定|経費|費用)名|名称|(?:収入|支出|歳入|歳出)の部|(?:会計|勘定|事業|科目|款項?|目的|性質|費目|経費|使途|種|施設|拠点|部局?|部門|所属|課|支部|内訳)別)$/u;

/** The heading of a column of names: 区別, 区分, 科目, 款, 事項, 使途別分類名, 会計別 … */
export function isLabelHeading(word: string): boolean {
  return word.length <= 12 && LABEL_HEADING.test(word);
}

/** A heading of names in a second row of headings: 区分 over 大 and 中. */
export function isInnerLabelHeading(word: string): boolean {
  return /^(?:内訳|[大中小](?:分類|区分|科目)?)$/u.test(word) || isLabelHeading(word);
}

const NO_AMOUNT =
  /備考|摘要|説明|構成比|[率比]$|比率|割合|[%]|単価|単位|数量|人数|人員|件数|回数|日数|番号|コード|頁|ページ|^no\.?$|積算|根拠|理由|期間|年限|期日|年月日|担当|所管|目標/iu;

/** A heading whose column is read over even where it holds numbers: 備考, 構成比, 人数, コード … */
export function isReadOver(word: string): boolean {
  return NO_AMOUNT.test(withoutAside(word));
}

/** 平成14年度（構成比） is about a year, 差額（決算－予算） about a difference. */
function withoutAside(word: string): string {
  const core = word.replace(/\([^()]*\)/gu, '');
  return core === '' ? word : core;
}

const YEAR =
  /^(?:(?:令和|平成|昭和|[RHS]\.?)?(?:[0-9]{1,2}|元)年度?|[RHS]\.?[0-9]{1,2}|(?:FY)?(?:19|20)[0-9]{2}年?度?|[本当今]年度)$/u;

/** 令和６年度, 18年度, R6, 2024, 本年度. */
export function isYear(word: string): boolean {
  return YEAR.test(withoutAside(word));
}

/** Columns that stand for a whole or for one body among several. */
const BODY = /^(?:計|合計|総計|総額|総合計)$|.(?:勘定|会計|事業|部門|支部|本部)(?:計|合計)?$/u;
const PART_OF_YEAR = /^(?:[0-9]{1,2}月|第?[1-4一二三四]四半期|[上下]半?期)$/u;

/** What is added to a budget or taken from it in the course of the year: 補正額, 補正第１号, 流用額, 予備費充用額. */
const CHANGE = /(?:補正(?:予算)?額?|流用額?|充用額?|移用額?)(?:第?[0-9一二三四五六七八九十]{1,3}[号回次])?$/u;

/** 補正額, 流用増減, 前年度繰越額, 予備費支出額: together with the budget before it, it makes the budget after it. */
export function isChange(word: string): boolean {
  const core = withoutAside(word);
  return CHANGE.test(core) || (/流用|充用|移用|繰越|予備費/u.test(core) && !/翌|後(?:の|予算|$)/u.test(core));
}

const COMPARISON = /増減|差額|差引|差異|比較|過不足|残額?$|収支$/u;

/** 予算現額, 最終予算額, 補正後の額: what a budget is after changes, printed or not. */
export function isAfterChanges(word: string): boolean {
  const core = withoutAside(word);
  return /現額|現計|最終|(?:補正|変更|流用|充用|繰越)等?後|累計$/u.test(core) && !COMPARISON.test(core);
}

/** 増減, 差引, 執行残: of two columns, one less the other. */
export function isComparison(word: string): boolean {
  return COMPARISON.test(withoutAside(word)) && !isChange(word);
}

/** 不用額, 収入未済額: what several columns leave over, printed or not. */
export function isRemainder(word: string): boolean {
  return /不用|未済|未収|未執行/u.test(withoutAside(word));
}

/** 流用額, 予備費充用額: what transfers alone change. */
export function isTransfer(word: string): boolean {
  return /流用|充用|移用/u.test(word) && isChange(word);
}

/** 予算現額, 流用後予算額, 変更後予算: the budget after transfers. */
export function isAfterTransfers(word: string): boolean {
  return /現額|現計|(?:流用|変更)等?後/u.test(withoutAside(word));
}

/** What an amount column is about by its heading; null for a heading that is none. */
export const headingKind = remembering((word): HeadingKind | null => {
  if (word === '' || word.length > 30) return null;
  // 増△減 says that △ marks a reduction
  const core = withoutAside(word).replace(/増[△▲・]減/gu, '増減');
  if (NO_AMOUNT.test(core)) return null;
  if (COMPARISON.test(core)) return 'difference';
  if (CHANGE.test(core)) return 'difference';
  if (/決算|実績|執行|支出済|支出決定|収入済|見込/u.test(core)) return 'settlement';
  if (isAfterTransfers(core)) return 'budget';
  // 前年度からの繰越額 is no budget of last year
  if (/繰越|繰り越|不用|予備費|財源(?:の)?内訳/u.test(core)) return 'other';
  if (/前々?年度|前期|昨年度/u.test(core)) return 'previous-budget';
  if (/予算|金額|計上額|要求額|査定額|見積額|補正[前後]|^額$/u.test(core)) return 'budget';
  if (YEAR.test(core) || BODY.test(core)) return 'by-title';
  return /額$/u.test(core) || PART_OF_YEAR.test(core) ? 'other' : null;
});

/** Words that head a column of amounts only where amounts stand under them: 計, 介護勘定. */
export function mayBeName(label: string): boolean {
  return BODY.test(label);
}

/** A heading that says itself what its amounts are, not only whose or of when. */
export function isExplicit(kind: HeadingKind | null): kind is ColumnKind {
  return kind !== null && kind !== 'by-title';
}
