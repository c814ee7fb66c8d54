import { addressOf } from '../engine/cell';
import { achievementOf, lowestAchievement, type Achievement } from '../engine/kpi/achievement';
import { gradeOf } from '../engine/kpi/grade';
import type { Judgement, MeasureJudgement } from '../engine/kpi/judge';
import { achievementNumber } from '../engine/kpi/outcome';
import { measureStatus, statusOf, type Status } from '../engine/kpi/status';
import { kpiStatusText } from '../messages/findings/kpi-status';
import type { Evaluation } from '../kpi-results/evaluate';
import { KPI_MESSAGES } from '../messages/kpi/messages';
import { measureTexts } from '../messages/kpi/measure-texts';
import { percentText } from '../messages/kpi/numbers';
import type { Language } from '../engine/language';
import { cell, HEADING, NOTE, words } from '../sheet/content/content-looks';
import { fittedHeights } from '../sheet/content/fitted-heights';
import type { ContentCell, ContentChart, SheetContent } from '../sheet/content/sheet-content';
import type { Area } from '../engine/area';
import { chartRoom } from './chart-room';
import { factRows, occasionRows, type FactPlace } from './check-facts';
import type { Row } from './finding-rows';
import { MADE_BY } from '../sheet/content/messages/messages';
import { FIGURE, ID, MIDDLE, REPORT_TITLE, SHEET, SOURCE_IN_TABLE, TEXT } from './report-looks';
import type { SheetReview } from '../review/review';
import type { Occasion } from './checked-workbook';
import { REPORT_MESSAGES } from './messages/messages';

/** Name, KPI, target, result, achievement, verdict, grade, what is missing, source. */
const WIDTHS = [26, 23, 20, 12, 10, 12, 11, 18, 48];
const NAMES = 0;
const ACHIEVEMENTS = 4;
const FACTS: FactPlace = { column: 1, wrap: false };
const PERCENT = '0%';
const NOTHING = '–';

function statusIn({ judgement, fiscalYear }: Evaluation): Status {
  return judgement ? statusOf(judgement, fiscalYear) : 'undecidable';
}

function countStatuses(evaluations: readonly Evaluation[]): Record<Status, number> {
  const counts = { met: 0, not_met: 0, unfilled: 0, undecidable: 0 };
  for (const evaluation of evaluations) counts[statusIn(evaluation)] += 1;
  return counts;
}

