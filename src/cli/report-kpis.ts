import { addressOf } from '../engine/cell';
import { lowestAchievement } from '../engine/kpi/achievement';
import type { Judgement, MeasureJudgement } from '../engine/kpi/judge';
import { calendarMonth } from '../engine/kpi/months';
import { achievementNumber, outcomeOf } from '../engine/kpi/outcome';
import type { Amount } from '../engine/kpi/result';
import { nearestDouble } from '../engine/number/double';
import { currentPace, partResults, plannedMonths, wayOf, type PartResult } from '../review/part-results';
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

function double(value: Amount | null): number | null {
  return value === null || typeof value === 'number' ? value : nearestDouble(value);
}

/** Where a measure's branches stand, the best first. */
function branchReports({ branches, judged }: PartResult) {
  return branches.map((each) => ({
    branch: each.branch,
    cell: addressOf(each.place),
    measure: judged.measure.name?.ja ?? null,
    result: double(each.figure.amount),
    target: double(each.target),
    targetFrom: each.targetFrom,
    status: each.verdict,
    gap: double(each.gap),
    needed: each.needed,
    rank: each.rank,
    tied: each.isTied,
  }));
}

/** A measure's year by month, and its pace against the target by even steps. */
function monthReports(part: PartResult) {
  const { trend, judged } = part;
  if (!trend) return [];
  const way = wayOf(part, 'linear');
  const planned = way && plannedMonths(way);
  const pace = way && currentPace(part, way);
  return [
    {
      measure: judged.measure.name?.ja ?? null,
      toDate: trend.toDate.map((figure) => double(figure && figure.amount)),
      planned: planned && planned.map(double),
      fromBranches: trend.fromBranches,
      pace: pace && {
        month: calendarMonth(pace.month),
        planned: double(pace.planned),
        status: pace.verdict,
        progress: double(pace.progress),
        projected: double(pace.projected),
      },
    },
  ];
}

/** The KPIs of a sheet of results. Rates are ratios; a KPI of branches counts those that meet their target. */
export function kpiReports(sheet: SheetReview, language: Language) {
  const messages = KPI_MESSAGES[language];
  const { kpis } = sheet;
  const parts = partResults([sheet]);
  return kpis.map(({ place, kpi, fiscalYear, judgement, missing, problems }) => {
    const achievement = judgement && lowestAchievement(judgement);
    const own = parts.filter((part) => part.kpi === kpi && part.fiscalYear === fiscalYear);
    return {
      id: kpi?.id ?? null,
      cell: addressOf(place),
      fiscalYear,
      result: judgement ? numbers(judgement.measures, 'result') : null,
      target: judgement ? numbers(judgement.measures, 'target') : null,
      achievement: achievement && achievementNumber(achievement),
      status: judgement?.verdict ?? 'undecidable',
      branches: own.flatMap(branchReports),
      months: own.flatMap(monthReports),
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
