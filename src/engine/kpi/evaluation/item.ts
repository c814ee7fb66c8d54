import { lowestAchievement, type Achievement } from '../achievement';
import type { Initiative } from '../goal';
import { gradeOf, type ReferenceGrade } from '../grade';
import type { Judgement } from '../judge';
import type { Kpi } from '../kpi';
import type { Missing } from '../missing';
import type { Rational } from '../../number/rational';
import type { ReadProblem } from '../read-problem';
import { compareMarks } from './mark';
import { printedStatus, type PrintedStatus } from './printed-status';

/** 定量 by KPIs, 定性 by what was done: also for KPIs by which it would be unfair or unreasonable to judge. */
export const METHODS = ['quantitative', 'qualitative'] as const;

export type Method = (typeof METHODS)[number];

/** An item of a year's plan: a section of its text, or what its KPIs name as their section. */
export type PlanItem = Initiative;

/** One KPI of a year as it was judged. */
export interface JudgedKpi {
  readonly kpi: Kpi;
  /** Null where a cell of its results cannot be read. */
  readonly judgement: Judgement | null;
  readonly missing: readonly Missing[];
  readonly problems: readonly ReadProblem[];
}

export interface EvaluatedKpi extends JudgedKpi {
  readonly status: PrintedStatus;
  /** Of several measures the lowest; null where nothing was judged. */
  readonly achievement: Achievement | null;
  readonly grade: ReferenceGrade | null;
}

/** A grade that achievement gives, for reference: the minister's is the minister's. */
export interface ItemGrade extends ReferenceGrade {
  /** The KPI that decides it: the lowest, of equal ones the first. */
  readonly by: Kpi;
}

export interface ItemEvaluation {
  readonly item: PlanItem;
  /** In the plan's order, those of the KPI tables before the goals of the text. */
  readonly kpis: readonly EvaluatedKpi[];
  readonly method: Method;
  /** What the item has where nobody chose: 定量 with a KPI of the plan's tables. */
  readonly usualMethod: Method;
  readonly important: boolean;
  readonly difficult: boolean;
  /** Null without KPIs, by 定性, and where a KPI without a grade may be the lowest. */
  readonly reference: ItemGrade | null;
}

function evaluated(judged: JudgedKpi, grounds: string | null, nearlyFrom: Rational | null): EvaluatedKpi {
  const { kpi, judgement } = judged;
  if (!judgement) return { ...judged, status: 'undecidable', achievement: null, grade: null };
  const achievement = lowestAchievement(judgement);
  const grade = gradeOf(achievement, kpi.difficult, grounds);
  return { ...judged, status: printedStatus(judgement, nearlyFrom), achievement, grade };
}

/** Below D there is nothing: it decides whatever the other KPIs come to. */
const LOWEST = 'D';

function lowestGrade(kpis: readonly EvaluatedKpi[]): ItemGrade | null {
  const graded = kpis.flatMap(({ kpi, grade }): ItemGrade[] => (grade ? [{ ...grade, by: kpi }] : []));
  const [first, ...others] = graded;
  if (!first) return null;
  const lowest = others.reduce((a, b) => (compareMarks(b.grade, a.grade) < 0 ? b : a), first);
  return graded.length === kpis.length || lowest.grade === LOWEST ? lowest : null;
}

interface Chosen {
  /** Null where nobody chose. */
  readonly method: Method | null;
  /** Why a high difficulty lifts the grade; blank where it does not. */
  readonly grounds: string;
}

/**
 * Evaluates an item of a plan.
 * @param kpis its KPIs and its goals of the text; only those of the plan's KPI tables give it a grade
 * @param nearlyFrom see `printedStatus`
 */
export function evaluateItem(
  item: PlanItem,
  kpis: readonly JudgedKpi[],
  { method: chosen, grounds }: Chosen,
  nearlyFrom: Rational | null,
): ItemEvaluation {
  const all = kpis.map((judged) => evaluated(judged, grounds, nearlyFrom));
  const isKpi = ({ kpi }: EvaluatedKpi): boolean => kpi.standing === 'kpi';
  const own = all.filter(isKpi);
  const usualMethod: Method = own.length > 0 ? 'quantitative' : 'qualitative';
  const method = chosen ?? usualMethod;
  return {
    item,
    kpis: [...own, ...all.filter((each) => !isKpi(each))],
    method,
    usualMethod,
    important: item.important.length > 0 || own.some(({ kpi }) => kpi.important),
    difficult: item.difficult.length > 0 || own.some(({ kpi }) => kpi.difficult),
    reference: method === 'quantitative' ? lowestGrade(own) : null,
  };
}
