import type { Language } from '../../words/language';
import type { CommandHelp } from '../help';
import { OPTION_WORDS } from '../option-words';
import type { COMPARE_OPTIONS, CompareMisuse } from './arguments';
import type { MappingFault } from './mapping';

interface CompareWords {
  readonly help: CommandHelp<keyof typeof COMPARE_OPTIONS>;
  readonly misuse: (misuse: CompareMisuse) => string;
  readonly mapping: (fault: MappingFault) => string;
  readonly unusedKeys: (keys: readonly string[]) => string;
  /** A sheet that was named on the command line and holds no budget, with those that do. */
  readonly noSheet: (sheet: string, sheets: readonly string[]) => string;
  readonly changeHeadings: (unit: string) => readonly string[];
  readonly roundedHeadings: readonly string[];
  readonly executionHeadings: readonly string[];
  readonly limitHeadings: readonly string[];
  readonly lineHeadings: readonly string[];
  readonly partHeadings: readonly string[];
  readonly balances: (before: string, after: string) => string;
  readonly unknown: string;
  readonly nothing: string;
  readonly unchanged: (lines: number) => string;
  /** A column that is compared: its sheet, its heading, its unit. */
  readonly column: (sheet: string, label: string, unit: string) => string;
  readonly commitments: (year: string) => string;
  readonly contingency: (budget: string, added: string, used: string, left: string) => string;
  readonly unreadableEntries: (count: number) => string;
  readonly lacking: (files: readonly string[]) => string;
  readonly unplaced: string;
  readonly noUnit: string;
}

