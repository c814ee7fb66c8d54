import type { NextPlanMessages } from './next-plan-messages';

export const nextPlanJa: NextPlanMessages = {
  decide: (year, lastYear, target, result) =>
    `${year}の目標と、計画の記載を書いてください（${lastYear}の目標は${target}${result === null ? '' : `、実績は${result}`}）。`,
  ended: (lastYear, quote) =>
    `${lastYear}の計画の記載で終わった KPI です（「${quote}」）。続けないときは行を消し、続けるときは目標と記載を書いてください。`,
  resultOn: (sheet) => `シート「${sheet}」の実績`,
  note: '（翌年度の計画）前年度の計画から、KPI の名称、単位、条件と過去の実績を引き継ぎました。目標と記載は引き継いでいません。行ごとに目標と記載を書き、「読み取り」を「確認済み」にすると、その行から判定に使います。文書と出典は、上の欄に一度だけ書きます。新しい KPI は行を加え、ID は H. か S. で始めてください。',
};
