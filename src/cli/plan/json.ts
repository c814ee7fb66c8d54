import { isoDate } from '../../engine/calendar/iso-date';
import { termsOf, type Level } from '../../engine/kpi/target';
import type { PaperKpi, PaperPlan } from '../../papers/paper-plan';
import type { SentenceMeasure } from '../../papers/sentence/reading';
import { placeText } from './place';

function levelsOf(level: Level): readonly Level[] {
  return level.kind === 'higherOf' ? level.levels : [level];
}

const CONDITIONS = {
  atLeast: 'atLeast',
  atMost: 'atMost',
  exactly: 'exactly',
  increase: 'increaseBy',
} as const;

function measure({ unit, target }: SentenceMeasure) {
  const { condition, branches, day, excludedUpTo } = termsOf(target);
  const levels = levelsOf(condition.level);
  return {
    condition: CONDITIONS[condition.kind],
    amount: levels.flatMap((level) => (level.kind === 'fixed' ? [level.value.valueOf()] : []))[0] ?? null,
    unit,
    previousYear: levels.some(({ kind }) => kind === 'previousYear'),
    meanYears: levels.flatMap((level) => (level.kind === 'meanOfYears' ? [level.years] : []))[0] ?? null,
    day: day === null ? null : isoDate(day),
    branches,
    excludedUpTo,
  };
}

function kpi(each: PaperKpi, isOneOfMany: boolean) {
  return {
    sentence: each.sentence,
    cell: placeText(each, isOneOfMany),
    reading: each.certainty,
    id: each.known?.id ?? null,
    business: each.business,
    measures: each.measures.map(measure),
  };
}

/** What `--json` prints: rates as ratios, every branch by their number. */
export function planJson({ fiscalYear, kpis }: PaperPlan, papers: number) {
  return { fiscalYear, kpis: kpis.map((each) => kpi(each, papers > 1)) };
}
