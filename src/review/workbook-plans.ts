import type { Finding } from '../engine/findings/finding';
import { findingOf } from '../engine/findings/rule';
import { PLAN_RULES } from '../engine/rules/plan';
import type { KpiPlan } from '../engine/kpi/kpi';
import { KPI_PLANS, kpiPlanOf } from '../plan/kpi-plans';
import { planDepartures } from '../sheet/plan/plan-departures';
import type { PlanReading } from '../sheet/plan/read-plan';
import { judgeAgain, type ResultsSheet } from '../sheet/kpis/read-kpis';

/** A sheet that may be meant as a plan, or hold the results that plans judge. */
interface PlannedSheet {
  readonly name: string;
  readonly plan?: PlanReading;
  readonly results?: ResultsSheet;
}

/** A sheet's plan, where no printed plan and no sheet before it is of the same year. */
function ownPlans(sheets: readonly PlannedSheet[]): Map<number, PlanReading> {
  const plans = new Map<number, PlanReading>();
  for (const { plan } of sheets) {
    if (!plan || plan.fiscalYear === null || kpiPlanOf(plan.fiscalYear)) continue;
    if (!plans.has(plan.fiscalYear)) plans.set(plan.fiscalYear, plan);
  }
  return plans;
}

/** The plans that a workbook brings, of years that have no printed one: years are closed. Oldest first. */
function workbookPlans(sheets: readonly PlannedSheet[]): KpiPlan[] {
  return [...ownPlans(sheets).values()]
    .flatMap(({ plan }) => plan ?? [])
    .sort((a, b) => a.fiscalYear - b.fiscalYear);
}

/** The results of a sheet, judged by the workbook's plans too; null where that makes no difference. */
export function judgingByPlans(
  sheets: readonly PlannedSheet[],
): (sheet: PlannedSheet) => ResultsSheet | null {
  const own = workbookPlans(sheets);
  const plans = [...KPI_PLANS, ...own].sort((a, b) => a.fiscalYear - b.fiscalYear);
  return ({ name, results }) =>
    results && own.length > 0 ? judgeAgain(name, results, plans, 'evaluation') : null;
}

function faultFindings({ plan }: PlannedSheet, own: ReadonlyMap<number, PlanReading>): Finding[] {
  if (!plan) return [];
  const { fiscalYear, cell } = plan;
  const first = fiscalYear === null ? plan : (own.get(fiscalYear) ?? plan);
  const faults = [
    ...plan.faults,
    ...(fiscalYear !== null && first !== plan
      ? [{ cells: [cell], fault: { fault: 'year-twice', fiscalYear } } as const]
      : []),
  ];
  return faults.map(({ cells, fault }) => {
    // an empty cell may only be waiting for its entry
    const isWaiting = fault.fault === 'blank' || fault.fault === 'no-level';
    const actual = 'shown' in fault ? fault.shown : null;
    const severity = isWaiting ? { severity: 'warning' as const } : {};
    return findingOf(PLAN_RULES['PLAN-06'], { cells, actual, details: fault, ...severity }, null);
  });
}

function departureFindings({ plan }: PlannedSheet): Finding[] {
  const printed = plan?.fiscalYear ? kpiPlanOf(plan.fiscalYear) : null;
  if (!plan || !printed) return [];
  const kpis = [...printed.kpis, ...printed.operational];
  return planDepartures(plan, printed).map(({ cell, departure }) => {
    const citation = kpis.find(({ id }) => id === departure.id)?.measures[0].citation;
    return findingOf(
      PLAN_RULES['PLAN-07'],
      {
        cells: [cell],
        expected: departure.printed,
        actual: departure.shown,
        details: departure,
        ...(citation && { citation }),
      },
      null,
    );
  });
}

/** What is wrong with a sheet that is meant as a plan, and where it departs from the printed one. */
export function planSheetFindings(sheets: readonly PlannedSheet[]): (sheet: PlannedSheet) => Finding[] {
  const own = ownPlans(sheets);
  return (sheet) => [...faultFindings(sheet, own), ...departureFindings(sheet)];
}
