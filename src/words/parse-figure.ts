import { fromDecimal, fromNumber, powerOfTen, ZERO, type Rational } from '../engine/number/rational';

/** A figure as people write it. */
export type WrittenFigure =
  | { readonly kind: 'nil' }
  | {
      readonly kind: 'number';
      readonly value: Rational;
      /** Decimal places as written. */
      readonly places: number;
      /** ％ stands behind it; the value is as written: 61.7, not 0.617. */
      readonly percent: boolean;
      /** Written with full-width digits or signs. */
      readonly fullWidth: boolean;
      /** A character had to be passed over that has no business in a number. */
      readonly stray: boolean;
    };

/** No figure has more characters. */
const LONGEST = 64;

const NIL = /^[-－―‐‑–—ー−─]+$/u;
const FULL_WIDTH = /[０-９，．＋－％（）]/u;
// ① or １） before a figure; a bracket on both sides is a negative amount and stays
const ENUMERATOR = /^(?:[①-⑳➀-➉]|[0-9０-９]{1,2}[)）])(?=.)/u;
const UNIT_SUFFIX = /(?:百万円|千円|億円|円|件|人|社増|社|事業所|支部)$/u;
const STRAY = /[\s,'’`´*＊※#_、。・]/gu;
// what nearly every cell shows: digits, perhaps in groups
const PLAIN = /^(?:\d{1,3}(?:,\d{3}){0,4}|\d{1,15})$/;
const GROUPED = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?$|^\.\d+$/;
const MYRIADS = /^(?:([\d,]+)億)?(?:([\d,]+)万)?([\d,]+)?$/;

/** 1億3,500万 → 135000000; null where 億 and 万 do not stand in it. */
function myriads(text: string): string | null {
  const match = /[億万]/u.test(text) ? MYRIADS.exec(text) : null;
  if (!match) return null;
  const [, oku, man, rest] = match;
  const value = [oku, man, rest].reduce<Rational>((total, digits, index) => {
    const part = fromDecimal((digits ?? '0').replaceAll(',', '')) ?? ZERO;
    return total.add(part.mul(powerOfTen([8, 4, 0][index] ?? 0)));
  }, ZERO);
  return value.toString();
}

/**
 * Reads a figure from text: 1,234 / １，２３４ / △1,234 / ▲1,234 / −1,234 / (1,234) / 61.7％ /
 * 7,125 円 / 1 億 3,500 万, with or without an enumerator before it, or a nil mark.
 * Answers null where the text is blank or no figure.
 */
export function parseFigure(text: string): WrittenFigure | null {
  const written = text.trim();
  if (written.length > LONGEST) return null;
  if (PLAIN.test(written)) {
    const value = fromNumber(Number(written.replaceAll(',', '')));
    return { kind: 'number', value, places: 0, percent: false, fullWidth: false, stray: false };
  }
  if (NIL.test(written)) return { kind: 'nil' };
  // before folding, or ①88.8% would become 188.8%
  const bare = written.replace(ENUMERATOR, '').trim();
  const fullWidth = FULL_WIDTH.test(bare);
  let rest = bare.normalize('NFKC').replace(/[−‐–—]/gu, '-');
  let negative = false;
  const bracketed = /^\((.*)\)$/u.exec(rest);
  if (bracketed) {
    negative = true;
    rest = bracketed[1] ?? '';
  }
  rest = rest.trim().replace(/^[¥\\]\s*/u, '');
  const signed = /^([-+△▲])\s*(.*)$/u.exec(rest);
  if (signed) {
    negative = negative || signed[1] !== '+';
    rest = signed[2] ?? '';
  }
  rest = rest.replace(/^[¥\\]\s*/u, '');
  const percent = /%$/u.test(rest);
  rest = rest.replace(/\s*%$/u, '').replace(UNIT_SUFFIX, '').trim();
  const whole = myriads(rest.replace(/\s/gu, ''));
  const stray = whole === null && !GROUPED.test(rest);
  const digits = whole ?? rest.replace(stray ? STRAY : /,/gu, '');
  // no exponents: 1.2E+13 is a format that hides digits, not a figure
  const value = /^[\d.]+$/.test(digits) ? fromDecimal(digits) : null;
  if (!value) return null;
  return {
    kind: 'number',
    value: negative ? value.neg() : value,
    places: /\.(\d*)$/.exec(digits)?.[1]?.length ?? 0,
    percent,
    fullWidth,
    stray,
  };
}
