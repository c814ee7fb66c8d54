import type { FindingOf } from '../../engine/findings/finding';
import { eraFiscalYear } from '../../engine/calendar/era';
import type { PlanLint, PlanLintCode } from '../../engine/kpi/lint';
import { ja as kpi } from '../kpi/ja';
import { numberText } from '../kpi/numbers';
import type { Amount } from '../../engine/kpi/result';

function nameOf({ kpi: { id, name }, measure }: PlanLint): string {
  return `${id}「${name.ja}${measure.name ? `（${measure.name.ja}）` : ''}」`;
}

function shown({ measure }: PlanLint, amount: Amount): string {
  return `${numberText(amount, measure.unit)}${kpi.unit[measure.unit]}`;
}

const years = (list: readonly number[]): string => list.map(eraFiscalYear).join('、');

export const planRules: Readonly<Record<PlanLintCode, string>> = {
  'PLAN-01': '基準値に届かない目標',
  'PLAN-02': '前年度のない対前年度目標',
  'PLAN-03': '平均に足りない年度',
  'PLAN-04': '計算の合わない平均値',
  'PLAN-05': '除外した年度の平均値',
};

export const planSentences: { readonly [Code in PlanLintCode]: (finding: FindingOf<Code>) => string } = {
  'PLAN-01': ({ details }) =>
    `${nameOf(details)}の目標 ${shown(details, details.target)}は、${eraFiscalYear(details.baseline.fiscalYear)}の実績 ${shown(details, details.baseline.value)}${details.relation === 'equal' ? 'と同じです' : 'より緩い水準です'}。目標の理由を確かめてください。`,
  'PLAN-02': ({ details }) =>
    `${nameOf(details)}は新設ですが「対前年度以上」が目標です。比べる前年度の実績が計画にないため、別に集める必要があります。`,
  'PLAN-03': ({ details }) =>
    `${nameOf(details)}は過去${String(details.count)}年度の平均値が目標ですが、${years(details.fiscalYears)}の実績が計画にありません。その年度の実績を補ってください。`,
  'PLAN-04': ({ details }) =>
    `${nameOf(details)}の平均値 ${shown(details, details.mean.value)}は、記載された各年度の値の平均 ${shown(details, details.computed)}と端数を考えても合いません。分子と分母の合計から求めた平均とみられます。`,
  'PLAN-05': ({ details }) =>
    `${nameOf(details)}は${eraFiscalYear(details.excludedUpTo)}以前を除くとしながら、その年度の値と平均値が記載されています。目標には使いません。`,
};
