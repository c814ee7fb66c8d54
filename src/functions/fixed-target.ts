import { fixedValue, termsOf } from '../engine/kpi/target';
import { nearestDouble } from '../engine/number/double';
import type { GivenPlan } from './arguments/plan';
import { Refusal } from './refusal';

/**
 * What a measure answers when it is called without arguments: the plan's target, where that is a fixed number.
 * Health's where both businesses have the measure, the seamen's where only they have it.
 * @param measure the KPI's id without the business: MAIL_RATE
 */
export function fixedTarget(measure: string, { plan, named }: GivenPlan): number {
  const all = [...plan.kpis, ...plan.operational];
  const kpi = ['H', 'S'].flatMap((business) => all.filter(({ id }) => id === `${business}.${measure}`))[0];
  if (!kpi) throw new Refusal({ code: 'notPlanned', measure, plan: named });
  const [{ target }, ...others] = kpi.measures;
  const { condition, branches } = termsOf(target);
  const value = others.length === 0 && branches === null ? fixedValue(condition.level) : null;
  if (!value) throw new Refusal({ code: 'noFixedTarget', plan: named });
  return nearestDouble(value);
}
