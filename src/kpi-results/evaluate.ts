import { judge, missingIn, type Judgement } from '../engine/kpi/judge';
import type { Business, Kpi, KpiPlan } from '../engine/kpi/kpi';
import type { Missing } from '../engine/kpi/missing';
import type { MeasureInput, YearResult } from '../engine/kpi/result';
import type { Basis } from '../engine/kpi/vintage';
import { KpiNames } from './find-kpi';
import type { KpiResults, Observation, ReadFigure, ReadMonths } from './gathered';
import { readResults, type ResultsTable } from './read-results';
import { isProblem, type Place, type ReadProblem, type Table } from './table';

/** One KPI of a table of results, judged for one year. */
export interface Evaluation {
  /** The cell that names it. */
  readonly place: Place;
  /** Null for a name that is no KPI's. */
  readonly kpi: Kpi | null;
  readonly fiscalYear: number;
  /** What the table gives, by measure in the KPI's order. */
  readonly given: readonly MeasureInput[];
  /** Null where the year has no plan, or where something could not be read. */
  readonly judgement: Judgement | null;
  readonly missing: readonly Missing[];
  readonly problems: readonly ReadProblem[];
  /** Where its figures stand, and in rows that have some, where others belong. */
  readonly observations: readonly Observation[];
  /** Of all years: the whole body's and each branch's. */
  readonly figures: readonly ReadFigure[];
  /** Of all years, where the table goes by months. */
  readonly months: readonly ReadMonths[];
  /** Where figures belong in rows that have none. */
  readonly open: readonly Observation[];
}

/** Plans stand in the order of their years. */
function newest(plans: readonly KpiPlan[]): number {
  return plans.reduce((_, later) => later).fiscalYear;
}

function rowsOf(plan: KpiPlan): readonly Kpi[] {
  return [...plan.kpis, ...plan.operational];
}

/** What is given about a measure in a year: its result, and the years before. */
export function givenIn(fiscalYear: number, years: readonly YearResult[]): MeasureInput {
  const own = years.find((year) => year.fiscalYear === fiscalYear);
  return {
    result: own?.result ?? null,
    day: own?.until ?? null,
    history: years.filter((year) => year.fiscalYear < fiscalYear),
  };
}

/** The planned years of a KPI's results, and ones after `last`, which no plan may cover; else that year itself. */
function judgedYears({ years, problems }: KpiResults, plans: readonly KpiPlan[], last: number): number[] {
  const planned = new Set(plans.map((plan) => plan.fiscalYear));
  const given = new Set(years.flat().map((year) => year.fiscalYear));
  // a cell that cannot be read may be the planned year's
  if (problems.length > 0) given.add(last);
  const judged = [...given].filter((year) => planned.has(year) || year > last).sort((a, b) => a - b);
  return judged.length > 0 ? judged : [last];
}

function evaluateYear(
  results: KpiResults,
  fiscalYear: number,
  plans: readonly KpiPlan[],
  basis: Basis,
): Evaluation {
  const { years, ...row } = results;
  const plan = plans.find((each) => each.fiscalYear === fiscalYear);
  const kpi = plan && rowsOf(plan).find(({ id }) => id === row.kpi.id);
  const given = years.map((measure) => givenIn(fiscalYear, measure));
  const base = { ...row, kpi: kpi ?? row.kpi, fiscalYear, given };
  if (!kpi) return { ...base, judgement: null, missing: [{ kind: 'plan', fiscalYear }] };
  if (row.problems.length > 0) return { ...base, judgement: null, missing: [] };
  const judgement = judge(kpi, fiscalYear, basis, given);
  return { ...base, judgement, missing: missingIn(judgement) };
}

/** Reads the results of a table; null where it holds none. */
export type ResultsReader = (
  table: Table,
  names: KpiNames,
  defaultYear: number,
  business: Business | null,
) => ResultsTable | null;

/**
 * Reads and judges a whole table of results. Null where it is none.
 * A KPI with a cell that cannot be read is not judged; its evaluation holds the problem.
 * @param plans oldest first
 * @param defaultYear of results that name none
 */
export function evaluateTable(
  table: Table,
  plans: readonly KpiPlan[],
  basis: Basis,
  business: Business | null = null,
  reader: ResultsReader = readResults,
  defaultYear: number = newest(plans),
): Evaluation[] | null {
  const read = reader(table, namesOf(plans), defaultYear, business);
  if (!read) return null;
  return read.items.flatMap((item): Evaluation[] =>
    isProblem(item)
      ? [
          {
            place: item.place,
            kpi: null,
            fiscalYear: defaultYear,
            given: [],
            judgement: null,
            missing: [],
            problems: [item],
            observations: [],
            figures: [],
            months: [],
            open: [],
          },
        ]
      : judgedYears(item, plans, defaultYear).map((year) => evaluateYear(item, year, plans, basis)),
  );
}

const KNOWN = new WeakMap<readonly KpiPlan[], KpiNames>();

/** The names of all KPIs of these plans; of a KPI that several have, the newest's. Made once. */
export function namesOf(plans: readonly KpiPlan[]): KpiNames {
  const known = KNOWN.get(plans);
  if (known) return known;
  const kpis = new Map(plans.flatMap(rowsOf).map((kpi) => [kpi.id, kpi]));
  const names = new KpiNames([...kpis.values()]);
  KNOWN.set(plans, names);
  return names;
}
