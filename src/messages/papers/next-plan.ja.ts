import type { NextPlanMessages } from './next-plan-messages';

export const nextPlanJa: NextPlanMessages = {
  decide: (year, lastYear, target, result) =>
    `${year}の目標と、計画の記載を書いてください（${lastYear}の目標は${target}${result === null ? '' : `、実績は${result}`}）。`,
  ended: (lastYear, quote) =>
    `${lastYear}の計画の記載で終わった KPI です（「${quote}」）。続けないときは行を消し、続けるときは目標と記載を書いてください。`,
  belowReached: (target, lastYear, result) =>
    `前の目標（${target}）のままでは、${lastYear}の実績（${result}）より緩い目標になります。`,
  missedTwice: (years) => `${years.join('、')}と2年続けて未達成です。`,
  step: (dueYear, goal, each, year, next) =>
    `${dueYear}の目標 ${goal}まで、毎年 ${each}ずつ必要です（${year}は ${next}）。`,
  goalReached: (dueYear, goal) => `${dueYear}の目標 ${goal}にすでに届いています。`,
  points: (text) => `${text}ポイント`,
  allBelowReached: (kpis) => `（前の目標のままでは実績より緩くなる KPI）${kpis}`,
  allMissedTwice: (kpis) => `（2年続けて未達成の KPI）${kpis}`,
  resultOn: (sheet) => `シート「${sheet}」の実績`,
  note: '（翌年度の計画）前年度の計画から、KPI の名称、単位、条件と過去の実績を引き継ぎました。目標と記載は引き継いでいません。行ごとに目標と記載を書き、「読み取り」を「確認済み」にすると、その行から判定に使います。文書と出典は、上の欄に一度だけ書きます。新しい KPI は行を加え、ID は H. か S. で始めてください。',
};
