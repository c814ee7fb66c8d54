import type { Area } from '../../engine/area';
import type { Language } from '../../engine/language';
import { KPI_MESSAGES } from '../../messages/kpi/messages';
import { percentText } from '../../messages/kpi/numbers';
import type { Review } from '../../review/review';
import type { YearEvaluation } from '../../review/year-evaluation';
import { cell, NOTE } from '../../sheet/content/content-looks';
import { fittedHeights } from '../../sheet/content/fitted-heights';
import { MADE_BY } from '../../sheet/content/messages/messages';
import type { SheetContent } from '../../sheet/content/sheet-content';
import { EVALUATION_MESSAGES } from '../../sheet/evaluation/messages/messages';
import { factRows, occasionRows, type FactPlace } from '../check-facts';
import type { Occasion } from '../checked-workbook';
import type { Row } from '../finding-rows';
import { REPORT_MESSAGES } from '../messages/messages';
import { REPORT_TITLE, SECTION, SIGNATURE } from '../report-looks';
import { approvalRows } from './approval-rows';
import { goalRows } from './goal-rows';
import { YEAR_MESSAGES } from './messages/messages';
import { keptRows, missedRows, withoutKpiRows } from './prose-sections';
import { countsText, pointsText } from './year-texts';
import { headingRow, resultsSection, WIDTHS } from './results-section';

const FACTS: FactPlace = { column: 1, wrap: false };
const SIGNATURE_HEIGHT = 32;
/** Excel shows no row that is higher, in points. */
const HIGHEST = 409;

export function sectionRows(title: string, rows: readonly Row[], width: number): Row[] {
  const line = Array.from({ length: width }, (_, column) => cell(column === 0 ? title : null, SECTION));
  return [[], line, ...rows];
}

export function signatureRows(language: Language): Row[] {
  const { signature, signedOn } = REPORT_MESSAGES[language];
  return Object.values(signature).map((role) => [
    cell(role, SIGNATURE),
    cell(null, SIGNATURE),
    cell(signedOn, SIGNATURE),
    cell(null, SIGNATURE),
    cell(null, SIGNATURE),
  ]);
}

function factsOf(evaluation: YearEvaluation, occasion: Occasion, language: Language): Row[] {
  const { fact, noSheet } = YEAR_MESSAGES[language];
  const { nearly } = EVALUATION_MESSAGES[language];
  const { document, sheet, nearlyFrom } = evaluation;
  return [
    ...occasionRows(occasion, language, FACTS),
    ...(document === null ? [] : factRows(REPORT_MESSAGES[language].fact.plan, [document], FACTS)),
    ...factRows(
      fact.status,
      [countsText(evaluation, language), nearly(nearlyFrom && percentText(nearlyFrom))],
      FACTS,
    ),
    ...factRows(fact.sheet, [sheet ? sheet.name : noSheet], FACTS),
    ...factRows(fact.points, [pointsText(evaluation, language)], FACTS),
  ];
}

/** Cells that run over the blank ones behind them: of rows of three texts, of approvals, and single wrapped texts. */
export function runningOn(rows: readonly Row[], width: number): Area[] {
  return [...rows.entries()].flatMap(([row, cells]): Area[] => {
    const area = (left: number, right: number): Area => ({ top: row, bottom: row, left, right });
    const isBlank = (column: number): boolean => cells[column]?.value === null;
    if (cells.length === 5 && isBlank(2) && isBlank(3)) return [area(1, 3), area(4, width - 1)];
    if (cells.length === 7) return [area(3, 4), area(5, 6)];
    return cells.length === 1 && cells[0]?.look?.wrap ? [area(0, width - 1)] : [];
  });
}

/** What a year's report tells of. */
export interface ReportedYear extends Occasion {
  readonly review: Pick<Review, 'sheets' | 'papers'>;
  readonly evaluation: YearEvaluation;
}

/**
 * 「事業報告」: a year's results by pillar and item with the two years before, their trends as charts, what was missed and
 * why, the items without a KPI, the way to the goals of the period, the minister's approvals, and lines to sign, for A4
 * landscape.
 */
export function yearReport(
  { review, evaluation, ...occasion }: ReportedYear,
  language: Language,
): SheetContent {
  const { title, name, section } = YEAR_MESSAGES[language];
  const { fiscalYear } = evaluation;
  const width = WIDTHS.length;
  const add = (heading: string, rows: readonly Row[]): Row[] => sectionRows(heading, rows, width);
  const results = resultsSection(evaluation, language);
  const lists = review.sheets.flatMap(({ records }) => records ?? []);
  const kept = keptRows(evaluation, language);
  const signatures = signatureRows(language);
  const head: Row[] = [
    [cell(title(KPI_MESSAGES[language].fiscalYear(fiscalYear)), REPORT_TITLE)],
    [cell(MADE_BY[language], { ...NOTE, wrap: false })],
    [],
    ...factsOf(evaluation, occasion, language),
    ...add(section.results, []),
  ];
  const signed: Row[] = [
    ...head,
    headingRow(fiscalYear, language),
    ...results.rows,
    [cell(EVALUATION_MESSAGES[language].gradeNote, NOTE)],
    ...add(section.missed, missedRows(evaluation, language)),
    ...add(section.withoutKpi, withoutKpiRows(evaluation, language)),
    ...(kept.length > 0 ? add(section.kept, kept) : []),
    ...add(section.goals, goalRows(evaluation, review.papers, language)),
    ...add(section.approvals, approvalRows(lists, fiscalYear, language)),
    ...add(section.signatures, signatures),
  ];
  const trends = results.trends(signed.length + 2);
  const rows = trends.rows.length > 0 ? [...signed, ...add(section.trends, trends.rows)] : signed;
  const merges = runningOn(rows, width);
  const fitted = fittedHeights({ rows, merges, widths: WIDTHS });
  return {
    name,
    rows,
    merges,
    widths: WIDTHS,
    heights: new Map([
      ...Array.from(fitted, ([row, height]) => [row, Math.min(HIGHEST, height)] as const),
      ...signatures.map((_, index) => [signed.length - 1 - index, SIGNATURE_HEIGHT] as const),
    ]),
    frozen: { rows: head.length + 1, columns: 1 },
    page: { orientation: 'landscape', titleRows: { first: head.length, last: head.length } },
    validations: [],
    charts: trends.charts,
  };
}
