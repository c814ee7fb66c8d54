import { pointsOf, readMark } from '../../engine/kpi/evaluation/mark';
import type { PrintedStatus } from '../../engine/kpi/evaluation/printed-status';
import type { Language } from '../../engine/language';
import type { YearEvaluation } from '../../review/year-evaluation';
import { YEAR_MESSAGES } from './messages/messages';

function statusCounts({ items }: YearEvaluation): Record<PrintedStatus, number> {
  const counts = { met: 0, nearly_met: 0, not_met: 0, unfilled: 0, undecidable: 0 };
  for (const { kpi, status } of items.flatMap(({ evaluation }) => evaluation.kpis)) {
    if (kpi.standing === 'kpi') counts[status] += 1;
  }
  return counts;
}

function sumOf(grades: readonly string[]): { readonly sum: number; readonly graded: number } {
  const marks = grades.flatMap((text) => readMark(text) ?? []);
  return { sum: marks.reduce((total, mark) => total + pointsOf(mark), 0), graded: marks.length };
}

/** How many KPIs were met. */
export function countsText(evaluation: YearEvaluation, language: Language): string {
  return YEAR_MESSAGES[language].counts(statusCounts(evaluation));
}

/** The points of the grades, and of how many items there are some. */
export function pointsText({ items }: YearEvaluation, language: Language): string {
  const own = sumOf(items.map(({ hand }) => hand.own));
  const minister = sumOf(items.map(({ hand }) => hand.minister));
  return YEAR_MESSAGES[language].points(own.sum, own.graded, minister.sum, minister.graded, items.length);
}

/** A year in two lines. */
export function yearTexts(evaluation: YearEvaluation, language: Language): string[] {
  return [countsText(evaluation, language), pointsText(evaluation, language)];
}
