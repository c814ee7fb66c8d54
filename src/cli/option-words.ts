import type { Language } from '../words/language';
import type { COMMON_OPTIONS, OptionFault } from './options';

/** An option as it is written, with its value, and what it does. */
export type OptionHelp = readonly [written: string, says: string];

interface OptionWords {
  readonly fault: (fault: OptionFault) => string;
  readonly common: Readonly<Record<keyof typeof COMMON_OPTIONS, OptionHelp>>;
  /** Where the whole help is found. */
  readonly moreHelp: string;
  readonly usage: string;
  readonly options: string;
  readonly examples: string;
  readonly exitCodes: string;
}

export const OPTION_WORDS: Readonly<Record<Language, OptionWords>> = {
  ja: {
    fault: (wrong) => {
      switch (wrong.fault) {
        case 'unknown-option':
          return `${wrong.option} という指定はありません。${wrong.nearest === null ? '' : `${wrong.nearest} のことですか。`}`;
        case 'no-value':
          return `${wrong.option} のあとに値がありません。`;
        case 'needless-value':
          return `${wrong.option} に値は付けられません。`;
        case 'unknown-language':
          return `--lang は ja か en です（「${wrong.language}」ではありません）。`;
      }
    },
    common: {
      json: ['--json', '機械で読める JSON で答えます。'],
      lang: ['--lang ja|en', '言葉を選びます（指定がなければ ja）。'],
      help: ['-h, --help', 'この説明を表示します。'],
    },
    moreHelp: '--help で、指定の一覧と例を表示します。',
    usage: '使い方',
    options: '指定',
    examples: '例',
    exitCodes: '終了コード',
  },
  en: {
    fault: (wrong) => {
      switch (wrong.fault) {
        case 'unknown-option':
          return `There is no option ${wrong.option}.${wrong.nearest === null ? '' : ` Did you mean ${wrong.nearest}?`}`;
        case 'no-value':
          return `${wrong.option} needs a value behind it.`;
        case 'needless-value':
          return `${wrong.option} takes no value.`;
        case 'unknown-language':
          return `--lang is ja or en, not “${wrong.language}”.`;
      }
    },
    common: {
      json: ['--json', 'answers with JSON, for machines.'],
      lang: ['--lang ja|en', 'chooses the language (ja where it is not given).'],
      help: ['-h, --help', 'shows this help.'],
    },
    moreHelp: '--help lists the options and shows examples.',
    usage: 'Usage',
    options: 'Options',
    examples: 'Examples',
    exitCodes: 'Exit codes',
  },
};
