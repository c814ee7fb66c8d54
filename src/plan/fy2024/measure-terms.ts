import type { MeasureTerms } from '../../engine/kpi/measure-terms';
import { ratio } from '../../engine/number/rational';

/**
 * How FY2024's results are measured. The words that fix these figures stand in measure-term-sources.ts, apart, because
 * Excel waits for these with the functions.
 */
export const MEASURE_TERMS: MeasureTerms = {
  // the seamen's text says 10 営業日, health's 10 日間
  serviceStandardDays: 10,
  cardRecoveryMonths: 1,
  earlyVisitMonths: 10,
  replacedPart: ratio(80, 100),
};