export const COMPARE_WORDS: Readonly<Record<Language, CompareWords>> = {
  ja: {
    help: {
      purpose: '予算の表を、版、端数処理、執行、残り、合算について比べます。',
      usage: [
        '前回案.xlsx 今回案.xlsx',
        'ブック.xlsx --before シート --after シート',
        '--printed 円.xlsx [公表.xlsx] [--before シート] [--after シート]',
        '--execution 予算.xlsx [執行.xlsx] [--before シート] [--after シート]',
        '--remaining ブック.xlsx…',
        '--whole 全体.xlsx [--map 対応.json] 支部.xlsx…',
      ],
      options: {
        before: ['--before シート', '前のほうの表があるシートの名前です。'],
        after: ['--after シート', '後のほうの表があるシートの名前です。'],
        printed: ['--printed', '円の予算と、それを端数処理した公表の予算を突き合わせます。'],
        execution: ['--execution', '流用後の予算と執行額を突き合わせます（執行率、超過）。'],
        remaining: ['--remaining', '債務負担行為の限度額、予備費、各科目の残りを示します。'],
        whole: ['--whole 全体.xlsx', '支部の表の合算を、このファイルの表と突き合わせます。'],
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
        1: '端数処理や合算の不一致、または予算や限度額の超過があります。',
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
          return OPTION_WORDS.ja.fault(misuse);
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
  },
  en: {
    help: {
      purpose: 'Compares budgets: versions, rounding, execution, what is left, and a whole with its parts.',
      usage: [
        'BEFORE.xlsx AFTER.xlsx',
        'BOOK.xlsx --before SHEET --after SHEET',
        '--printed YEN.xlsx [PRINTED.xlsx] [--before SHEET] [--after SHEET]',
        '--execution BUDGET.xlsx [EXECUTED.xlsx] [--before SHEET] [--after SHEET]',
        '--remaining BOOK.xlsx…',
        '--whole WHOLE.xlsx [--map MAP.json] PART.xlsx…',
      ],
      options: {
        before: ['--before SHEET', 'the sheet that holds the earlier table.'],
        after: ['--after SHEET', 'the sheet that holds the later table.'],
        printed: ['--printed', 'holds a budget in yen against the printed one that rounds it.'],
        execution: ['--execution', 'holds the budget after transfers against its execution (rate, overrun).'],
        remaining: [
          '--remaining',
          'tells what is left of the limits of commitments, of 予備費 and of each line.',
        ],
        whole: ['--whole WHOLE.xlsx', 'holds the sum of the parts against the tables of this file.'],
        map: [
          '--map MAP.json',
          'lines by other names: {"line of a part": "line of the whole", "line that counts in none": null}',
        ],
      },
      examples: [
        ['before.xlsx after.xlsx', 'see what changed between two versions'],
        ['budget.xlsx --before request --after assessed', 'compare two sheets of one workbook'],
        ['--whole whole.xlsx branch*.xlsx', 'see whether the branches add up to the whole'],
      ],
      exitCodes: {
        0: 'everything agrees, and nothing is exceeded.',
        1: 'something is not what it was rounded from or summed from, or a budget or a limit is exceeded.',
        2: 'a file that cannot be read, or wrong use.',
        3: 'a fault of this program itself.',
      },
    },
    misuse: (misuse) => {
      switch (misuse.fault) {
        case 'together':
          return `${misuse.options.map((each) => `--${each}`).join(' and ')} cannot be used together.`;
        case 'not-here':
          return `${misuse.option} says nothing in this comparison.`;
        case 'two-files':
          return 'Name two .xlsx files, the version before and the version after, or one file with its sheets as --before and --after.';
        case 'one-or-two':
          return 'Name one .xlsx file or two.';
        case 'no-file':
          return 'Name the .xlsx files to look at.';
        case 'parts':
          return 'Name at least one .xlsx file that is a part of the whole.';
        default:
          return OPTION_WORDS.en.fault(misuse);
      }
    },
    mapping: (wrong) => {
      const form =
        'It is JSON like {"line of a part": "line of the whole", "line that counts in none": null}.';
      switch (wrong.fault) {
        case 'unreadable':
          return 'The file of --map cannot be opened. Check its place and its name.';
        case 'not-json':
          return `The file of --map is no JSON (${wrong.detail}). ${form}`;
        case 'not-object':
          return `The file of --map holds no mapping of lines. ${form}`;
        case 'value':
          return `The value of “${wrong.key}” in --map is neither a line’s name nor null. ${form}`;
        case 'twice':
          return `“${wrong.key}” in --map is the same line as another entry, but for spaces and numbering, and they contradict. Leave one of them.`;
        case 'unknown-line':
          return `“${wrong.key}” in --map counts in “${wrong.name}”, which the whole does not have. Check the name.`;
      }
    },
    unusedKeys: (keys) => `No part has ${keys.map((key) => `“${key}”`).join(', ')}, which --map names.`,
    noSheet: (sheet, sheets) =>
      `There is no sheet “${sheet}” with a budget. ${sheets.length === 0 ? 'No sheet holds one.' : `Sheets that hold one: ${sheets.map((each) => `“${each}”`).join(', ')}.`}`,
    changeHeadings: (unit) => [
      '',
      'cell',
      'before',
      `amount before (${unit})`,
      'cell',
      'after',
      `amount after (${unit})`,
      `change (${unit})`,
      'rate (%)',
    ],
    roundedHeadings: [
      'cell',
      'exact line',
      'cell',
      'printed line',
      'exact',
      'printed',
      'printed stands for',
      'verdict',
      'made as',
    ],
    executionHeadings: [
      'cell',
      'line',
      'budget after transfers (yen)',
      'executed (yen)',
      'rate (%)',
      'left (yen)',
      'verdict',
    ],
    limitHeadings: ['item', 'limit (yen)', 'committed (yen)', 'left (yen)', ''],
    lineHeadings: ['cell', 'line', 'whole', 'summed', 'verdict'],
    partHeadings: ['file', 'errors', 'warnings', 'infos'],
    balances: (before, after) => `Balance: before ${before}, after ${after}`,
    unknown: 'not judged',
    nothing: 'There is no budget to compare.',
    unchanged: (lines) => `${String(lines)} lines that are the same are left out.`,
    column: (sheet, label, unit) => `${sheet} “${label}” (${unit})`,
    commitments: (year) => `What is left of commitments (${year})`,
    contingency: (budget, added, used, left) =>
      `予備費 in yen: budget ${budget}, added ${added}, used ${used}, left ${left}`,
    unreadableEntries: (count) => `without ${String(count)} entries whose amount cannot be read`,
    lacking: (files) => `Files without this account: ${files.join(', ')}`,
    unplaced: 'Lines that count in no line of the whole (--map can say where):',
    noUnit: 'no unit stated, taken as yen',
  },
};
