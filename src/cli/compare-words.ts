import type { LineChange } from '../engine/budget/compare';
import type { Language } from '../words/language';

export type CompareFault = 'two-files' | 'parts' | 'option' | 'mapping';

interface CompareWords {
  readonly usage: string;
  readonly fault: Readonly<Record<CompareFault, string>>;
  readonly kind: Readonly<Record<LineChange['kind'], string>>;
  readonly changeHeadings: readonly string[];
  readonly lineHeadings: readonly string[];
  readonly balances: (before: string, after: string) => string;
  readonly unknown: string;
  readonly nothing: string;
  readonly unchanged: (lines: number) => string;
}

const USAGE = [
  'npm run --silent compare -- BEFORE AFTER [--json] [--lang ja|en]',
  'npm run --silent compare -- --whole WHOLE [--map MAP.json] PART… [--json] [--lang ja|en]',
].join('\n');

export const COMPARE_WORDS: Readonly<Record<Language, CompareWords>> = {
  ja: {
    usage: `使い方：\n${USAGE}`,
    fault: {
      'two-files': '比べる .xlsx ファイルを二つ（前回案、今回案）指定してください。',
      parts: '合算する .xlsx ファイルを一つ以上指定してください。',
      option: '指定が正しくありません。',
      mapping: '--map のファイルを読めません。{"支部の科目": "全体の科目"} の形の JSON にしてください。',
    },
    kind: { same: '同じ', changed: '増減', renamed: '名称変更', added: '追加', gone: '削除' },
    changeHeadings: ['', 'セル', '前回', 'セル', '今回', '増減（円）'],
    lineHeadings: ['', 'セル', '科目', '全体', '合算', '判定'],
    balances: (before, after) => `収支：前回 ${before}、今回 ${after}`,
    unknown: '判定なし',
    nothing: '比べられる予算の表がありません。',
    unchanged: (lines) => `同じ行 ${String(lines)} 行は省きました。`,
  },
  en: {
    usage: `Usage:\n${USAGE}`,
    fault: {
      'two-files': 'Name two .xlsx files, the version before and the version after.',
      parts: 'Name at least one .xlsx file that is a part of the whole.',
      option: 'These options cannot be understood.',
      mapping: 'The file of --map cannot be read. It is JSON like {"line of a part": "line of the whole"}.',
    },
    kind: { same: 'same', changed: 'changed', renamed: 'renamed', added: 'added', gone: 'gone' },
    changeHeadings: ['', 'cell', 'before', 'cell', 'after', 'change (yen)'],
    lineHeadings: ['', 'cell', 'line', 'whole', 'summed', 'verdict'],
    balances: (before, after) => `Balance: before ${before}, after ${after}`,
    unknown: 'not judged',
    nothing: 'There is no budget to compare.',
    unchanged: (lines) => `${String(lines)} lines that are the same are left out.`,
  },
};
