import { addressOf } from '../engine/cell';
import { lowestAchievement } from '../engine/kpi/achievement';
import type { Judgement, MeasureJudgement } from '../engine/kpi/judge';
import { achievementNumber, outcomeOf } from '../engine/kpi/outcome';
import type { SheetReview } from '../review/review';
import { KPI_WORDS } from '../words/kpi/explanation';
import { numberText, percentText } from '../words/kpi/numbers';
import type { Language } from '../words/language';

/** A number, one for each measure of a KPI that has several, or null where it is not known. */
type Numbers = number | readonly (number | null)[] | null;

function numbers(measures: readonly MeasureJudgement[], of: 'result' | 'target'): Numbers {
  const all = measures.map((measure) => outcomeOf(measure)[of]);
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
      result: judgement ? numbers(judgement.measures, 'result') : null,
      target: judgement ? numbers(judgement.measures, 'target') : null,
      achievement: achievement && achievementNumber(achievement),
      status: judgement?.verdict ?? 'undecidable',
      missing: [
        ...missing.map((each) => words.missing(each)),
        ...problems.map((problem) => `${addressOf(problem.place)}: ${words.problem(problem)}`),
      ],
    };
  });
}

function texts({ measures }: Judgement, of: 'result' | 'target', language: Language): string {
  const { unit, between } = KPI_WORDS[language];
  const all = measures.map((each) => {
    const value = outcomeOf(each)[of];
    return value === null ? '–' : numberText(value, each.measure.unit) + unit[each.measure.unit];
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
      judgement ? texts(judgement, 'result', language) : '–',
      judgement ? texts(judgement, 'target', language) : '–',
      achievement?.known ? `${percentText(achievement.value)}%` : '–',
      words.verdict[judgement?.verdict ?? 'undecidable'],
    ];
  });
}
