import { fixedValue, termsOf } from '../engine/kpi/target';
import { nearestDouble } from '../engine/number/double';
import { plannedKpi, type GivenPlan } from './arguments/plan';
import { Refusal } from './refusal';

/**
 * What a measure answers when it is called without arguments: the plan's target, where that is a fixed number.
 * Health's where both businesses have the measure, the seamen's where only they have it.
 * @param measure the KPI's id without the business: MAIL_RATE
 */
export function fixedTarget(measure: string, by: GivenPlan): number {
  const plan = by.named;
  const kpi = plannedKpi([`H.${measure}`, `S.${measure}`], by);
  if (!kpi) throw new Refusal({ code: 'notPlanned', measure, plan });
  const [{ target }, ...others] = kpi.measures;
  const { condition, branches } = termsOf(target);
  const value = others.length === 0 && branches === null ? fixedValue(condition.level) : null;
  if (!value) throw new Refusal({ code: 'noFixedTarget', plan });
  return nearestDouble(value);
}
