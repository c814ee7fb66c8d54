import { periodReport as verify } from '../../engine/kpi/chain';
import type { Kpi } from '../../engine/kpi/kpi';
import type { Years } from '../../engine/kpi/goal';
import { outcomeOf } from '../../engine/kpi/outcome';
import type { Language } from '../../engine/language';
import { KPI_MESSAGES } from '../../messages/kpi/messages';
import { actionPeriodOf } from '../../plan/action-periods';
import { kpiPlanIn } from '../../plan/papers';
import { cell, HEADING, NOTE, words } from '../../sheet/content/content-looks';
import { fittedHeights } from '../../sheet/content/fitted-heights';
import { MADE_BY } from '../../sheet/content/messages/messages';
import type { SheetContent } from '../../sheet/content/sheet-content';
import { occasionRows, type FactPlace } from '../check-facts';
import type { Row } from '../finding-rows';
import { FIGURE, MIDDLE, REPORT_TITLE, TEXT } from '../report-looks';
import { goalRows, yearlyPapers } from './goal-rows';
import { YEAR_MESSAGES } from './messages/messages';
import { figureCells, NOTHING } from './year-figures';
import { runningOn, sectionRows, signatureRows, type ReportedYear } from './year-report';

const FACTS: FactPlace = { column: 1, wrap: false };
const SIGNATURE_HEIGHT = 32;
const NAME = 36;
const [RESULT, VERDICT, MISSING] = [11, 10, 40];

function yearsOf({ firstYear, lastYear }: Years): number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
}

/** The KPIs of all plans of a period, each once, in the order in which the plans name them. */
function kpisOf({ review }: ReportedYear, period: Years): Kpi[] {
  const plans = yearsOf(period).flatMap((year) => kpiPlanIn(review.papers, year) ?? []);
  return [...new Map(plans.flatMap(({ kpis }) => kpis).map((kpi) => [kpi.id, kpi])).values()];
}

/** One KPI over the years: each year's result and verdict, and the verdict of the whole, which the last year gives. */
function kpiRow(kpi: Kpi, reported: ReportedYear, period: Years, language: Language): Row {
  const { noPlan, notInPlan } = YEAR_MESSAGES[language];
  const { verdict, allMissing } = KPI_MESSAGES[language];
  const {
    links,
    verdict: whole,
    missing,
  } = verify(kpi.id, period, yearlyPapers(reported.review.papers, reported.evaluation));
  return [
    words(kpi.name[language], TEXT),
    ...links.flatMap(({ judgement, verdict: of, missing: lacking }) => {
      const judged = judgement?.measures[0];
      const result = judged
        ? (figureCells([outcomeOf(judged).result], judged.measure.unit, outcomeOf(judged).target)[0] ??
          cell(NOTHING, FIGURE))
        : cell(NOTHING, FIGURE);
      const isDropped = lacking.some(({ kind }) => kind === 'notPlanned');
      return [result, cell(judgement ? verdict[of] : isDropped ? notInPlan : noPlan, MIDDLE)];
    }),
    cell(verdict[whole], { ...MIDDLE, bold: true }),
    words(allMissing(missing), TEXT),
  ];
}

/** 「期間報告」: the last year of a period verifies the whole of it; null before, and without a period. */
export function periodReport(reported: ReportedYear, language: Language): SheetContent | null {
  const { evaluation, review, ...occasion } = reported;
  const { fiscalYear } = evaluation;
  const period = actionPeriodOf(fiscalYear);
  if (period?.lastYear !== fiscalYear) return null;
  const { periodName, periodTitle, periodHeadings, section, business } = YEAR_MESSAGES[language];
  const { fiscalYear: yearText } = KPI_MESSAGES[language];
  const years = yearsOf(period);
  const widths = [NAME, ...years.flatMap(() => [RESULT, VERDICT]), VERDICT + 2, MISSING];
  const [kpiHeading, verdictHeading, missingHeading] = periodHeadings;
  const heading = (text: string | null) => cell(text, HEADING);
  const headings: Row = [
    heading(kpiHeading),
    ...years.flatMap((year) => [heading(yearText(year)), heading(null)]),
    heading(verdictHeading),
    heading(missingHeading),
  ];
  const kpis = kpisOf(reported, period);
  const add = (title: string, rows: readonly Row[]): Row[] => sectionRows(title, rows, widths.length);
  const head: Row[] = [
    [cell(periodTitle(yearText(period.firstYear), yearText(period.lastYear)), REPORT_TITLE)],
    [cell(MADE_BY[language], { ...NOTE, wrap: false })],
    [],
    ...occasionRows(occasion, language, FACTS),
    ...add(section.period, []),
  ];
  const signatures = signatureRows(language);
  const rows: Row[] = [
    ...head,
    headings,
    ...(['health', 'seamen'] as const).flatMap((of): Row[] => {
      const own = kpis.filter((kpi) => kpi.business === of);
      if (own.length === 0) return [];
      return [
        [words(business[of], { bold: true })],
        ...own.map((kpi) => kpiRow(kpi, reported, period, language)),
      ];
    }),
    ...add(section.goals, goalRows(evaluation, review.papers, language)),
    ...add(section.signatures, signatures),
  ];
  const merges = [
    ...runningOn(rows, widths.length),
    ...years.map((_, index) => ({
      top: head.length,
      bottom: head.length,
      left: 1 + 2 * index,
      right: 2 + 2 * index,
    })),
  ];
  return {
    name: periodName,
    rows,
    merges,
    widths,
    heights: new Map([
      ...fittedHeights({ rows, merges, widths }),
      ...signatures.map((_, index) => [rows.length - 1 - index, SIGNATURE_HEIGHT] as const),
    ]),
    frozen: { rows: head.length + 1, columns: 1 },
    page: { orientation: 'landscape', titleRows: { first: head.length, last: head.length } },
    validations: [],
    charts: [],
  };
}
