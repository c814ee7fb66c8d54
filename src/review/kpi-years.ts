import type { JudgedKpi } from '../engine/kpi/evaluation/item';
import { judge, missingIn } from '../engine/kpi/judge';
import type { Kpi, KpiPlan } from '../engine/kpi/kpi';
import type { YearResult } from '../engine/kpi/result';
import { givenIn, type Evaluation } from '../kpi-results/evaluate';

/** What all sheets of results say together, by KPI and year. */
export interface KpiYears {
  /** By measure; of a year that several sheets give, the first's. */
  readonly resultsOf: (id: string) => readonly (readonly YearResult[])[];
  /** A KPI of a year's plan, judged by all that is known. */
  readonly judged: (kpi: Kpi, plan: Pick<KpiPlan, 'fiscalYear'>) => JudgedKpi;
  /** The years of which there are results, oldest first. */
  readonly years: readonly number[];
}

/** What a table gives of a KPI's measures: the judged year's results, and those before it. */
export function yearsOf({ given, fiscalYear }: Evaluation): YearResult[][] {
  return given.map(({ result, day, history }) => [
    ...history,
    ...(result ? [{ fiscalYear, until: day, result }] : []),
  ]);
}

/** Years with others, where they have none of that year yet. */
function withYears(known: readonly YearResult[], added: readonly YearResult[]): YearResult[] {
  const isNew = ({ fiscalYear }: YearResult): boolean =>
    !known.some((year) => year.fiscalYear === fiscalYear);
  return [...known, ...added.filter(isNew)].sort((a, b) => a.fiscalYear - b.fiscalYear);
}

/** What is needed of checked sheets. */
interface CheckedSheets {
  readonly sheets: readonly { readonly kpis: readonly Evaluation[] }[];
}

export function kpiYears({ sheets }: CheckedSheets): KpiYears {
  const results = new Map<string, YearResult[][]>();
  const problems = new Map<string, Evaluation['problems']>();
  for (const evaluation of sheets.flatMap(({ kpis }) => kpis)) {
    const { kpi, fiscalYear } = evaluation;
    if (!kpi) continue;
    const known = results.get(kpi.id) ?? [];
    const given = yearsOf(evaluation);
    const measures = Array.from({ length: Math.max(known.length, given.length) }, (_, index) =>
      withYears(known[index] ?? [], given[index] ?? []),
    );
    results.set(kpi.id, measures);
    if (evaluation.problems.length > 0) problems.set(`${kpi.id} ${String(fiscalYear)}`, evaluation.problems);
  }
  const resultsOf = (id: string): readonly (readonly YearResult[])[] => results.get(id) ?? [];
  const given = [...results.values()].flat(2).map(({ fiscalYear }) => fiscalYear);
  return {
    resultsOf,
    years: [...new Set(given)].sort((a, b) => a - b),
    judged: (kpi, { fiscalYear }) => {
      const unread = problems.get(`${kpi.id} ${String(fiscalYear)}`);
      if (unread) return { kpi, judgement: null, missing: [], problems: unread };
      const years = resultsOf(kpi.id);
      const inputs = kpi.measures.map((_, index) => givenIn(fiscalYear, years[index] ?? []));
      const judgement = judge(kpi, fiscalYear, 'evaluation', inputs);
      return { kpi, judgement, missing: missingIn(judgement), problems: [] };
    },
  };
}
