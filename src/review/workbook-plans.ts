import type { Finding } from '../engine/findings/finding';
import { findingOf } from '../engine/findings/rule';
import { PLAN_RULES } from '../engine/rules/plan';
import { kpiPlanIn, sourceOf, withPapers, yearOfResults, type Papers } from '../plan/papers';
import { planDepartures } from '../sheet/plan/plan-departures';
import type { PlanReading } from '../sheet/plan/read-plan';
import { judgeAgain, type ResultsSheet } from '../sheet/kpis/read-kpis';

/** A sheet that may be meant as a plan, or hold the results that plans judge. */
interface PlannedSheet {
  readonly name: string;
  readonly plan?: PlanReading;
  readonly results?: ResultsSheet;
}

/** The sheets whose plan is of a year for which the papers have none; of several of one year the first. */
function ownPlans(
  sheets: readonly PlannedSheet[],
  papers: Papers,
): ReadonlyMap<number, PlannedSheet & { readonly plan: PlanReading }> {
  const plans = new Map<number, PlannedSheet & { readonly plan: PlanReading }>();
  for (const sheet of sheets) {
    const { plan } = sheet;
    if (!plan || plan.fiscalYear === null || kpiPlanIn(papers, plan.fiscalYear)) continue;
    if (!plans.has(plan.fiscalYear)) plans.set(plan.fiscalYear, { ...sheet, plan });
  }
  return plans;
}

/** Papers with the plans that a workbook's sheets bring, of years that have none yet: years are closed. */
export function withSheetPlans(sheets: readonly PlannedSheet[], papers: Papers): Papers {
  return [...ownPlans(sheets, papers).values()].reduce(
    (all, { name: sheet, plan: { plan } }) =>
      plan ? withPapers(all, { kpiPlans: [plan] }, { kind: 'sheet', sheet }) : all,
    papers,
  );
}

/**
 * The results of a sheet, judged by the workbook's plans too; null where that makes no difference.
 * @param before by which they were judged when the sheet was read
 */
export function judgingByPlans(before: Papers, papers: Papers): (sheet: PlannedSheet) => ResultsSheet | null {
  if (before.kpiPlans === papers.kpiPlans) return () => null;
  return ({ name, results }) =>
    results ? judgeAgain(name, results, papers.kpiPlans, 'evaluation', yearOfResults(papers)) : null;
}

function faultFindings({ plan }: PlannedSheet, own: ReturnType<typeof ownPlans>): Finding[] {
  if (!plan) return [];
  const { fiscalYear, cell } = plan;
  const first = fiscalYear === null ? plan : (own.get(fiscalYear)?.plan ?? plan);
  const faults = [
    ...plan.faults,
    ...(fiscalYear !== null && first !== plan
      ? [{ cells: [cell], fault: { fault: 'year-twice', fiscalYear } } as const]
      : []),
  ];
  return faults.map(({ cells, fault }) => {
    // an empty cell may only be waiting for its entry
    const isWaiting = fault.fault === 'blank' || fault.fault === 'no-level' || fault.fault === 'unconfirmed';
    const actual = 'shown' in fault ? fault.shown : null;
    const severity = isWaiting ? { severity: 'warning' as const } : {};
    return findingOf(PLAN_RULES['PLAN-06'], { cells, actual, details: fault, ...severity }, null);
  });
}

function departureFindings({ plan }: PlannedSheet, papers: Papers): Finding[] {
  const printed = plan?.fiscalYear ? kpiPlanIn(papers, plan.fiscalYear) : null;
  if (!plan || !printed) return [];
  const kpis = [...printed.kpis, ...printed.operational];
  const source = sourceOf(papers, printed);
  return planDepartures(plan, printed).map(({ cell, departure }) => {
    const citation = kpis.find(({ id }) => id === departure.id)?.measures[0].citation;
    return findingOf(
      PLAN_RULES['PLAN-07'],
      {
        cells: [cell],
        expected: departure.printed,
        actual: departure.shown,
        details: { ...departure, file: source?.kind === 'file' ? source.name : null },
        ...(citation && { citation }),
      },
      null,
    );
  });
}

/**
 * What is wrong with a sheet that is meant as a plan, and where it departs from the printed one.
 * @param papers those that do not stand on the workbook's sheets
 */
export function planSheetFindings(
  sheets: readonly PlannedSheet[],
  papers: Papers,
): (sheet: PlannedSheet) => Finding[] {
  const own = ownPlans(sheets, papers);
  return (sheet) => [...faultFindings(sheet, own), ...departureFindings(sheet, papers)];
}
