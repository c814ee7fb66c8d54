import { UNIT_NAMES, UNITS, type Unit } from '../../../engine/number/unit';
import { fold } from '../../cells/grid';

// Every function here takes text as it stands in a cell.

/** A note below, above or in the table: （注）, ※ … */
export function isNote(text: string): boolean {
  return /^[(（［[]\s*注|^注(?:\s|[0-9０-９①-⑳:：.．、)）記]|$)|^[※＊*]/u.test(text);
}

/** A text that is no name: a sentence. */
export function isSentence(text: string): boolean {
  return text.includes('。');
}

const LONGEST_MARK = 40;

/** What a printer needs and no reader: （次頁へ続く）, － 1 －, 1/3 ページ. */
export function isPageMark(text: string): boolean {
  if (text.length > LONGEST_MARK) return false;
  const word = fold(text).replace(/^[(<]+|[)>]+$/gu, '');
  return (
    /^(?:次|前)(?:頁|ページ|葉)(?:へ|から|に)?(?:の?続[くき])?$|^続[くき]$/u.test(word) ||
    /^[-−–—]\s*[0-9]{1,3}\s*[-−–—]$|^(?:P\.?|頁|ページ)?[0-9]{1,3}(?:\/[0-9]{1,3})?(?:頁|ページ)$/iu.test(
      word,
    )
  );
}

/** 単位：百万円 in any spelling; null where no unit is stated. */
export function statedUnit(text: string): Unit | null {
  if (!text.includes('円')) return null;
  const word = fold(text);
  const name =
    /単位[:は]?([千百万億兆]*円)/u.exec(word)?.[1] ?? /^[(（]?([千百万億兆]*円)[)）]?$/u.exec(word)?.[1];
  // a heading may carry its unit: 予算額（百万円）
  const behind = name ?? /[(（]([千百万億兆]*円)[)）]$/u.exec(word)?.[1];
  return UNITS.find((unit) => UNIT_NAMES[unit] === behind) ?? null;
}

type StatedRounding = 'round' | 'truncate';

/** How a note says that the figures were rounded; what it says of shares is about no figure of ours. */
export function statedRounding(text: string): StatedRounding | null {
  if (!/捨|四/u.test(text)) return null;
  const word = fold(text);
  if (/構成比|比率|割合|増減率|伸び?率/u.test(word) && !/計数|金額|額は/u.test(word)) return null;
  if (/切り?捨て/u.test(word)) return 'truncate';
  return /四捨五入/u.test(word) ? 'round' : null;
}
