/** What a numbering tells of a line's level: lines of one level are numbered in one style, from 1 on. */
export interface Numbering {
  /** The numbering with # in the place of its number: (#0), #0., 第#0款, ①, (#ア). */
  readonly style: string;
  /** Its place in the count, from 1; 0 for a bullet, which counts nothing. */
  readonly ordinal: number;
}

const CIRCLED = ['①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', '➀➁➂➃➄➅➆➇➈➉', '❶❷❸❹❺❻❼❽❾❿'];

/** Sequences of single characters that people count with. */
const COUNTED = [
  'アイウエオカキクケコサシスセソ',
  'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ',
  'ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'abcdefghijklmnopqrstuvwxyz',
];

const KANJI_DIGITS = '一二三四五六七八九';

/** 一 to 九十九. */
export function kanjiNumber(text: string): number {
  const digit = (of: string): number => KANJI_DIGITS.indexOf(of) + 1;
  const [tens = '', ones = ''] = text.split('十');
  if (!text.includes('十')) return digit(text);
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}

function halfWidth(text: string): string {
  return text.replace(/[！-～]/gu, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0));
}

/** Reads what stands before a line's name: 1. (1) ① ア 第１款; null for ''. */
export function readNumbering(text: string): Numbering | null {
  if (text === '') return null;
  for (const circled of CIRCLED) {
    const place = circled.indexOf(text);
    if (place >= 0) return { style: circled.charAt(0), ordinal: place + 1 };
  }
  const plain = halfWidth(text).replace(/\s+/gu, '');
  // of 1-2 the last number counts, and the depth is the style
  const number = /([0-9]+)(?=[^0-9]*$)/u.exec(plain)?.[1];
  if (number !== undefined) {
    return { style: plain.replace(/[0-9]+/gu, '#0'), ordinal: Number(number) };
  }
  const kanji = /[一二三四五六七八九十]+/u.exec(plain)?.[0];
  if (kanji !== undefined) return { style: plain.replace(kanji, '#一'), ordinal: kanjiNumber(kanji) };
  for (const counted of COUNTED) {
    const found = [...plain].find((each) => counted.includes(each));
    if (found === undefined) continue;
    return { style: plain.replace(found, `#${counted.charAt(0)}`), ordinal: counted.indexOf(found) + 1 };
  }
  return { style: plain, ordinal: 0 };
}
