import type { Contradiction } from '../../engine/kpi/contradiction';
import { KPI_WORDS } from '../../words/kpi/explanation';
import { countText, distinctTexts } from '../../words/kpi/numbers';
import type { Language } from '../../words/language';

/** The figures of a contradiction as a sentence shows them. */
export function contradictionTexts({ stated, quotient, counts, unit }: Contradiction, language: Language) {
  const behind = KPI_WORDS[language].unit[unit];
  const [result, used] = distinctTexts(stated, quotient, unit);
  return {
    result: result + behind,
    quotient: used + behind,
    numerator: countText(counts.numerator),
    denominator: countText(counts.denominator),
  };
}
