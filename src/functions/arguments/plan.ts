import { parseFiscalYear } from '../../engine/calendar/fiscal-year';
import type { Kpi, KpiPlan } from '../../engine/kpi/kpi';
import type { Rows } from '../../engine/kpi/measures/column';
import { readPlanTable } from '../../plan-table/read-plan';
import type { PlacedFault } from '../../plan-table/row-reader';
import { planTableOf } from '../../plan-table/plan-table';
import { kpiPlan as fy2024 } from '../../plan/fy2024/kpis';
import { KPI_PLANS, kpiPlanOf } from '../../plan/kpi-plans';
import { yearTermsOf, type YearTerms } from '../../plan/year-terms';
import type { Complaint, PlanName } from '../complaint';
import { Refusal } from '../refusal';
import { oneValue } from './cell-value';
import { parameter } from './parameter';
import { isBlank, isOmitted, isSameRange } from './range';
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
  /** Why KPIs of a table are left out of the plan; null where none is. */
  readonly fault: Complaint | null;
}

function printed(plan: KpiPlan, named: PlanName | null): GivenPlan {
  return { plan, plans: [plan], terms: yearTermsOf(plan.fiscalYear), named, fault: null };
}

/** By which functions judge where nobody says, for ever: no workbook changes its answers because a newer year came. */
export const USUAL_PLAN: KpiPlan = fy2024;

const UNNAMED = printed(USUAL_PLAN, null);

const PRINTED = new Map(
  KPI_PLANS.map((plan) => [plan.fiscalYear, printed(plan, { fiscalYear: plan.fiscalYear, from: 'printed' })]),
);

/** What a range holds: a plan, or why it is none for an argument at a position. */
type Read =
  | { readonly given: GivenPlan; readonly faultAt: ((argument: number) => Complaint) | null }
  | ((argument: number) => Complaint);

/** What a KPI is judged by, as text. */
function judgedBy({ difficult, measures }: Kpi): string {
  const said = measures.map(({ unit, target, printed: years, printedMean }) => {
    return [unit, target, years.map(({ fiscalYear, value }) => [fiscalYear, value]), printedMean?.value];
  });
  return JSON.stringify([difficult, said], (_, each: unknown) =>
    typeof each === 'bigint' ? String(each) : each,
  );
}

function judgesBy({ kpis, operational }: KpiPlan): ReadonlyMap<string, string> {
  return new Map([...kpis, ...operational].map((kpi) => [kpi.id, judgedBy(kpi)]));
}

/** The first KPI for which two plans of a year judge otherwise, but for those left out; null where none does. */
function departure(own: KpiPlan, other: KpiPlan, leftOut: ReadonlySet<string>): string | null {
  const [mine, theirs] = [judgesBy(own), judgesBy(other)];
  const ids = [...mine.keys(), ...theirs.keys()].filter((id) => !leftOut.has(id));
  return ids.find((id) => mine.get(id) !== theirs.get(id)) ?? null;
}

/** The first fault, at its place in an argument, and how many more there are. */
function firstOf(faults: readonly PlacedFault[]): ((argument: number) => Complaint) | null {
  const [first] = faults;
  if (!first) return null;
  const [{ row, column }] = first.places;
  const more = faults.reduce((count, { places }) => count + places.length, -1);
  return (argument) => ({
    code: 'faultyPlan',
    place: { argument, row: row + 1, column: column + 1 },
    fault: first.fault,
    more,
  });
}

function readRange(range: Rows): Read {
  const read = readPlanTable(planTableOf(tableOf(range)));
  if (!read) return (argument) => ({ code: 'noPlan', argument, shown: null });
  const { plan, faults, leftOut } = read;
  const faultAt = firstOf(faults);
  if (faultAt && !plan) return faultAt;
  if (!plan) return (argument) => ({ code: 'noPlan', argument, shown: null });
  const { fiscalYear } = plan;
  const official = kpiPlanOf(fiscalYear);
  // years are closed: what is printed judges
  const id = official && departure(plan, official, leftOut);
  if (id !== null) return (argument) => ({ code: 'departingPlan', argument, fiscalYear, id });
  const named: PlanName = { fiscalYear, from: 'range' };
  const given: GivenPlan = official
    ? printed(official, named)
    : { plan, plans: [plan], terms: null, named, fault: null };
  return { given, faultAt };
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

function planOfYear(handed: unknown, argument: number): GivenPlan {
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
  if (isOmitted(handed)) return UNNAMED;
  const range = handed as Rows;
  const [row, another] = range;
  if (!another && row?.length === 1) return planOfYear(row[0], position);
  const read = readOnce(range);
  if (typeof read === 'function') throw new Refusal(read(position));
  return read.faultAt ? { ...read.given, fault: read.faultAt(position) } : read.given;
});
