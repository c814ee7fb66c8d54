import { enumerated, folded, withoutAsides } from '../fold';
import { demandsIn, LONGEST_DEMAND } from '../sentence/demands';

/** What heads the table: 具体的施策 / KPI / 現状, 参考：令和４年度末. */
export function isHeading(text: string): boolean {
  const key = folded(text);
  return (
    key.length < 40 &&
    /KPI|重要業績評価指標/u.test(key) &&
    /施策|現状|参考|基準値|実績/u.test(key) &&
    !/とする|一覧/u.test(key)
  );
}

/** 「令和６年度事業計画（健康保険事業関係） KPI 一覧表」 */
export function isTitle(text: string): boolean {
  const key = folded(text);
  return key.length < 60 && /KPI|重要業績評価指標/u.test(key) && /一覧/u.test(key) && !/とする/u.test(key);
}

/** A line that names a year's plan, above its table. */
export function namesPlan(text: string): boolean {
  const key = folded(text);
  return key.length < 60 && /年度/u.test(key) && /計画|KPI/u.test(key) && !/[。]|とする/u.test(key);
}

const SECTION = /^(?:[0-9]{1,2}[.．]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩΙI]{1,4}[.．]|[(（][0-9]{1,2}[)）])(?![0-9])/u;

/** 「１．基盤的保険者機能の盤石化」, 「（１）基盤的保険者機能」: a chapter, with the number that begins it. */
export function sectionNumber(text: string): string | null {
  const plain = text.trim().replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
  const length = SECTION.exec(plain)?.[0].length;
  return length === undefined ? null : text.trim().slice(0, length);
}

/** － 12 －, or the running head of a page. */
export function isPageMark(text: string): boolean {
  const key = text.normalize('NFKC').replace(/\s+/gu, '');
  return /^[-–—―−‐]?\d{1,3}[-–—―−‐]?$/u.test(key) || /^事業計画[(（][^()（）]*[)）]$/u.test(text.trim());
}

/** A mark within a sentence that was broken before it: 「（※）について対前年度以上とする」. */
const MARK_WITHIN = /^\s*[(（]?\s*[※*＊][0-9０-９]{0,2}\s*[)）]?\s*(?:を|に|は|が|の(?!み)|以上|以下|とし)/u;

/** ※, （※１）, （注）, （ただし … */
export function isNote(text: string): boolean {
  if (MARK_WITHIN.test(text)) return false;
  return /^\s*(?:[(（]?\s*※|[(（]\s*注|注\s*[)）\d]|[*＊]|[(（]\s*(?:ただし|但し|なお))/u.test(text);
}

/** True where a text asks something, as a target does and the name of a measure does not. */
export function isSentence(text: string): boolean {
  if (text.length > LONGEST_DEMAND) return false;
  const plain = withoutAsides(folded(text));
  return (
    demandsIn(plain, null).length > 0 ||
    /(?:する|図る|努める|組む|目指す|こと|進める|高める|行う)。?$/u.test(plain)
  );
}

/** 「Ⅱ）」, 「②」: what begins a label or a target. */
export function beginsItem(text: string): boolean {
  return enumerated(text).number !== null || /^\s*[ⅠⅡⅢⅣⅤⅥⅰⅱⅲⅳⅴⅵ]+[)）.．]/u.test(text);
}
