import { fromDecimal, fromNumber, powerOfTen, ZERO, type Rational } from './rational';
import { largestUnitIn, type Unit } from './unit';

/** A figure as people write it. */
export type WrittenFigure =
  | { readonly kind: 'nil' }
  | {
      readonly kind: 'number';
      /** With what is written behind its digits: 1億3,500万 is 135,000,000, 10百万円 is 10,000,000. */
      readonly value: Rational;
      /** Decimal places as written; negative where the last digit counts more than 1: −4 in 1億3,500万. */
      readonly places: number;
      /** The unit of money behind the last digit: 1,000 in 5千円, 10,000 in 1億3,500万; null where none is. */
      readonly unit: Unit | null;
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
// folding would make digits of them: 100¹ is 100 with a footnote, not 1,001
const MARK = /\p{No}/u;
// what nearly every cell shows: digits, perhaps in groups
const PLAIN = /^(?:\d{1,3}(?:,\d{3}){0,4}|\d{1,15})$/;
const COUNTED = /\s*(?:件|人|社増|社|事業所|支部)$/u;
/** May be passed over around a figure, and nowhere within it: 100※1 is no 1,001. */
const AROUND = /^[\s'’`´*#※_、。・]+|[\s'’`´*#※_、。・]+$/gu;
/** Commas and what people hit in their place, as long as the groups stay groups of three. */
const GROUPED = /^(?:\d{1,3}(?:[\s,'’`´_、。・]+\d{3})+|\d+)(?:\.\d*)?$|^\.\d+$/u;
const TERM = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([百千]?)([万億兆]?)/u;
const POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 億: 8, 兆: 12 };

type Digits = Pick<Extract<WrittenFigure, { kind: 'number' }>, 'value' | 'places' | 'stray'> & {
  /** What the last term counts, as a power of ten. */
  readonly power: number;
};

/** 1兆2,345億, 33.5億, 100千: each term smaller than what the one before it counts. */
function terms(text: string): Digits | null {
  let value = ZERO;
  let places = 0;
  let power = Infinity;
  for (let rest = text; rest !== '';) {
    const [term, whole = '', decimals = '', few = '', many = ''] = TERM.exec(rest) ?? [];
    if (term === undefined || places > 0) return null;
    const own = (POWERS[few] ?? 0) + (POWERS[many] ?? 0);
    const amount = fromDecimal(`${whole.replaceAll(',', '')}.${decimals}`)?.mul(powerOfTen(own)) ?? ZERO;
    if (own >= power || (power < Infinity && amount.compare(powerOfTen(power)) >= 0)) return null;
    value = value.add(amount);
    places = decimals.length;
    power = own;
    rest = rest.slice(term.length);
  }
  return power === Infinity ? null : { value, places: places - power, power, stray: false };
}

/** 1,234.5, also with other marks than commas between its groups. No exponents: 1.2E+13 hides digits. */
function plain(text: string): Digits | null {
  const value = GROUPED.test(text) ? fromDecimal(text.replace(/[^\d.]/gu, '')) : null;
  const places = /\.(\d*)$/u.exec(text)?.[1]?.length ?? 0;
  return value && { value, places, power: 0, stray: /[^\d.,]/u.test(text) };
}

/**
 * Reads a figure from text: 1,234 / １，２３４ / △1,234 / ▲1,234 / −1,234 / (1,234) / 61.7％ /
 * 7,125 円 / 1 億 3,500 万 / 33.5億円 / 10 百万円, with or without an enumerator before it, or a nil mark.
 * Answers null where the text is blank or no figure, also for a figure with a footnote's number: 100※1, 100¹.
 */
export function parseFigure(text: string): WrittenFigure | null {
  const written = text.trim();
  if (written.length > LONGEST) return null;
  if (PLAIN.test(written)) {
    const value = fromNumber(Number(written.replaceAll(',', '')));
    return { kind: 'number', value, places: 0, unit: null, percent: false, fullWidth: false, stray: false };
  }
  if (NIL.test(written)) return { kind: 'nil' };
  // before folding, or ①88.8% would become 188.8%
  const bare = written.replace(ENUMERATOR, '').trim();
  if (MARK.test(bare)) return null;
  const folded = bare.normalize('NFKC').replace(/[−‐–—]/gu, '-');
  let rest = folded.replace(AROUND, '');
  let stray = rest !== folded;
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
  const uncounted = rest.replace(/\s*%$/u, '').replace(COUNTED, '');
  const tight = uncounted
    .replace(/\s*円$/u, '')
    .replace(/\s*([百千万億兆])\s*/gu, '$1')
    .trim();
  const inner = tight.replace(AROUND, '');
  stray ||= inner !== tight;
  const digits = plain(inner) ?? terms(inner);
  if (!digits) return null;
  const isMoney = uncounted.endsWith('円') || (uncounted === rest && digits.power > 0);
  return {
    kind: 'number',
    value: negative ? digits.value.neg() : digits.value,
    places: digits.places,
    unit: isMoney ? largestUnitIn(digits.power) : null,
    percent: /%$/u.test(rest),
    fullWidth: FULL_WIDTH.test(bare),
    stray: stray || digits.stray,
  };
}
