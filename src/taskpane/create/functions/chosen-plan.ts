import { parseFiscalYear } from '../../../engine/calendar/fiscal-year';
import type { KpiPlan } from '../../../engine/kpi/kpi';
import { USUAL_PLAN } from '../../../functions/arguments/plan';
import { kpiPlanOf } from '../../../plan/kpi-plans';
import type { SheetPlan } from '../../session/sheet-plans';
import type { ArgumentInput } from './argument';

function isOn({ sheet, area }: SheetPlan, input: ArgumentInput): boolean {
  if (typeof input === 'string' || input.sheet !== sheet) return false;
  const { top, left, bottom, right } = input.area;
  return top === area.top && left === area.left && bottom === area.bottom && right === area.right;
}

/** The plan on a sheet whose cells are given for it; null where they are others. */
export function planOnSheet(input: ArgumentInput, plans: readonly SheetPlan[]): SheetPlan | null {
  return plans.find((plan) => isOn(plan, input)) ?? null;
}

/** The plan that is given; the usual one where it is not known here. */
export function chosenPlan(input: ArgumentInput | undefined, plans: readonly SheetPlan[]): KpiPlan {
  if (input === undefined) return USUAL_PLAN;
  const year = typeof input === 'string' ? parseFiscalYear(input) : null;
  return (year === null ? planOnSheet(input, plans)?.plan : kpiPlanOf(year)) ?? USUAL_PLAN;
}

/** The cells of the latest of the plans; '' where there is none. */
export function latestOf(plans: readonly SheetPlan[]): ArgumentInput {
  const [latest] = [...plans].sort((a, b) => b.plan.fiscalYear - a.plan.fiscalYear);
  return latest ? { sheet: latest.sheet, area: latest.area } : '';
}
