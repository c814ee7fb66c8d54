import { firstDayOf, lastDayOf } from '../../engine/calendar/fiscal-year';
import type { ContentValidation } from '../content/content-validation';

/** A rule for what is typed into a column, before it is known where the column stands. */
export type EntryRule = Omit<ContentValidation, 'area'>;

/** Excel's limit for a list that is written out. */
const LONGEST_LIST = 255;

/** Whether Excel can offer the words: they are few and short, and a comma would part one. */
function isListable(words: readonly string[]): boolean {
  return (
    words.length > 0 && words.join(',').length <= LONGEST_LIST && !words.some((word) => word.includes(','))
  );
}

function choice(words: readonly string[], isStrict: boolean): EntryRule {
  if (!isListable(words)) throw new RangeError(`no list for Excel: ${words.join(',')}`);
  return {
    allowed: { kind: 'words', words },
    isStrict,
    prompt: {
      title: '一覧から選ぶ',
      text: isStrict
        ? '▼を押して、一覧から選んでください。'
        : '▼を押して、一覧から選んでください。一覧にないものは、そのまま入力できます。',
    },
    error: isStrict
      ? { title: '一覧にない語です', text: `次のいずれかを選んでください: ${words.join('、')}` }
      : { title: '一覧にない語です', text: '一覧にない語ですが、このまま入力しますか。' },
  };
}

/** One of these words and no other. */
export function oneOf(words: readonly string[]): EntryRule {
  return choice(words, true);
}

/** One of these words, as a rule; other words can be meant. */
export function usuallyOneOf(words: readonly string[]): EntryRule {
  return choice(words, false);
}

/** `usuallyOneOf` of words that are not our own, where Excel can offer them; else any words go. */
export function whereListable(words: readonly string[]): { readonly rule?: EntryRule } {
  return isListable(words) ? { rule: usuallyOneOf(words) } : {};
}

/** An amount in whole yen. */
export const YEN: EntryRule = {
  allowed: { kind: 'whole', from: 0 },
  isStrict: true,
  prompt: { title: '金額', text: '円単位の整数で入力してください。桁区切りは自動で付きます。' },
  error: { title: '金額ではありません', text: '0以上の整数を円単位で入力してください。' },
};

/** How many. */
export const NUMBER_OF: EntryRule = {
  allowed: { kind: 'whole', from: 0 },
  isStrict: true,
  prompt: { title: '数', text: '整数で入力してください。' },
  error: { title: '整数ではありません', text: '0以上の整数を入力してください。' },
};

/** A day of the fiscal year, or of the one before or behind it; another day is rarely meant. */
export function dayAround(fiscalYear: number): EntryRule {
  return {
    allowed: { kind: 'days', from: firstDayOf(fiscalYear - 1), to: lastDayOf(fiscalYear + 1) },
    isStrict: false,
    prompt: { title: '日付', text: '2024/4/1 や R6.4.1 のように入力してください。' },
    error: {
      title: '日付を確かめてください',
      text: '日付ではないか、年度から大きく離れています。このまま入力しますか。',
    },
  };
}

/** A number of any sign. @param first the address of the first cell */
export function aNumber(first: string): EntryRule {
  return {
    allowed: { kind: 'formula', formula: `=ISNUMBER(${first})` },
    isStrict: true,
    prompt: { title: '数値', text: '数値を入力してください。率は「61.7%」のように入力します。' },
    error: { title: '数値ではありません', text: '数値を入力してください。' },
  };
}

/** An amount of a budget, or a nil mark. @param first the address of the first cell */
export function figure(first: string, unit: string): EntryRule {
  return {
    allowed: { kind: 'formula', formula: `=OR(ISNUMBER(${first}),${first}="-",${first}="－")` },
    isStrict: true,
    prompt: { title: '予算額', text: `${unit}単位の数値を入力してください。計上しないときは「－」です。` },
    error: { title: '金額ではありません', text: `${unit}単位の数値か、「－」を入力してください。` },
  };
}
