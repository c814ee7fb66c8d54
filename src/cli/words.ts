import type { Severity } from '../engine/budget/finding';
import type { Language } from '../words/language';
import type { WORKBOOK_SETTING } from '../review/workbook-settings';
import type { CHECK_OPTIONS, WrongUse } from './arguments';
import type { CommandHelp } from './help';
import { OPTION_WORDS } from './option-words';
import type { SettingsFault } from './read-settings';
import type { CheckSummary } from './report-json';
import type { NotWritten } from './write-report';

interface CliWords {
  readonly help: CommandHelp<keyof typeof CHECK_OPTIONS>;
  readonly wrongUse: (fault: WrongUse) => string;
  readonly wrongSettings: (fault: SettingsFault) => string;
  readonly setting: string;
  /** Headings of the table of relations. */
  readonly headings: readonly [
    rule: string,
    cell: string,
    line: string,
    printed: string,
    computed: string,
    interval: string,
    verdict: string,
  ];
  /** In the place of that table, where nothing adds up to anything. */
  readonly noRelations: string;
  /** Of an amount whose formula has no result in the file. */
  readonly calculated: string;
  /** A name with its value, and something said in passing. */
  readonly pair: (name: string, value: string) => string;
  readonly aside: (text: string) => string;
  readonly separator: string;
  readonly unit: string;
  readonly noUnit: string;
  readonly rounding: string;
  readonly levels: string;
  readonly kpiHeadings: readonly [
    kpi: string,
    cell: string,
    name: string,
    result: string,
    target: string,
    achievement: string,
    verdict: string,
  ];
  readonly entries: (count: number) => string;
  readonly noTable: string;
  /** Of a report that the product has made itself. */
  readonly report: string;
  /** Of a sheet that is meant as a year's plan. */
  readonly plan: (fiscalYear: number | null, isRead: boolean) => string;
  readonly findings: string;
  readonly noFindings: string;
  readonly source: string;
  readonly unplaced: string;
  /** What the pane keeps with a workbook. */
  readonly kept: Readonly<Record<keyof typeof WORKBOOK_SETTING, string>>;
  readonly corrections: (acting: number) => string;
  readonly unused: (sheet: string, correction: string) => string;
  readonly acknowledged: (count: number) => string;
  readonly unread: (what: string) => string;
  readonly written: (path: string) => string;
  readonly notWritten: (path: string, why: NotWritten) => string;
  /** Headings of the table of files. */
  readonly overview: readonly [
    file: string,
    sheets: string,
    errors: string,
    warnings: string,
    infos: string,
    leftAlone: string,
  ];
  /** Of a file, in that table. */
  readonly notRead: string;
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
  readonly summary: (summary: CheckSummary) => string;
}

const countsJa: CliWords['counts'] = ({ error, warning, info }) =>
  `エラー ${String(error)} 件、警告 ${String(warning)} 件、情報 ${String(info)} 件`;
const countsEn: CliWords['counts'] = ({ error, warning, info }) =>
  `${String(error)} errors, ${String(warning)} warnings, ${String(info)} infos`;

