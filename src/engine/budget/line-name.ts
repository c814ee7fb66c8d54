import { remembering } from '../remembering';

const DIGITS = '[0-9０-９]{1,2}(?:[-－.．][0-9０-９]{1,2})*';
const KANJI = '[一二三四五六七八九十]{1,3}';
// アイウ and イロハ
const KANA = '[アイウエオカキクケコサシスセソロハニホヘトチリヌルヲ]';
const LETTER = '[A-Za-zＡ-Ｚａ-ｚ]';
const ROMAN = '[Ⅰ-Ⅻⅰ-ⅻ]';

// 第１款  (1) （一） （ア） （A）  1. １） 1-2.  1 会費  ①  Ⅰ. ⅰ）  ア. ア 会費  A.  一、  ・ ○
const NUMBERING = new RegExp(
  [
    `第\\s*(?:[0-9０-９]{1,2}|${KANJI})\\s*[款項目節章]`,
    `[(（]\\s*(?:[0-9０-９]{1,2}|${KANJI}|${KANA}|${LETTER}|${ROMAN})\\s*[)）]`,
    `${DIGITS}(?:[)）、:：]|[.．](?![0-9０-９]))`,
    // not 3 歳児健診 or 50 万円, which begin with an amount of something, and not ２ ４ 時 間
    `${DIGITS}\\s+(?!年度|歳児|[%％円万億0-9０-９])`,
    '[①-⑳➀-➉❶-❿]',
    `${ROMAN}(?:[)）.．、]|\\s)`,
    // not サ ー ビ ス
    `${KANA}(?:[)）.．、]|\\s+(?![ァ-ヶー]\\s))`,
    `${LETTER}[)）.．]`,
    // not 一 般 会 計
    `${KANJI}(?:[)）.．、]|\\s+(?!\\S(?:\\s|$)))`,
    '[・･●◆■◇□◎]|○(?!○)',
  ]
    .map((form) => `(?:${form})`)
    .join('|'),
  'uy',
);
const OF_WHICH = /^[(（]?(?:うち[)）、:：]?|内[)）、:：])/u;

/** A line's label taken apart. */
interface LineLabel {
  /** What stands before the name to count or mark it, as written: 1. (1) ① ア 第１款 ・; '' where nothing does. */
  readonly numbering: string;
  /** 「うち○○」, 「（うち○○）」 and 「内、○○」: some of the line above, not a part that adds up. */
  readonly ofWhich: boolean;
  /** The name is in brackets as a whole: （小計）. */
  readonly bracketed: boolean;
  /**
   * The name folded for comparison: numbering, 「うち」 and brackets around all of it taken away,
   * full and half width made equal, white space removed.
   */
  readonly name: string;
}

const OPENING = '(（[［【〔〈《「『<＜';
const CLOSING = ')）]］】〕〉》」』>＞';

/** The bracket that opens a text closes at its end, as in （小計）, not before it, as in （前期）納付金. */
function closesAtEnd(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (OPENING.includes(character)) depth += 1;
    if (CLOSING.includes(character)) depth -= 1;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}

/** Takes a label apart; a label that is nothing but a numbering is its own name. */
export const readLabel = remembering((label): LineLabel => {
  const text = label.trim();
  NUMBERING.lastIndex = 0;
  const found = NUMBERING.exec(text)?.[0] ?? '';
  const numbering = found.length < text.length ? found : '';
  const bare = text.slice(numbering.length).replace(/\s+/gu, '');
  const ofWhich = OF_WHICH.test(bare);
  const bracketed = OPENING.includes(bare.charAt(0)) && bare !== '' && closesAtEnd(bare);
  const whole = ofWhich
    ? bare.replace(OF_WHICH, '').replace(/[)）]$/u, bracketed ? '' : '$&')
    : bracketed
      ? bare.slice(1, -1)
      : bare;
  return { numbering: numbering.trim(), ofWhich, bracketed, name: whole.normalize('NFKC') };
});

/** The name in a line's label, folded for comparison. */
export function lineName(label: string): string {
  return readLabel(label).name;
}
