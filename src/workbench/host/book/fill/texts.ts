import { MONTHS } from '../months';

/** Lists that Excel goes on with, and begins again at their end. */
const LISTS: readonly (readonly string[])[] = [
  ['日', '月', '火', '水', '木', '金', '土'],
  ['日曜日', '月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日'],
  ['睦月', '如月', '弥生', '卯月', '皐月', '水無月', '文月', '葉月', '長月', '神無月', '霜月', '師走'],
  ['第 1 四半期', '第 2 四半期', '第 3 四半期', '第 4 四半期'],
  ['子', '丑', '寅', '卯', '辰', '巳', '午', '未', '申', '酉', '戌', '亥'],
  ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'],
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  MONTHS.map((month) => month.slice(0, 3)),
  MONTHS,
];

/** A text as one of a row of texts: which row, and the how manyeth. */
interface Numbered {
  readonly row: string;
  readonly number: number;
  readonly textOf: (number: number) => string;
}

const cycled = (number: number, length: number): number => ((number % length) + length) % length;

/** Null for a text that is part of no row. A number at its end counts before one at its beginning. */
export function numbered(text: string): Numbered | null {
  const list = LISTS.find((each) => each.some((one) => one.toLowerCase() === text.toLowerCase()));
  if (list) {
    const number = list.findIndex((one) => one.toLowerCase() === text.toLowerCase());
    return { row: list.join(), number, textOf: (at) => list[cycled(at, list.length)] ?? '' };
  }
  const quarter = /^(Q)([1-4])$/i.exec(text);
  const month = /^(1[0-2]|[1-9])月$/.exec(text);
  if (quarter) return cycle('Q', Number(quarter[2]), 4, (one) => `${quarter[1] ?? ''}${String(one)}`);
  if (month) return cycle('月', Number(month[1]), 12, (one) => `${String(one)}月`);
  const [, before = '', digits = '', after = ''] =
    /^(.*?)(\d{1,15})()$/s.exec(text) ?? /^()(\d{1,15})(.*)$/s.exec(text) ?? [];
  if (digits === '') return null;
  return {
    row: `${before}#${after}`,
    number: Number(digits),
    textOf: (at) => `${before}${String(Math.abs(at)).padStart(digits.length, '0')}${after}`,
  };
}

function cycle(row: string, first: number, length: number, textOf: (number: number) => string): Numbered {
  return { row, number: first - 1, textOf: (at) => textOf(cycled(at, length) + 1) };
}
