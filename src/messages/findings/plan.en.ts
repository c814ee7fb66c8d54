import type { FindingOf } from '../../engine/findings/finding';
import type { PlanLint, PlanLintCode } from '../../engine/kpi/lint';
import type { Amount } from '../../engine/kpi/result';
import { en as kpi } from '../kpi/en';
import { numberText } from '../kpi/numbers';

function nameOf({ kpi: { id, name }, measure }: PlanLint): string {
  return `${id} “${name.en}${measure.name ? ` (${measure.name.en})` : ''}”`;
}

function shown({ measure }: PlanLint, amount: Amount): string {
  return `${numberText(amount, measure.unit)}${kpi.unit[measure.unit]}`;
}

const years = (list: readonly number[]): string => list.map((year) => `FY${String(year)}`).join(', ');

export const planRules: Readonly<Record<PlanLintCode, string>> = {
  'PLAN-01': 'target below its baseline',
  'PLAN-02': 'previous year of a new KPI',
  'PLAN-03': 'years missing from a mean',
  'PLAN-04': 'mean that cannot be',
  'PLAN-05': 'mean of excluded years',
};

export const planSentences: { readonly [Code in PlanLintCode]: (finding: FindingOf<Code>) => string } = {
  'PLAN-01': ({ details }) =>
    `${nameOf(details)}: the target ${shown(details, details.target)} is ${details.relation === 'equal' ? 'the same as' : 'weaker than'} the result of FY${String(details.baseline.fiscalYear)}, ${shown(details, details.baseline.value)}. Check the reason for it.`,
  'PLAN-02': ({ details }) =>
    `${nameOf(details)} is new, yet its target is the previous year, which the plan does not give. That result must be gathered elsewhere.`,
  'PLAN-03': ({ details }) =>
    `${nameOf(details)}: the target is the mean of ${String(details.count)} years, but the plan lacks ${years(details.fiscalYears)}. Add the missing results.`,
  'PLAN-04': ({ details }) =>
    `${nameOf(details)}: the printed mean ${shown(details, details.mean.value)} cannot be the mean of the printed years, ${shown(details, details.computed)}, even with rounding. It was probably computed from summed numerators and denominators.`,
  'PLAN-05': ({ details }) =>
    `${nameOf(details)} excludes the years up to FY${String(details.excludedUpTo)}, yet their figures and mean are printed. They are not used for the target.`,
};
