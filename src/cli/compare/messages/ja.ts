import { OPTION_MESSAGES } from '../../messages/options';
import type { CompareMessages } from './compare-messages';

export const ja: CompareMessages = {
  help: {
    purpose: '予算の表を、版、端数処理、執行、残り、一年の流れ、合算について比べます。',
    usage: [
      '前回案.xlsx 今回案.xlsx',
      'ブック.xlsx --before シート --after シート',
      '--printed 円.xlsx [公表.xlsx] [--before シート] [--after シート]',
      '--execution 予算.xlsx [執行.xlsx] [--before シート] [--after シート]',
      '--remaining ブック.xlsx…',
      '--year ブック.xlsx…',
      '--whole 全体.xlsx [--map 対応.json] 支部.xlsx…',
    ],
    options: {
      before: ['--before シート', '前のほうの表があるシートの名前です。'],
      after: ['--after シート', '後のほうの表があるシートの名前です。'],
      printed: ['--printed', '円の予算と、それを端数処理した公表の予算を突き合わせます。'],
      execution: ['--execution', '流用後の予算と執行額を突き合わせます（執行率、超過）。'],
      remaining: ['--remaining', '債務負担行為の限度額、予備費、各科目の残りを示します。'],
      year: [
        '--year',
        '要求から決算、繰越までを一つの流れとして、各段階の増減と、前の段階の額から始まっているかを示します。',
      ],
      whole: ['--whole 全体.xlsx', '支部の表の合算を、このファイルの表と突き合わせます。'],
      'year-file': [
        '--year-file 令和8年度.json',
        '公表された計画のほかに、この年度ファイルでも読み、判定します。何度でも指定できます。',
      ],
      map: [
        '--map 対応.json',
        '名前の違う科目の対応です：{"支部の科目": "全体の科目", "入れない科目": null}',
      ],
    },
    examples: [
      ['前回案.xlsx 今回案.xlsx', '二つの版の違いを見る'],
      ['予算.xlsx --before 要求 --after 査定', '同じブックの二つのシートを比べる'],
      ['--whole 全体.xlsx 支部*.xlsx', '支部の合計が全体と合うかを見る'],
    ],
    exitCodes: {
      0: '不一致も超過もありません。',
      1: '端数処理、合算、前の段階との不一致、または予算や限度額の超過があります。',
      2: '読めないファイル、または誤った使い方です。',
      3: 'プログラム自体の不具合です。',
    },
  },
  misuse: (misuse) => {
    switch (misuse.fault) {
      case 'together':
        return `${misuse.options.map((each) => `--${each}`).join(' と ')} は同時に指定できません。`;
      case 'not-here':
        return `${misuse.option} は、この比べ方では使えません。`;
      case 'two-files':
        return '比べる .xlsx ファイルを二つ（前回案、今回案）指定するか、一つのファイルと --before、--after のシート名を指定してください。';
      case 'one-or-two':
        return '.xlsx ファイルを一つか二つ指定してください。';
      case 'no-file':
        return '調べる .xlsx ファイルを指定してください。';
      case 'parts':
        return '合算する .xlsx ファイルを一つ以上指定してください。';
      default:
        return OPTION_MESSAGES.ja.fault(misuse);
    }
  },
  mapping: (wrong) => {
    const form = '{"支部の科目": "全体の科目", "どこにも入れない科目": null} の形の JSON にしてください。';
    switch (wrong.fault) {
      case 'unreadable':
        return '--map のファイルを開けません。場所と名前を確かめてください。';
      case 'not-json':
        return `--map のファイルが JSON として正しくありません（${wrong.detail}）。${form}`;
      case 'not-object':
        return `--map のファイルの内容が科目の対応表ではありません。${form}`;
      case 'value':
        return `--map の「${wrong.key}」の値が、科目名でも null でもありません。${form}`;
      case 'twice':
        return `--map の「${wrong.key}」は、空白や番号を除くと同じ科目の別の行があり、対応先が食い違います。一つにしてください。`;
      case 'unknown-line':
        return `--map の「${wrong.key}」の対応先「${wrong.name}」は、全体の表にありません。科目名を確かめてください。`;
    }
  },
  unusedKeys: (keys) =>
    `--map の ${keys.map((key) => `「${key}」`).join('')} は、どの支部の表にもありません。`,
  noSheet: (sheet, sheets) =>
    `予算の表があるシート「${sheet}」はありません。${sheets.length === 0 ? '予算の表のあるシートがありません。' : `指定できるシート：${sheets.map((each) => `「${each}」`).join('')}`}`,
  changeHeadings: (unit) => [
    '',
    'セル',
    '前回',
    `前回の額（${unit}）`,
    'セル',
    '今回',
    `今回の額（${unit}）`,
    `増減（${unit}）`,
    '率（％）',
  ],
  roundedHeadings: [
    'セル',
    '元の科目',
    'セル',
    '印刷された科目',
    '元の額',
    '印刷値',
    '印刷値のとり得る範囲',
    '判定',
    '合計の作り方',
  ],
  executionHeadings: [
    'セル',
    '科目',
    '流用後の予算（円）',
    '執行額（円）',
    '執行率（％）',
    '残額（円）',
    '判定',
  ],
  limitHeadings: ['事項', '限度額（円）', '契約額の合計（円）', '残り（円）', ''],
  lineHeadings: ['セル', '科目', '全体', '合算', '判定'],
  partHeadings: ['ファイル', 'エラー', '警告', '情報'],
  balances: (before, after) => `収支：前回 ${before}、今回 ${after}`,
  unknown: '判定なし',
  nothing: '比べられる予算の表がありません。',
  unchanged: (lines) => `同じ行 ${String(lines)} 行は省きました。`,
  column: (sheet, label, unit) => `${sheet}「${label}」（${unit}）`,
  commitments: (year) => `債務負担行為の残り（${year}）`,
  contingency: (budget, added, used, left) =>
    `予備費（円）：予算 ${budget}、増額 ${added}、使用 ${used}、残り ${left}`,
  unreadableEntries: (count) => `金額を読めない ${String(count)} 件を除く`,
  lacking: (files) => `この勘定の表がないファイル：${files.join('、')}`,
  unplaced: '全体のどの科目にも入らない科目（--map で対応を指定できます）：',
  noUnit: '単位の記載なし、円とみなす',
  year: {
    stage: (step, from) => `${step}（${from}）`,
    stages: '段階：',
    step: (from, to) => `${from}から${to}への増減`,
    restatedHeadings: ['セル', '科目', '前の段階の額（円）', 'この欄の額（円）', '判定'],
    closedHeading: '決算と繰越（支出）',
    closedHeadings: [
      'セル',
      '科目',
      '予算（円）',
      '決算額（円）',
      '翌年度繰越額（円）',
      '不用額（円）',
      '判定',
    ],
  },
};