/** Makes the rows of judged KPIs in one language. */
class KpiRows {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /** One row; for a KPI of several measures one for the whole and one for each of them. */
  of(evaluation: Evaluation): Row[] {
    const { judgement } = evaluation;
    if (!judgement) return [this.#row(evaluation, null, null)];
    const [only, ...more] = judgement.measures;
    if (only && more.length === 0) return [this.#row(evaluation, judgement, only)];
    return [
      this.#row(evaluation, judgement, null),
      ...judgement.measures.map((measure) => this.#measureRow(measure, evaluation.fiscalYear)),
    ];
  }

  #row(evaluation: Evaluation, judgement: Judgement | null, measure: MeasureJudgement | null): Row {
    const { kpi } = evaluation;
    const achievement = judgement && lowestAchievement(judgement);
    const grade = achievement && kpi && gradeOf(achievement, kpi.difficult, null);
    return [
      words(kpi?.name[this.#language] ?? NOTHING, TEXT),
      words(kpi?.id ?? NOTHING, ID),
      ...this.#figures(measure),
      this.#achievement(achievement),
      cell(kpiStatusText(statusIn(evaluation), this.#language), MIDDLE),
      cell(grade?.grade ?? NOTHING, MIDDLE),
      words(this.#missing(evaluation).join('\n'), TEXT),
      this.#source(measure),
    ];
  }

  #measureRow(judged: MeasureJudgement, fiscalYear: number): Row {
    return [
      words(judged.measure.name?.[this.#language] ?? NOTHING, { ...TEXT, horizontal: 'left', indent: 1 }),
      cell(null, TEXT),
      ...this.#figures(judged),
      this.#achievement(achievementOf(judged)),
      cell(kpiStatusText(measureStatus(judged, fiscalYear), this.#language), MIDDLE),
      cell(null, TEXT),
      cell(null, TEXT),
      this.#source(judged),
    ];
  }

  /** As a number, with the decimals that tell it from 100 %. */
  #achievement(achievement: Achievement | null): ContentCell {
    if (!achievement?.known) return cell(NOTHING, FIGURE);
    const [, decimals = ''] = percentText(achievement.value).split('.');
    return cell(achievementNumber(achievement), { ...FIGURE, format: `0.${'0'.repeat(decimals.length)}%` });
  }

  /** What was to be reached, with its amount where the year's results gave it, and what was. */
  #figures(judged: MeasureJudgement | null): [ContentCell, ContentCell] {
    if (!judged) return [cell(null, TEXT), cell(null, TEXT)];
    const { target, amount, result } = measureTexts(judged, this.#language);
    const aside = amount === null ? '' : `\n${REPORT_MESSAGES[this.#language].aside(amount).trim()}`;
    return [words(target + aside, TEXT), cell(result ?? NOTHING, FIGURE)];
  }

  #missing({ missing, problems }: Evaluation): string[] {
    const messages = KPI_MESSAGES[this.#language];
    return [
      ...missing.map(messages.missing),
      ...problems.map((problem) => `${addressOf(problem.place)}: ${messages.problem(problem)}`),
    ];
  }

  #source(judged: MeasureJudgement | null): ContentCell {
    const citation = judged?.measure.citation;
    return words(citation ? `「${citation.quote}」\n${citation.section}` : '', SOURCE_IN_TABLE);
  }
}

/** KPIs that stand together: of one sheet, year and business. */
interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

function titleOf(sheet: string, { kpi, fiscalYear }: Evaluation, language: Language): string {
  const { fiscalYear: yearText, business } = KPI_MESSAGES[language];
  return [sheet, yearText(fiscalYear), ...(kpi ? [business[kpi.business]] : [])].join('\u3000');
}

function groupsOf({ name, kpis }: SheetReview, language: Language): Group[] {
  const rows = new KpiRows(language);
  const byTitle = new Map<string, Row[]>();
  for (const evaluation of kpis) {
    const title = titleOf(name, evaluation, language);
    byTitle.set(title, [...(byTitle.get(title) ?? []), ...rows.of(evaluation)]);
  }
  return Array.from(byTitle, ([title, own]) => ({ title, rows: own }));
}

function groupRows({ title, rows }: Group): Row[] {
  return [[words(title, SHEET), ...WIDTHS.slice(1).map(() => cell(null, SHEET))], ...rows];
}

/** A chart of each group's achievements, one below the other; none where nothing was achieved yet. */
function chartsOf(
  groups: readonly Group[],
  first: number,
  below: number,
  language: Language,
): ContentChart[] {
  const { charts } = REPORT_MESSAGES[language].section;
  const achieved = REPORT_MESSAGES[language].kpiHeadings[ACHIEVEMENTS];
  let top = first;
  let chartTop = below;
  return groups.flatMap(({ title, rows }): ContentChart[] => {
    const column = (index: number): Area => ({
      top: top + 1,
      bottom: top + rows.length,
      left: index,
      right: index,
    });
    const [categories, values] = [column(NAMES), column(ACHIEVEMENTS)];
    top += 1 + rows.length;
    if (!rows.some((row) => typeof row[ACHIEVEMENTS]?.value === 'number')) return [];
    const place = chartRoom(chartTop, rows.length, WIDTHS.length);
    chartTop = place.bottom + 2;
    const series = [{ name: achieved, values }] as const;
    return [
      {
        type: 'bar',
        title: `${charts}\u3000${title}`,
        categories,
        series,
        format: PERCENT,
        fromZero: true,
        place,
      },
    ];
  });
}

function documentsOf(evaluations: readonly Evaluation[]): string[] {
  const citations = evaluations.flatMap(({ kpi, judgement }) =>
    judgement ? (kpi?.measures.map(({ citation }) => citation.document) ?? []) : [],
  );
  return [...new Set(citations)];
}

/**
 * 「KPI評価」: every KPI of the sheets of results with target, result, achievement, verdict, reference grade, what is
 * missing and its source, and the achievements as charts, for A4 landscape. Null where no sheet holds results.
 */
export function kpiReport(
  occasion: Occasion,
  sheets: readonly SheetReview[],
  language: Language,
): SheetContent | null {
  const evaluations = sheets.flatMap(({ kpis }) => kpis);
  if (evaluations.length === 0) return null;
  const messages = REPORT_MESSAGES[language];
  const documents = documentsOf(evaluations);
  const before: Row[] = [
    [cell(messages.kpiTitle, REPORT_TITLE)],
    [cell(MADE_BY[language], { ...NOTE, wrap: false })],
    [],
    ...occasionRows(occasion, language, FACTS),
    ...factRows(messages.fact.plan, documents, FACTS),
    ...factRows(messages.fact.basis, [messages.atEvaluation], FACTS),
    ...factRows(messages.fact.outcome, [messages.kpiCounts(countStatuses(evaluations))], FACTS),
    [],
  ];
  const groups = sheets.flatMap((sheet) => groupsOf(sheet, language));
  const rows: Row[] = [
    ...before,
    messages.kpiHeadings.map((heading) => cell(heading, HEADING)),
    ...groups.flatMap(groupRows),
    [cell(messages.gradeNote, NOTE)],
  ];
  const note = rows.length - 1;
  const merges = [{ top: note, left: 0, bottom: note, right: WIDTHS.length - 1 }];
  return {
    name: messages.kpiTitle,
    rows,
    merges,
    widths: WIDTHS,
    heights: fittedHeights({ rows, merges, widths: WIDTHS }),
    frozen: { rows: before.length + 1, columns: 1 },
    page: { orientation: 'landscape', titleRows: { first: before.length, last: before.length } },
    validations: [],
    charts: chartsOf(groups, before.length + 1, rows.length + 1, language),
  };
}
