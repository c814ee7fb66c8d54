import type { Quotation } from '../citation';
import { meeting, sum, type Interval } from '../number/interval';
import { HALF, ratio, ZERO, type Rational } from '../number/rational';
import type { Kpi, KpiPlan, Measure, PrintedMean, PrintedResult } from './kpi';
import { fixedValue, termsOf, type Level } from './target';
import { closedYears } from './vintage';

/** A weakness of a target, found in the plan itself. */
export type PlanLint = { readonly kpi: Kpi; readonly measure: Measure } & (
  | {
      /** A fixed target is not better than the latest printed figure. */
      readonly code: 'PLAN-01';
      readonly target: Rational;
      readonly baseline: PrintedResult;
      readonly relation: 'worse' | 'equal';
    }
  /** A new KPI is to reach its previous year, which has no figure. */
  | { readonly code: 'PLAN-02'; readonly isNew: Quotation }
  /** A mean of closed years lacks years in the plan's own vintage. */
  | { readonly code: 'PLAN-03'; readonly fiscalYears: readonly number[]; readonly count: number }
  | {
      /** The printed mean cannot be the mean of the printed figures, however they were rounded. */
      readonly code: 'PLAN-04';
      readonly mean: PrintedMean;
      readonly years: readonly PrintedResult[];
      readonly computed: Rational;
    }
  | {
      /** Years that must not be compared are printed with their mean. */
      readonly code: 'PLAN-05';
      readonly excludedUpTo: number;
      readonly mean: PrintedMean;
      readonly years: readonly PrintedResult[];
    }
);

export type PlanLintCode = PlanLint['code'];

function weakTarget(kpi: Kpi, measure: Measure): PlanLint[] {
  const { condition, branches } = termsOf(measure.target);
  const target = fixedValue(condition.level);
  const baseline = measure.printed.at(-1);
  if (!target || !baseline || branches !== null) return [];
  const better = target.compare(baseline.value) * (condition.kind === 'atMost' ? -1 : 1);
  if (better > 0) return [];
  return [{ code: 'PLAN-01', kpi, measure, target, baseline, relation: better < 0 ? 'worse' : 'equal' }];
}

function newWithoutYear(kpi: Kpi, measure: Measure): PlanLint[] {
  const { condition } = termsOf(measure.target);
  if (!measure.isNew || condition.level.kind !== 'previousYear') return [];
  return [{ code: 'PLAN-02', kpi, measure, isNew: measure.isNew }];
}

/** The longest mean in a level, in years; 0 where there is none. */
function meanLength(level: Level): number {
  if (level.kind === 'meanOfYears') return level.years;
  return level.kind === 'higherOf' ? Math.max(0, ...level.levels.map(meanLength)) : 0;
}

function missingYears(kpi: Kpi, measure: Measure, plannedYear: number): PlanLint[] {
  const { condition, excludedUpTo } = termsOf(measure.target);
  const count = meanLength(condition.level);
  const printed = new Set(measure.printed.map((year) => year.fiscalYear));
  const fiscalYears = closedYears(plannedYear, 'plan', count).filter(
    (year) => !printed.has(year) && year > (excludedUpTo ?? -Infinity),
  );
  return fiscalYears.length > 0 ? [{ code: 'PLAN-03', kpi, measure, fiscalYears, count }] : [];
}

/** What 四捨五入 can have made of: half a digit below is inside, half a digit above is not. */
function beforeRounding({ value, digit }: Pick<PrintedResult, 'value' | 'digit'>): Interval {
  const half = digit.mul(HALF);
  return { low: { at: value.sub(half), open: false }, high: { at: value.add(half), open: true } };
}

function scaled({ low, high }: Interval, by: Rational): Interval {
  return {
    low: low && { ...low, at: low.at.mul(by) },
    high: high && { ...high, at: high.at.mul(by) },
  };
}

function impossibleMean(kpi: Kpi, measure: Measure): PlanLint[] {
  const mean = measure.printedMean;
  if (!mean) return [];
  const years = measure.printed.filter((year) => mean.fiscalYears.includes(year.fiscalYear));
  if (years.length < mean.fiscalYears.length) return [];
  const share = ratio(1, years.length);
  const possible = scaled(sum(years.map(beforeRounding)), share);
  if (meeting(possible, beforeRounding(mean)) !== 'apart') return [];
  const computed = years.reduce((total, year) => total.add(year.value), ZERO).mul(share);
  return [{ code: 'PLAN-04', kpi, measure, mean, years, computed }];
}

function excludedYears(kpi: Kpi, measure: Measure): PlanLint[] {
  const { excludedUpTo } = termsOf(measure.target);
  const mean = measure.printedMean;
  if (excludedUpTo === null || !mean) return [];
  const years = measure.printed.filter((year) => year.fiscalYear <= excludedUpTo);
  return years.length > 0 ? [{ code: 'PLAN-05', kpi, measure, excludedUpTo, mean, years }] : [];
}

/** PLAN-01…05 over all KPIs of a plan, in the plan's order. */
export function lintPlan({ fiscalYear, kpis }: KpiPlan): PlanLint[] {
  return kpis.flatMap((kpi) =>
    kpi.measures.flatMap((measure) => [
      ...weakTarget(kpi, measure),
      ...newWithoutYear(kpi, measure),
      ...missingYears(kpi, measure, fiscalYear),
      ...impossibleMean(kpi, measure),
      ...excludedYears(kpi, measure),
    ]),
  );
}
