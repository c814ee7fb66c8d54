import type { NextPlanMessages } from './next-plan-messages';

export const nextPlanEn: NextPlanMessages = {
  decide: (year, lastYear, target, result) =>
    `Write the target of ${year} and the words of its plan (the target of ${lastYear} was ${target}${result === null ? '' : `, the result ${result}`}).`,
  ended: (lastYear, quote) =>
    `This KPI ended with ${lastYear} by the words of its plan (「${quote}」). Delete the row, or write a target and its words to go on with it.`,
  belowReached: (target, lastYear, result) =>
    ` Carried over, the last target (${target}) would ask for less than the result of ${lastYear} (${result}).`,
  missedTwice: (years) => ` It missed its target twice: ${years.join(', ')}.`,
  step: (dueYear, goal, each, year, next) =>
    ` The goal of ${dueYear}, ${goal}, needs ${each} more a year (${next} in ${year}).`,
  goalReached: (dueYear, goal) => ` The goal of ${dueYear}, ${goal}, is reached already.`,
  points: (text) => `${text} points`,
  allBelowReached: (kpis) => `(KPIs whose last target would ask for less than what was reached) ${kpis}`,
  allMissedTwice: (kpis) => `(KPIs that missed their targets twice) ${kpis}`,
  resultOn: (sheet) => `result on the sheet “${sheet}”`,
  note: '(Next year’s plan) Names, units, conditions and earlier results of the KPIs are carried over from the plan before; targets and their words are not. Write them row by row and set 読み取り to 確認済み: from then on the row judges. The document and its section are written once, above the table. For a new KPI add a row; its ID begins with H. or S.',
};
