import { addressOf } from '../engine/cell';
import { lowestAchievement } from '../engine/kpi/achievement';
import type { Judgement, MeasureJudgement } from '../engine/kpi/judge';
import { achievementNumber, outcomeOf } from '../engine/kpi/outcome';
import type { SheetReview } from '../review/review';
import { statusOf } from '../engine/kpi/status';
import { kpiStatusText } from '../messages/findings/kpi-status';
import { KPI_MESSAGES } from '../messages/kpi/messages';
import { distinctTexts, numberText, percentText } from '../messages/kpi/numbers';
import type { Language } from '../engine/language';

/** A number, one for each measure of a KPI that has several, or null where it is not known. */
type Numbers = number | readonly (number | null)[] | null;

function numbers(measures: readonly MeasureJudgement[], of: 'result' | 'target'): Numbers {
  const all = measures.map((measure) => outcomeOf(measure)[of]);
  return all.length === 1 ? (all[0] ?? null) : all;
}

/** The KPIs of a sheet of results. Rates are ratios; a KPI of branches counts those that meet their target. */
export function kpiReports({ kpis }: SheetReview, language: Language) {
  const messages = KPI_MESSAGES[language];
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
        ...missing.map((each) => messages.missing(each)),
        ...problems.map((problem) => `${addressOf(problem.place)}: ${messages.problem(problem)}`),
      ],
    };
  });
}

/** Results and targets, a measure beside the next; with as many decimals as it takes to tell the two apart. */
function resultAndTarget({ measures }: Judgement, language: Language): readonly [string, string] {
  const { unit, between } = KPI_MESSAGES[language];
  const pairs = measures.map((each) => {
    const { result, target } = outcomeOf(each);
    const own = each.measure.unit;
    const [first, second] =
      result !== null && target !== null
        ? distinctTexts(result, target, own)
        : [result, target].map((value) => value && numberText(value, own));
    return [first, second].map((text) => (text ? text + unit[own] : '–'));
  });
  const joined = (side: 0 | 1): string => pairs.map((pair) => pair[side]).join(between.things);
  return [joined(0), joined(1)];
}

/** The same as rows of a table for a person. */
export function kpiRows({ kpis }: SheetReview, language: Language): string[][] {
  const messages = KPI_MESSAGES[language];
  return kpis.map(({ place, kpi, fiscalYear, judgement }) => {
    const achievement = judgement && lowestAchievement(judgement);
    return [
      kpi?.id ?? '–',
      addressOf(place),
      kpi?.name[language] ?? '–',
      ...(judgement ? resultAndTarget(judgement, language) : ['–', '–']),
      achievement?.known ? percentText(achievement.value) + messages.unit.ratio : '–',
      kpiStatusText(judgement ? statusOf(judgement, fiscalYear) : 'undecidable', language),
    ];
  });
}
