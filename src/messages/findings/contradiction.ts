import type { Contradiction } from '../../engine/kpi/contradiction';
import { KPI_MESSAGES } from '../kpi/messages';
import { countText, distinctTexts } from '../kpi/numbers';
import type { Language } from '../../engine/language';

/** The figures of a contradiction as a sentence shows them. */
export function contradictionTexts({ stated, quotient, counts, unit }: Contradiction, language: Language) {
  const behind = KPI_MESSAGES[language].unit[unit];
  const [result, used] = distinctTexts(stated, quotient, unit);
  return {
    result: result + behind,
    quotient: used + behind,
    numerator: countText(counts.numerator),
    denominator: countText(counts.denominator),
  };
}
