import type { LongTermGoal, Years } from './goal';
import { judge, missingIn, type Judgement } from './judge';
import type { KpiPlan } from './kpi';
import type { Missing } from './missing';
import { isFigure, type Figure, type MeasureInput, type YearResult } from './result';
import { fixedValue } from './target';
import { verdictOf, type Verdict } from './verdict';

/** One year of a KPI inside a longer period; without a judgement where the year has no plan. */
interface Link {
  readonly fiscalYear: number;
  readonly judgement: Judgement | null;
  readonly verdict: Verdict;
  readonly missing: readonly Missing[];
}

/** Where the chain finds each year's plan and results. */
export interface YearlyPapers {
  readonly planOf: (fiscalYear: number) => KpiPlan | null;
  /** What is given about a KPI in a year, by measure. */
  readonly givenOf: (kpi: string, fiscalYear: number) => readonly MeasureInput[];
}

function linkOf(id: string, fiscalYear: number, { planOf, givenOf }: YearlyPapers): Link {
  const plan = planOf(fiscalYear);
  const kpi = plan?.kpis.find((row) => row.id === id);
  if (!kpi) {
    const missing: Missing[] = [{ kind: plan ? 'notPlanned' : 'plan', fiscalYear }];
    return { fiscalYear, judgement: null, verdict: 'undecidable', missing };
  }
  const judgement = judge(kpi, fiscalYear, 'evaluation', givenOf(id, fiscalYear));
  return { fiscalYear, judgement, verdict: judgement.verdict, missing: missingIn(judgement) };
}

function linksOf(id: string, firstYear: number, lastYear: number, years: YearlyPapers): Link[] {
  const count = Math.max(0, lastYear - firstYear + 1);
  return Array.from({ length: count }, (_, index) => linkOf(id, firstYear + index, years));
}

interface PeriodReport {
  readonly period: Years;
  /** Each year of the period, its step and its result. */
  readonly links: readonly Link[];
  /** The last year verifies the whole period. */
  readonly verdict: Verdict;
  readonly missing: readonly Missing[];
}

/** A KPI's way through a period of several years. */
export function periodReport(id: string, period: Years, years: YearlyPapers): PeriodReport {
  const links = linksOf(id, period.firstYear, period.lastYear, years);
  const last = links.at(-1);
  return { period, links, verdict: last?.verdict ?? 'undecidable', missing: last?.missing ?? [] };
}

export interface GoalReport {
  readonly goal: LongTermGoal;
  /** By KPI, its yearly steps from the first planned year to the one in which the goal is due. */
  readonly steps: ReadonlyMap<string, readonly Link[]>;
  /** The goal's own result in the year in which it is due. */
  readonly result: Figure | null;
  readonly verdict: Verdict;
  readonly missing: readonly Missing[];
}

/** Results of the goal itself; where its KPI counts the same thing, that KPI's result of the due year. */
function ownResult(goal: LongTermGoal, dueYear: number, own: readonly YearResult[], years: YearlyPapers) {
  const given = own.find((year) => year.fiscalYear === dueYear)?.result;
  if (given && isFigure(given)) return given;
  const [only, ...others] = goal.kpis;
  if (goal.relation !== 'same' || !only || others.length > 0) return null;
  const result = years.givenOf(only, dueYear)[0]?.result;
  return result && isFigure(result) ? result : null;
}

/**
 * A long-term goal with its yearly steps and its verdict in the year in which it is due.
 * A goal without such a year is undecidable with nothing missing.
 * @param own results of the goal itself, by year
 */
export function goalReport(
  goal: LongTermGoal,
  firstYear: number,
  own: readonly YearResult[],
  years: YearlyPapers,
): GoalReport {
  const lastYear = goal.dueYear ?? firstYear;
  const steps = new Map(goal.kpis.map((id) => [id, linksOf(id, firstYear, lastYear, years)]));
  if (goal.dueYear === null) return { goal, steps, result: null, verdict: 'undecidable', missing: [] };
  const result = ownResult(goal, goal.dueYear, own, years);
  const target = fixedValue(goal.condition.level);
  if (!result || !target) {
    const missing: Missing[] = [{ kind: 'result', fiscalYear: goal.dueYear }];
    return { goal, steps, result, verdict: 'undecidable', missing };
  }
  const verdict = verdictOf(goal.condition.kind, target, result.amount);
  return { goal, steps, result, verdict, missing: [] };
}
