import { lowestAchievement, type Achievement } from '../engine/kpi/achievement';
import { periodReport } from '../engine/kpi/chain';
import { pointsOf } from '../engine/kpi/evaluation/mark';
import { gapOf } from '../engine/kpi/gap';
import type { Years } from '../engine/kpi/goal';
import { gradeOf, type Grade } from '../engine/kpi/grade';
import { judge, type Judgement } from '../engine/kpi/judge';
import type { Kpi } from '../engine/kpi/kpi';
import { isFigure, type MeasureInput, type YearResult } from '../engine/kpi/result';
import { termsOf } from '../engine/kpi/target';
import type { Verdict } from '../engine/kpi/verdict';
import type { Rational } from '../engine/number/rational';
import { actionPeriodOf } from '../plan/action-periods';
import { kpiPlanIn } from '../plan/papers';
import { givenIn, type Evaluation } from '../kpi-results/evaluate';
import { kpiYears } from './kpi-years';
import type { Review, SheetReview } from './review';

/** A KPI whose results can be moved: it is judged, and none of its measures by branch. */
export interface Movable {
  readonly sheet: string;
  readonly kpi: Kpi;
  readonly fiscalYear: number;
  readonly evaluation: Evaluation;
}

export function movableIn(sheets: readonly SheetReview[]): Movable[] {
  return sheets.flatMap(({ name: sheet, kpis }) =>
    kpis.flatMap((evaluation): Movable[] => {
      const { kpi, judgement, fiscalYear } = evaluation;
      if (!kpi || !judgement) return [];
      const isByBranch = kpi.measures.some(({ target }) => termsOf(target).branches !== null);
      return isByBranch ? [] : [{ sheet, kpi, fiscalYear, evaluation }];
    }),
  );
}

/** How a KPI stands with its results as they are, or as they would be. */
export interface Standing {
  readonly judgement: Judgement;
  /** By measure; null where it cannot be told. */
  readonly gaps: readonly (Rational | null)[];
  readonly achievement: Achievement;
  /** The reference grade, without grounds for a lift; null where achievement is not known. */
  readonly grade: Grade | null;
  readonly points: number | null;
  /** The period of three years that the year is of, verified in its last; null where none is known. */
  readonly period: (Years & { readonly verdict: Verdict }) | null;
}

/** Results of a year as they would be, by measure; null leaves a measure's own. */
type Supposed = readonly (Rational | null)[];

/** A supposed result is that of the whole year, or of the day that the target names. */
function supposing({ kpi, evaluation }: Movable, supposed: Supposed): MeasureInput[] {
  return kpi.measures.map(({ target }, index) => {
    const given = evaluation.given[index] ?? { result: null, day: null, history: [] };
    const amount = supposed[index] ?? null;
    if (!amount) return given;
    const { day, endsEarly } = termsOf(target);
    return {
      ...given,
      result: { amount, counts: null },
      // a year that ends early is compared with the like days of the year before
      day: endsEarly ? given.day : day,
    };
  });
}

function periodOf(
  review: Pick<Review, 'sheets' | 'papers'>,
  { kpi, fiscalYear }: Movable,
  inputs: readonly MeasureInput[],
): Standing['period'] {
  const period = actionPeriodOf(fiscalYear);
  if (!period) return null;
  const known = kpiYears(review).resultsOf(kpi.id);
  const years = kpi.measures.map((_, index): readonly YearResult[] => {
    const input = inputs[index];
    const others = (known[index] ?? []).filter((year) => year.fiscalYear !== fiscalYear);
    return input?.result ? [...others, { fiscalYear, until: input.day, result: input.result }] : others;
  });
  const { verdict } = periodReport(kpi.id, period, {
    planOf: (year) => kpiPlanIn(review.papers, year),
    givenOf: (_, year) => years.map((measure) => givenIn(year, measure)),
  });
  return { ...period, verdict };
}

/**
 * A KPI as it would stand with other results; with its own where none is supposed. Nothing of the workbook changes.
 * @param review whose other years and plans go into the period
 */
export function standingIf(
  review: Pick<Review, 'sheets' | 'papers'>,
  movable: Movable,
  supposed: Supposed = [],
): Standing {
  const { kpi, fiscalYear } = movable;
  const inputs = supposing(movable, supposed);
  const judgement = judge(kpi, fiscalYear, 'evaluation', inputs);
  const achievement = lowestAchievement(judgement);
  const grade = gradeOf(achievement, kpi.difficult, null)?.grade ?? null;
  return {
    judgement,
    gaps: judgement.measures.map(gapOf),
    achievement,
    grade,
    points: grade && pointsOf(grade),
    period: periodOf(review, movable, inputs),
  };
}

/** A measure's own result; null where it has none. */
export function ownResult({ evaluation }: Movable, measure: number) {
  const result = evaluation.given[measure]?.result ?? null;
  return result && isFigure(result) ? result : null;
}
