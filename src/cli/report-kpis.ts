import { addressOf } from '../engine/cell';
import { countMet, lowestAchievement } from '../engine/kpi/achievement';
import type { Judgement, MeasureJudgement } from '../engine/kpi/judge';
import { exactly, isFigure } from '../engine/kpi/result';
import type { SheetReview } from '../review/review';
import { KPI_WORDS } from '../words/kpi/explanation';
import { numberText, percentText } from '../words/kpi/numbers';
import type { Language } from '../words/language';

/** A number, one for each measure of a KPI that has several, or null where it is not known. */
type Numbers = number | readonly (number | null)[] | null;

function resultOf({ result, branches }: MeasureJudgement): number | null {
  if (result === null) return null;
  return isFigure(result) ? exactly(result.amount).valueOf() : countMet(branches);
}

function targetOf({ target, branches }: MeasureJudgement): number | null {
  if (branches.length > 0) return branches.length;
  return target ? target.value.valueOf() : null;
}

function numbers(
  measures: readonly MeasureJudgement[],
  of: (measure: MeasureJudgement) => number | null,
): Numbers {
  const all = measures.map(of);
  return all.length === 1 ? (all[0] ?? null) : all;
}

/** The KPIs of a sheet of results. Rates are ratios; a KPI of branches counts those that meet their target. */
export function kpiReports({ kpis }: SheetReview, language: Language) {
  const words = KPI_WORDS[language];
  return kpis.map(({ place, kpi, fiscalYear, judgement, missing, problems }) => {
    const achievement = judgement && lowestAchievement(judgement);
    return {
      id: kpi?.id ?? null,
      cell: addressOf(place),
      fiscalYear,
      result: judgement ? numbers(judgement.measures, resultOf) : null,
      target: judgement ? numbers(judgement.measures, targetOf) : null,
      achievement: achievement?.known ? achievement.value.valueOf() : null,
      status: judgement?.verdict ?? 'undecidable',
      missing: [
        ...missing.map((each) => words.missing(each)),
        ...problems.map((problem) => `${addressOf(problem.place)}: ${words.problem(problem)}`),
      ],
    };
  });
}

function texts(
  { measures }: Judgement,
  of: (measure: MeasureJudgement) => number | null,
  language: Language,
): string {
  const { unit, between } = KPI_WORDS[language];
  const all = measures.map((each) => {
    const value = of(each);
    const counted = each.branches.length > 0 ? 'branches' : each.measure.unit;
    return value === null ? '–' : numberText(value, counted) + unit[counted];
  });
  return all.join(between.things);
}

/** The same as rows of a table for a person. */
export function kpiRows({ kpis }: SheetReview, language: Language): string[][] {
  const words = KPI_WORDS[language];
  return kpis.map(({ place, kpi, judgement }) => {
    const achievement = judgement && lowestAchievement(judgement);
    return [
      kpi?.id ?? '–',
      addressOf(place),
      kpi?.name[language] ?? '–',
      judgement ? texts(judgement, resultOf, language) : '–',
      judgement ? texts(judgement, targetOf, language) : '–',
      achievement?.known ? `${percentText(achievement.value)}%` : '–',
      words.verdict[judgement?.verdict ?? 'undecidable'],
    ];
  });
}
