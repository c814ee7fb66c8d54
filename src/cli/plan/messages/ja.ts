import { OPTION_MESSAGES } from '../../messages/options';
import type { PlanMessages } from './plan-messages';

export const ja: PlanMessages = {
  help: {
    purpose: '事業計画の KPI 一覧表（テキスト、Excel、Word）を読み、目標を読み取ります。',
    usage: [
      '資料.txt|資料.xlsx|資料.docx… [-o OUT.xlsx] [--year-file OUT.json]',
      '--next 実績.xlsx [-o 計画.xlsx]',
    ],
    options: {
      out: ['-o, --out 計画.xlsx', '読み取った「計画」シートのブックを書き出します。'],
      'year-file': [
        '--year-file 令和8年度.json',
        '読み取ったものを、check の --year-file で使う年度ファイルに書き出します。確認の要るものは入りません。',
      ],
      next: [
        '--next',
        '翌年度の計画を、実績のブックから作ります。実績より緩くなる目標、2年続けて未達成の KPI、目標までに毎年必要な歩みを示します。',
      ],
      force: ['--force', 'すでにあるファイルにも書き出します。'],
    },
    examples: [
      ['令和8年度計画.txt', 'PDF からコピーしたテキストの目標を読む'],
      ['健保.docx 船保.xlsx', '複数の資料を一つの計画として読む'],
      ['令和8年度計画.docx --json', '読み取った目標を JSON で得る'],
      ['令和8年度計画.docx -o 計画.xlsx', '確かめて直すための「計画」シートを作る'],
      ['令和8年度計画.docx --year-file 令和8年度.json', '年度ファイルを作る'],
      ['--next 実績.xlsx -o 計画.xlsx', '実績を引き継いだ翌年度の「計画」シートを作る'],
    ],
    exitCodes: {
      0: 'すべて読み取りました。',
      1: '確かめるところ、読み取れないところがあります。',
      2: '読めないファイル、または誤った使い方です。',
      3: 'プログラム自体の不具合です。',
    },
  },
  misuse: (misuse) => {
    switch (misuse.fault) {
      case 'no-file':
        return '読む資料（.txt、.xlsx、.docx）を指定してください。';
      case 'out-file':
        return '-o には、読む資料とは別の .xlsx ファイルを指定してください。';
      case 'next':
        return '--next には、実績のブック（.xlsx）を一つだけ指定してください。--json、--year-file とは併用できません。';
      case 'year-file':
        return '--year-file には .json ファイルを指定してください。';
      case 'unknown-file':
        return `「${misuse.file}」は読めません。.txt、.xlsx、.docx のいずれかを指定してください。PDF は、表をコピーしてテキスト（.txt）に貼り付けてください。`;
      default:
        return OPTION_MESSAGES.ja.fault(misuse);
    }
  },
  noText: 'テキストではないか、文字コードが分かりません。UTF-8 で保存し直してください。',
  made: (sheet) =>
    `「${sheet}」シートは、すでに計画か予算総則です。資料としては読まず、KPI の名称を知るためと年度ファイルに使います。`,
  nothing: '計画に載せる KPI がないため、書き出しませんでした。',
  written: (path) => `「計画」シートのブックを ${path} に書き出しました。`,
  yearFileWritten: (path, year, leftOut) =>
    `${year}の年度ファイルを ${path} に書き出しました。${leftOut > 0 ? `確認の要る KPI ${String(leftOut)} 件は入っていません。「計画」シートで確かめ、作業ウィンドウから年度ファイルを作ってください。` : ''}`,
  noYearFile: '年度が分からないか、判定に使える KPI がないため、年度ファイルを書き出しませんでした。',
  notWritten: (path, why) =>
    why === 'exists'
      ? `${path} はすでにあるため、書き出していません。別の名前にするか、--force を付けて上書きしてください。`
      : `${path} に書き出せません。フォルダーの有無と、書き込みの権限、ファイルを開いていないかを確かめてください。`,
  nextPlan: (year) => `${year}の計画で決めること`,
  isNew: '（新しい KPI）',
  measure: (name, target) => `${name}：${target}`,
  summary: (understood, check, notUnderstood) =>
    `読み取り済み ${String(understood)} 件、要確認 ${String(check)} 件、読み取れず ${String(notUnderstood)} 件`,
};
