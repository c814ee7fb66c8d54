import { unusedPaperSentence, yearFileSentence } from '../../messages/year-file/messages';
import { OPTION_MESSAGES } from './options';
import type { CliMessages } from './cli-messages';

const countsJa: CliMessages['counts'] = ({ error, warning, info }) =>
  `エラー ${String(error)} 件、警告 ${String(warning)} 件、情報 ${String(info)} 件`;

export const ja: CliMessages = {
  minus: '△',
  fault: (what, reason) =>
    `${what}の処理がプログラムの不具合で止まりました（${reason}）。結果は出ていません。ファイルを添えて、このアドインの担当者に知らせてください。`,
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
      'year-file': [
        '--year-file 令和8年度.json',
        '公表された計画のほかに、この年度ファイルの計画・様式・予算総則でも判定します。何度でも指定できます。',
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
  misuse: (wrong) => {
    switch (wrong.fault) {
      case 'no-plan':
        return `${wrong.year}年度の計画はありません。--plan 2024 のように西暦の年度を指定してください。`;
      case 'report-file':
        return '--report には、調べるファイルとは別の .xlsx ファイルの名前を指定してください。';
      case 'no-file':
        return '調べる .xlsx ファイルを指定してください。';
      default:
        return OPTION_MESSAGES.ja.fault(wrong);
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
  wrongYearFile: (wrong) => {
    switch (wrong.fault) {
      case 'year-file-not-read':
        return `年度ファイル ${wrong.file} を開けません。名前と場所を確かめてください。`;
      case 'year-file-not-json':
        return `年度ファイル ${wrong.file} は JSON として読めません（${wrong.reason}）。`;
      case 'year-file-wrong':
        return [
          `年度ファイル ${wrong.file} に正しくないところがあります。検証せずに終了します。`,
          ...wrong.faults.map((fault) => `  ${yearFileSentence(fault, 'ja')}`),
        ].join('\n');
    }
  },
  unusedPaper: (unused) => `${unused.file}：${unusedPaperSentence(unused, 'ja')}`,
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
  kpiBranches: (all, met, notMet) =>
    `支部別 ${String(all)} 支部（達成 ${String(met)}、未達成 ${String(notMet)}）`,
  kpiHeadings: ['KPI', 'セル', '名称', '実績', '目標', '達成度', '判定'],
  entries: (count) => `${String(count)} 件を読みました。`,
  noTable: '予算などの表はありません（調べていません）。',
  report: '検証の報告です（調べていません）。',
  provisions: (year, isRead) =>
    `${year === null ? '' : `${String(year)}年度の`}予算総則です${isRead ? '' : '（読めないところがあるため、判定には使いません）'}。`,
  evaluation: (year, items) =>
    `${year === null ? '' : `${String(year)}年度の`}業績評価です（${String(items)} 項目）。`,
  plan: (year, isRead) =>
    `${year === null ? '' : `${String(year)}年度の`}計画です${isRead ? '' : '（読めないところがあるため、判定には使いません）'}。`,
  findings: '指摘',
  noFindings: '指摘はありません。',
  source: '根拠',
  unplaced: '読み取れなかった行',
  kept: {
    settings: '設定',
    acknowledgements: '確認済みの記録',
    corrections: '読み取りの訂正',
    papers: '年度の様式と年度ファイル',
  },
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
};
