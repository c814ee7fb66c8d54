import type { MeasureTerms } from '../engine/kpi/measure-terms';
import { termsOf } from '../engine/kpi/target';
import type { Rational } from '../engine/number/rational';
import type { Argument } from './arguments/parameter';
import { plannedKpi, type GivenPlan } from './arguments/plan';
import { Refusal } from './refusal';

/** How a plan has results measured; a table of KPIs does not say it, and no other year stands in. */
export function measureTerms({ value: { terms }, position: argument }: Argument<GivenPlan>): MeasureTerms {
  if (!terms) throw new Refusal({ code: 'noTerms', argument });
  return terms.measures;
}

/** The rate of generics that a branch reaches, unless it has kept a higher one: both stand in the KPI's target. */
export function genericRate({ value, position: argument }: Argument<GivenPlan>): Rational {
  const kpi = plannedKpi(['H.GENERIC'], value);
  if (!kpi) throw new Refusal({ code: 'notPlanned', measure: 'GENERIC', plan: value.named });
  const { level } = termsOf(kpi.measures[0].target).condition;
  const levels = level.kind === 'higherOf' ? level.levels : [];
  const rate = levels.find(({ kind }) => kind === 'fixed');
  if (rate?.kind === 'fixed' && levels.some(({ kind }) => kind === 'previousYear')) return rate.value;
  throw new Refusal({ code: 'noTerms', argument });
}
