import type { OptionMessages } from './option-messages';

export const ja: OptionMessages = {
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
};
