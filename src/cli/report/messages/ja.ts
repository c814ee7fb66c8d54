import { OPTION_MESSAGES } from '../../messages/options';
import type { ReportCommandMessages } from './report-command-messages';

export const ja: ReportCommandMessages = {
  help: {
    purpose:
      'KPI の実績と業績評価シートのあるブックから、年度の事業報告書と業績評価シートを作ります。期間の最後の年度には、期間の報告書も作ります。',
    usage: ['ファイル… -o 報告.xlsx|報告.docx [指定…]'],
    options: {
      out: ['-o, --out 報告.xlsx', '書き出すブック（.xlsx）か Word 文書（.docx）。'],
      year: ['--year 2024', 'その年度を報告します。指定しなければ、実績のある最後の年度です。'],
      evaluation: ['--evaluation', '業績評価シートだけを書き出します。書かれた評価と理由は引き継ぎます。'],
      settings: [
        '--settings 設定.json',
        'ブックに保存された設定の代わりに、このファイルの設定で判定します。',
      ],
      'year-file': [
        '--year-file 令和8年度.json',
        '公表された計画のほかに、この年度ファイルの計画でも判定します。何度でも指定できます。',
      ],
      force: ['--force', 'すでにあるファイルにも書き出します。'],
    },
    examples: [
      ['実績.xlsx -o 事業報告.xlsx', '事業報告書のブックを作る'],
      ['令和6.xlsx 令和7.xlsx 令和8.xlsx -o 報告.xlsx', '年度ごとのブックを合わせて、期間まで報告する'],
      ['実績.xlsx --evaluation -o 業績評価.docx', '業績評価シートを Word 文書にする'],
    ],
    exitCodes: {
      0: '書き出しました。エラーの指摘はありません。',
      1: '書き出しました。エラーの指摘があります。',
      2: '読めないファイル、報告するもののないブック、書き出せない報告、または誤った使い方です。',
      3: 'プログラム自体の不具合です。',
    },
  },
  misuse: (misuse) => {
    switch (misuse.fault) {
      case 'no-file':
        return '実績のある .xlsx ファイルを指定してください。';
      case 'out-file':
        return '-o には、読むファイルとは別の .xlsx か .docx のファイルを指定してください。';
      case 'no-year':
        return `--year「${misuse.year}」を年度として読めません。--year 2024 のように西暦の年度を指定してください。`;
      default:
        return OPTION_MESSAGES.ja.fault(misuse);
    }
  },
  between: '、',
  nothing: (year) =>
    year === null
      ? '計画のある年度の KPI の実績も業績評価シートもないため、報告を作れません。'
      : `${year}の計画がないため、報告を作れません。「計画」シートか --year-file で計画を加えてください。`,
  summary: (year, sheets) => `${year}：${sheets.map((name) => `「${name}」`).join('')}`,
  errors: (count) => `エラーの指摘が ${String(count)} 件あります。check で確かめてください。`,
};
