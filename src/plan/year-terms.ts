import type { ContingencyProvision } from '../engine/budget/planned';
import type { MeasureTerms } from '../engine/kpi/measure-terms';
import { CONTINGENCY_SHARE } from './fy2024/contingency-share';
import { MEASURE_TERMS } from './fy2024/measure-terms';

/** What a year's plan says beside its tables of KPIs, as far as functions calculate by it. */
export interface YearTerms {
  readonly fiscalYear: number;
  readonly measures: MeasureTerms;
  /** What the 予備費 is of its base, and what it is rounded to. */
  readonly contingency: Pick<ContingencyProvision, 'rateInBasisPoints' | 'roundedTo'>;
}

/** One row a fiscal year. */
const YEAR_TERMS: readonly YearTerms[] = [
  { fiscalYear: 2024, measures: MEASURE_TERMS, contingency: CONTINGENCY_SHARE },
];

export function yearTermsOf(fiscalYear: number): YearTerms | null {
  return YEAR_TERMS.find((terms) => terms.fiscalYear === fiscalYear) ?? null;
}
