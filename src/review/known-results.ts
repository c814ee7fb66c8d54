import type { Evaluation } from '../kpi-results/evaluate';
import type { KnownResults, ResultsOf } from '../sheet/templates/next-plan';
import { yearsOf } from './kpi-years';
import type { Review } from './review';

/**
 * The results that a workbook's sheets give, by KPI: of one on several sheets those of the first, of one that is judged
 * for several years those of the last, which brings the others along.
 */
export function knownResults({ sheets }: Review): ResultsOf {
  const last = new Map<string, { readonly sheet: string; readonly evaluation: Evaluation }>();
  for (const { name: sheet, kpis } of sheets) {
    for (const evaluation of kpis) {
      const id = evaluation.kpi?.id;
      if (id === undefined) continue;
      const before = last.get(id);
      const isLater = before?.sheet === sheet && before.evaluation.fiscalYear < evaluation.fiscalYear;
      if (!before || isLater) last.set(id, { sheet, evaluation });
    }
  }
  return (id): KnownResults | null => {
    const found = last.get(id);
    return found ? { sheet: found.sheet, years: yearsOf(found.evaluation) } : null;
  };
}
