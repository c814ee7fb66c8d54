import { readMark } from '../../engine/kpi/evaluation/mark';
import { achievementNumber } from '../../engine/kpi/outcome';
import type { YearEvaluation } from '../../review/year-evaluation';

/** What `--json` prints: the year's items with their KPIs and grades; grades that are none are null. */
export function reportJson({ fiscalYear, items, kept }: YearEvaluation, written: string) {
  return {
    fiscalYear,
    written,
    items: items.map(({ evaluation: { item, method, reference, kpis }, hand }) => ({
      id: item.id,
      name: item.name.ja,
      method,
      reference: reference?.grade ?? null,
      own: readMark(hand.own),
      minister: readMark(hand.minister),
      kpis: kpis.map(({ kpi, status, achievement }) => ({
        id: kpi.id,
        status,
        achievement: achievement && achievementNumber(achievement),
      })),
    })),
    kept: kept.map(({ name }) => name),
  };
}