export const CLI_WORDS: Readonly<Record<Language, CliWords>> = {
  ja: {
    help: {
      purpose:
        'Excel ファイルの予算、債務負担行為などの一覧、KPI の実績、計画を読み取り、作業ウィンドウと同じルールで調べます。',
      usage: ['ファイル… [指定…]', '--plan 年度 [指定…]'],
      options: {
        all: ['--all', 'ファイルが複数でも、表ごとの読み方とすべての関係を表示します。'],
        plan: ['--plan 2024', 'その年度の計画の目標そのものを点検します。'],
        settings: [
          '--settings 設定.json',
          'ブックに保存された設定の代わりに、このファイルの設定で判定します。',
        ],
        report: ['--report 報告.xlsx', '検証結果と KPI評価 の報告を、印刷できるブックに書き出します。'],
        force: ['--force', '--report のファイルがすでにあれば上書きします。'],
      },
      examples: [
        ['予算.xlsx', '一つのファイルを調べる'],
        ['支部*.xlsx', '多くのファイルを調べ、一覧と指摘だけを見る'],
        ['予算.xlsx --report 報告.xlsx', '報告のブックも作る'],
        ['予算.xlsx --json', '結果を JSON で受け取る'],
      ],
      exitCodes: {
        0: 'エラーはありません（警告と情報は数えません）。',
        1: 'エラーの指摘があります。',
        2: '読めないファイル、書き出せない報告、または誤った使い方です。',
        3: 'プログラム自体の不具合です。',
      },
    },
    wrongUse: (wrong) => {
      switch (wrong.fault) {
        case 'no-plan':
          return `${wrong.year}年度の計画はありません。--plan 2024 のように西暦の年度を指定してください。`;
        case 'report-file':
          return '--report には、調べるファイルとは別の .xlsx ファイルの名前を指定してください。';
        case 'no-file':
          return '調べる .xlsx ファイルを指定してください。';
        default:
          return OPTION_WORDS.ja.fault(wrong);
      }
    },
    wrongSettings: (wrong) => {
      switch (wrong.fault) {
        case 'settings-not-read':
          return `設定のファイル ${wrong.file} を開けません。名前と場所を確かめてください。`;
        case 'settings-not-json':
          return `設定のファイル ${wrong.file} は JSON として読めません（${wrong.reason}）。`;
        case 'settings-newer':
          return `設定のファイル ${wrong.file} の形式は version ${String(wrong.version)} です。この版が読めるのは version 1 です。`;
        case 'settings-wrong':
          return `設定のファイル ${wrong.file} に正しくないところがあります：${wrong.places.map((place) => place || '全体').join('、')}。検証せずに終了します。`;
      }
    },
    setting: '設定',
    headings: ['ルール', 'セル', '項目', '印刷値', '計算値', '計算値のとり得る範囲', '判定'],
    noRelations: '照合できる合計がありません。',
    calculated: '計算値',
    pair: (name, value) => `${name}：${value}`,
    aside: (text) => `（${text}）`,
    separator: '　',
    unit: '単位',
    noUnit: '記載なし',
    rounding: '端数',
    levels: '階層',
    kpiHeadings: ['KPI', 'セル', '名称', '実績', '目標', '達成度', '判定'],
    entries: (count) => `${String(count)} 件を読みました。`,
    noTable: '予算などの表はありません（調べていません）。',
    report: '検証の報告です（調べていません）。',
    plan: (year, isRead) =>
      `${year === null ? '' : `${String(year)}年度の`}計画です${isRead ? '' : '（読めないところがあるため、判定には使いません）'}。`,
    findings: '指摘',
    noFindings: '指摘はありません。',
    source: '根拠',
    unplaced: '読み取れなかった行',
    kept: { settings: '設定', acknowledgements: '確認済みの記録', corrections: '読み取りの訂正' },
    corrections: (acting) => `作業ウィンドウでの読み取りの訂正 ${String(acting)} 件を反映しました。`,
    unused: (sheet, correction) =>
      `訂正「${sheet} ${correction}」は、当てはまる所が見つからないため使っていません。`,
    acknowledged: (count) => `確認済みの指摘 ${String(count)} 件は数えていません。`,
    unread: (what) => `ブックに保存された${what}には読めないものがあり、使っていません。`,
    written: (path) => `報告を ${path} に書き出しました。`,
    notWritten: (path, why) =>
      why === 'exists'
        ? `${path} はすでにあるため、報告を書き出していません。別の名前にするか、--force を付けて上書きしてください。`
        : `${path} に報告を書き出せません。フォルダーの有無と、書き込みの権限、ファイルを開いていないかを確かめてください。`,
    overview: ['ファイル', 'シート', 'エラー', '警告', '情報', '対象外のシート'],
    notRead: '読めません',
    counts: countsJa,
    summary: ({ failed, ...counts }) =>
      countsJa(counts) + (failed === 0 ? '' : `、読めなかったファイル ${String(failed)} 件`),
  },
  en: {
    help: {
      purpose:
        'Reads the budgets, lists, KPI results and plans of Excel files, and judges them by the rules of the pane.',
      usage: ['FILE… [OPTIONS]', '--plan YEAR [OPTIONS]'],
      options: {
        all: ['--all', 'also of several files, shows how each table was read and every relation.'],
        plan: ['--plan 2024', 'checks the targets of that year’s plan themselves.'],
        settings: [
          '--settings FILE.json',
          'judges by the settings in this file, not those kept with a workbook.',
        ],
        report: ['--report OUT.xlsx', 'also writes the reports of the check and of the KPIs, to print.'],
        force: ['--force', 'writes over the file of --report where there is one.'],
      },
      examples: [
        ['budget.xlsx', 'check one file'],
        ['branch*.xlsx', 'check many, and see their list and findings only'],
        ['budget.xlsx --report report.xlsx', 'make the workbook of reports too'],
        ['budget.xlsx --json', 'take the answer as JSON'],
      ],
      exitCodes: {
        0: 'no error (warnings and infos do not count).',
        1: 'findings that are errors.',
        2: 'a file that cannot be read, a report that cannot be written, or wrong use.',
        3: 'a fault of this program itself.',
      },
    },
    wrongUse: (wrong) => {
      switch (wrong.fault) {
        case 'no-plan':
          return `There is no plan for ${wrong.year}. Name a fiscal year by its western year, as in --plan 2024.`;
        case 'report-file':
          return '--report takes the name of an .xlsx file that is not one of those to check.';
        case 'no-file':
          return 'Name the .xlsx files to check.';
        default:
          return OPTION_WORDS.en.fault(wrong);
      }
    },
    wrongSettings: (wrong) => {
      switch (wrong.fault) {
        case 'settings-not-read':
          return `The settings in ${wrong.file} cannot be opened. Check its name and place.`;
        case 'settings-not-json':
          return `The settings in ${wrong.file} are not JSON (${wrong.reason}).`;
        case 'settings-newer':
          return `The settings in ${wrong.file} are of version ${String(wrong.version)}; this one reads version 1.`;
        case 'settings-wrong':
          return `Some settings in ${wrong.file} are not right: ${wrong.places.map((place) => place || 'all of it').join(', ')}. Nothing was checked.`;
      }
    },
    setting: 'setting',
    headings: ['rule', 'cell', 'line', 'printed', 'computed', 'computed lies in', 'verdict'],
    noRelations: 'There is no total to check.',
    calculated: 'calculated',
    pair: (name, value) => `${name}: ${value}`,
    aside: (text) => ` (${text})`,
    separator: ' · ',
    unit: 'unit',
    noUnit: 'not stated',
    rounding: 'rounding',
    levels: 'levels by',
    kpiHeadings: ['KPI', 'cell', 'name', 'result', 'target', 'achieved', 'verdict'],
    entries: (count) => `${String(count)} entries read.`,
    noTable: 'No budget or other table here; left alone.',
    report: 'A report of this check; left alone.',
    plan: (year, isRead) =>
      `A plan${year === null ? '' : ` for FY${String(year)}`}${isRead ? '.' : '; it has faults, so nothing is judged by it.'}`,
    findings: 'Findings',
    noFindings: 'No findings.',
    source: 'source',
    unplaced: 'Rows that could not be placed',
    kept: { settings: 'settings', acknowledgements: 'acknowledgements', corrections: 'corrections' },
    corrections: (acting) => `Corrections of the reading that act, from the pane: ${String(acting)}.`,
    unused: (sheet, correction) =>
      `The correction “${sheet} ${correction}” is not used: what it is about is not found.`,
    acknowledged: (count) => `Acknowledged findings, not counted: ${String(count)}.`,
    unread: (what) => `Some of the ${what} kept with the workbook cannot be read and are not used.`,
    written: (path) => `The report is written to ${path}.`,
    notWritten: (path, why) =>
      why === 'exists'
        ? `${path} is there already, so no report was written. Choose another name, or write over it with --force.`
        : `The report cannot be written to ${path}. See that the folder is there, that you may write to it, and that the file is not open.`,
    overview: ['file', 'sheets', 'errors', 'warnings', 'infos', 'sheets left alone'],
    notRead: 'cannot be read',
    counts: countsEn,
    summary: ({ failed, ...counts }) =>
      countsEn(counts) + (failed === 0 ? '' : `, files that could not be read: ${String(failed)}`),
  },
};
