import { parseFiscalYear } from '../../engine/calendar/fiscal-year';
import type { Kpi, KpiPlan } from '../../engine/kpi/kpi';
import type { Rows } from '../../engine/kpi/measures/column';
import { fold } from '../../engine/fold';
import { readPlanTable, type LeftOutKpi } from '../../plan-table/read-plan';
import type { PlacedFault } from '../../plan-table/row-reader';
import { planTableOf } from '../../plan-table/plan-table';
import { kpiPlan as fy2024 } from '../../plan/fy2024/kpis';
import { KPI_PLANS, kpiPlanOf } from '../../plan/kpi-plans';
import { yearTermsOf, type YearTerms } from '../../plan/year-terms';
import type { Complaint, PlanName } from '../complaint';
import { Refusal } from '../refusal';
import { oneValue } from './cell-value';
import { parameter } from './parameter';
import { isBlank, isSameRange } from './range';
import { tableOf } from './table';

/** The plan that a call judges by. */
export interface GivenPlan {
  readonly plan: KpiPlan;
  /** The plan alone, always the same array: the names of its KPIs are made once. */
  readonly plans: readonly [KpiPlan];
  /** What it says beside its KPIs; null for a table of KPIs, which does not say it. */
  readonly terms: YearTerms | null;
  /** Null where the call names no plan. */
  readonly named: PlanName | null;
  /** The KPIs of a table that it leaves out, and why, by their ids. */
  readonly leftOut: ReadonlyMap<string, LeftOutKpi>;
  /** The position of its argument. */
  readonly argument: number;
}

type FaultyPlan = Extract<Complaint, { code: 'faultyPlan' }>;

/** A plan at any position. */
type PlanRead = Omit<GivenPlan, 'argument'>;

function printed(plan: KpiPlan, named: PlanName | null): PlanRead {
  return { plan, plans: [plan], terms: yearTermsOf(plan.fiscalYear), named, leftOut: new Map() };
}

/** By which functions judge where nobody says, for ever: no workbook changes its answers because a newer year came. */
export const USUAL_PLAN: KpiPlan = fy2024;

const UNNAMED = printed(USUAL_PLAN, null);

const PRINTED = new Map(
  KPI_PLANS.map((plan) => [plan.fiscalYear, printed(plan, { fiscalYear: plan.fiscalYear, from: 'printed' })]),
);

/** What a range holds: a plan, or why it is none for an argument at a position. */
type Read = PlanRead | ((argument: number) => Complaint);

/** What a KPI is judged by, as text. */
function judgedBy({ difficult, measures }: Kpi): string {
  const terms = measures.map(({ unit, target, printed: years, printedMean }) => {
    return [unit, target, years.map(({ fiscalYear, value }) => [fiscalYear, value]), printedMean?.value];
  });
  return JSON.stringify([difficult, terms], (_, each: unknown) =>
    typeof each === 'bigint' ? String(each) : each,
  );
}

function judgesBy({ kpis, operational }: KpiPlan): ReadonlyMap<string, string> {
  return new Map([...kpis, ...operational].map((kpi) => [kpi.id, judgedBy(kpi)]));
}

/** The first KPI for which two plans of a year judge otherwise, but for those left out; null where none does. */
function departure(own: KpiPlan, other: KpiPlan, leftOut: ReadonlyMap<string, unknown>): string | null {
  const [mine, theirs] = [judgesBy(own), judgesBy(other)];
  const ids = [...mine.keys(), ...theirs.keys()].filter((id) => !leftOut.has(id));
  return ids.find((id) => mine.get(id) !== theirs.get(id)) ?? null;
}

function complaintOf({ places, fault }: PlacedFault, argument: number, more: number): FaultyPlan {
  const [{ row, column }] = places;
  return { code: 'faultyPlan', place: { argument, row: row + 1, column: column + 1 }, fault, more };
}

/** Why a plan leaves out the KPI of this id or name; null where it does not. */
export function leftOutOf({ leftOut, argument }: GivenPlan, shown: string): FaultyPlan | null {
  const key = fold(shown);
  for (const [id, { name, fault }] of leftOut) {
    if (id === key || (name !== null && fold(name) === key)) return complaintOf(fault, argument, 0);
  }
  return null;
}

/** The first of these KPIs that a plan names, refused where it leaves that one out; null where it names none. */
export function plannedKpi(ids: readonly string[], given: GivenPlan): Kpi | null {
  const { kpis, operational } = given.plan;
  for (const id of ids) {
    const leftOut = leftOutOf(given, id);
    if (leftOut) throw new Refusal(leftOut);
    const kpi = [...kpis, ...operational].find((each) => each.id === id);
    if (kpi) return kpi;
  }
  return null;
}

function readRange(range: Rows): Read {
  const read = readPlanTable(planTableOf(tableOf(range)));
  if (!read) return (argument) => ({ code: 'noPlan', argument, shown: null });
  const { plan, faults, leftOut } = read;
  if (!plan) {
    const [first] = faults;
    const more = faults.reduce((count, { places }) => count + places.length, -1);
    return (argument) =>
      first ? complaintOf(first, argument, more) : { code: 'noPlan', argument, shown: null };
  }
  const { fiscalYear } = plan;
  const official = kpiPlanOf(fiscalYear);
  // years are closed: what is printed judges
  const id = official && departure(plan, official, leftOut);
  if (id !== null) return (argument) => ({ code: 'departingPlan', argument, fiscalYear, id });
  const named: PlanName = { fiscalYear, from: 'range' };
  return official ? printed(official, named) : { plan, plans: [plan], terms: null, named, leftOut };
}

/** As many as the formulas of a workbook take turns with. */
const MOST_KNOWN = 4;
let known: readonly { readonly range: Rows; readonly read: Read }[] = [];

function readOnce(range: Rows): Read {
  const before = known.find((each) => isSameRange(each.range, range));
  if (before) return before.read;
  const read = readRange(range);
  known = [{ range, read }, ...known.slice(0, MOST_KNOWN - 1)];
  return read;
}

function planOfYear(handed: unknown, argument: number): PlanRead {
  const value = oneValue(handed, argument);
  if (isBlank(value) || value === 0) return UNNAMED;
  const fiscalYear = typeof value === 'boolean' || value === null ? null : parseFiscalYear(value);
  if (fiscalYear === null) throw new Refusal({ code: 'noPlan', argument, shown: String(value) });
  const given = PRINTED.get(fiscalYear);
  if (given) return given;
  throw new Refusal({ code: 'unprintedYear', argument, fiscalYear, printed: [...PRINTED.keys()] });
}

/** The plan to judge by: a printed one by its year, or one in cells; that of FY2024 where nobody says. */
export const plan = parameter('plan', (handed, position): GivenPlan => {
  const range = (handed ?? [[null]]) as Rows;
  const [row, another] = range;
  const isOne = !another && row?.length === 1;
  const read = isOne ? planOfYear(row[0], position) : readOnce(range);
  if (typeof read === 'function') throw new Refusal(read(position));
  return { ...read, argument: position };
});
