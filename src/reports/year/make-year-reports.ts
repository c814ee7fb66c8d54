import type { Language } from '../../engine/language';
import type { Occasion } from '../checked-workbook';
import type { Review } from '../../review/review';
import type { ReviewSettings } from '../../review/settings';
import { evaluatedYear, evaluateYear, type YearEvaluation } from '../../review/year-evaluation';
import type { SheetContent } from '../../sheet/content/sheet-content';
import { cardRows, evaluationSheet } from '../../sheet/evaluation/write-evaluation';
import { periodReport } from './period-report';
import { yearReport } from './year-report';

/** A report, and the rows at which it begins a new page as a document. */
export interface Made {
  readonly content: SheetContent;
  readonly pages: readonly number[];
}

/** What a year is reported on. */
export interface YearReports {
  readonly fiscalYear: number;
  /** What they are made of. */
  readonly of: YearEvaluation;
  /** 「業績評価」, with what people wrote on the last one. */
  readonly evaluation: Made;
  /** 「事業報告」 */
  readonly year: Made;
  /** 「期間報告」; null but in the last year of a period. */
  readonly period: Made | null;
}

interface ReportedReview extends Occasion {
  readonly review: Pick<Review, 'sheets' | 'papers'>;
  readonly settings: Pick<ReviewSettings, 'rules'>;
}

/**
 * Makes the sheets that report on a year; null where no plan or no result says of which.
 * @param fiscalYear null for the last year that has results
 */
export function makeYearReports(
  { review, settings, ...occasion }: ReportedReview,
  language: Language,
  fiscalYear: number | null = evaluatedYear(review),
): YearReports | null {
  const evaluation = fiscalYear === null ? null : evaluateYear(review, fiscalYear, settings.rules);
  if (!evaluation) return null;
  const reported = { ...occasion, review, evaluation };
  const form = evaluationSheet(evaluation, language);
  const period = periodReport(reported, language);
  return {
    fiscalYear: evaluation.fiscalYear,
    of: evaluation,
    evaluation: { content: form, pages: cardRows(form) },
    year: { content: yearReport(reported, language), pages: [] },
    period: period && { content: period, pages: [] },
  };
}
