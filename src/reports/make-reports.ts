import { applyAcknowledgements, type Acknowledgement } from '../review/acknowledge';
import type { SheetContent } from '../sheet/content/sheet-content';
import type { Language } from '../engine/language';
import { checkReport } from './check-report';
import type { CheckedWorkbook } from './checked-workbook';
import { kpiReport } from './kpi-report';

/** What reports tell of: a review, what it was judged by, and the occasion. */
export interface Reported extends Omit<CheckedWorkbook, 'acknowledged'> {
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
