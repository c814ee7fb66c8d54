import { checkReport } from '../sheet/reports/check-report';
import { kpiReport } from '../sheet/reports/kpi-report';
import type { Occasion } from '../sheet/reports/reported';
import type { SheetContent } from '../sheet/content/sheet-content';
import type { Language } from '../words/language';
import { applyAcknowledgements, type Acknowledgement } from './acknowledge';
import type { Review } from './review';
import type { ReviewSettings } from './settings';

/** What reports tell of: a review, what it was judged by, and the occasion. */
export interface Reported extends Occasion {
  readonly review: Review;
  readonly settings: ReviewSettings;
  readonly acknowledgements: readonly Acknowledgement[];
}

export interface Reports {
  /** 「検証結果」 */
  readonly check: SheetContent;
  /** 「KPI評価」, of the KPIs of all sheets; null where no sheet holds results. */
  readonly kpi: SheetContent | null;
}

/** Makes the sheets that report on a review. */
export function makeReports({ acknowledgements, ...checked }: Reported, language: Language): Reports {
  const { acknowledged } = applyAcknowledgements(checked.review, acknowledgements);
  return {
    check: checkReport({ ...checked, acknowledged }, language),
    kpi: kpiReport(checked, checked.review.sheets, language),
  };
}
