import { addressOf } from '../../engine/cell';
import { achievementOf, lowestAchievement, type Achievement } from '../../engine/kpi/achievement';
import { gradeOf } from '../../engine/kpi/grade';
import type { Judgement, MeasureJudgement } from '../../engine/kpi/judge';
import { outcomeOf } from '../../engine/kpi/outcome';
import { exactly } from '../../engine/kpi/result';
import { fixedValue, termsOf } from '../../engine/kpi/target';
import type { Verdict } from '../../engine/kpi/verdict';
import type { Evaluation } from '../../words/kpi/evaluate';
import { KPI_WORDS } from '../../words/kpi/explanation';
import { distinctTexts, numberText, percentText } from '../../words/kpi/numbers';
import type { Language } from '../../words/language';
import { cell, HEADING, NOTE, noteHeight, words } from '../content-looks';
import type { ContentCell, SheetContent } from '../sheet-content';
import { factRows, occasionRows, type FactPlace } from './check-facts';
import type { Row } from './finding-rows';
import { FIGURE, MIDDLE, REPORT_TITLE, SHEET, SOURCE_IN_TABLE, TEXT } from './report-looks';
import type { Occasion, ReportedSheet } from './reported';
import { REPORT_WORDS } from './words';

/** KPI, name, target, result, achievement, verdict, grade, what is missing, source. */
const WIDTHS = [28, 26, 25, 13, 9, 10, 10, 25, 40];
const FACTS: FactPlace = { column: 1, wrap: false };
const NOTHING = '–';

function countVerdicts(evaluations: readonly Evaluation[]): Record<Verdict, number> {
  const counts = { met: 0, not_met: 0, undecidable: 0 };
  for (const { judgement } of evaluations) counts[judgement?.verdict ?? 'undecidable'] += 1;
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
      ...judgement.measures.map((measure) => this.#measureRow(measure)),
    ];
  }

  #row(evaluation: Evaluation, judgement: Judgement | null, measure: MeasureJudgement | null): Row {
    const { kpi } = evaluation;
    const achievement = judgement && lowestAchievement(judgement);
    const grade = achievement && kpi && gradeOf(achievement, kpi.difficult, null);
    return [
      words(kpi?.id ?? NOTHING, TEXT),
      words(kpi?.name[this.#language] ?? NOTHING, TEXT),
      ...this.#figures(measure),
      this.#achievement(achievement),
      cell(KPI_WORDS[this.#language].verdict[judgement?.verdict ?? 'undecidable'], MIDDLE),
      cell(grade?.grade ?? NOTHING, MIDDLE),
      words(this.#missing(evaluation).join('\n'), TEXT),
      this.#source(measure),
    ];
  }

  #measureRow(judged: MeasureJudgement): Row {
    return [
      cell(null, TEXT),
      words(judged.measure.name?.[this.#language] ?? NOTHING, { ...TEXT, horizontal: 'left', indent: 1 }),
      ...this.#figures(judged),
      this.#achievement(achievementOf(judged)),
      cell(KPI_WORDS[this.#language].verdict[judged.verdict], MIDDLE),
      cell(null, TEXT),
      cell(null, TEXT),
      this.#source(judged),
    ];
  }

  #achievement(achievement: Achievement | null): ContentCell {
    return cell(achievement?.known ? `${percentText(achievement.value)}%` : NOTHING, FIGURE);
  }

  /** What was to be reached, with its amount where the year's results gave it, and what was. */
  #figures(judged: MeasureJudgement | null): [ContentCell, ContentCell] {
    if (!judged) return [cell(null, TEXT), cell(null, TEXT)];
    const { unit: units, target: say } = KPI_WORDS[this.#language];
    const { measure } = judged;
    const { unit } = measure;
    const { condition, branches } = termsOf(measure.target);
    const { result, target } = outcomeOf(judged);
    const both = result !== null && target !== null ? distinctTexts(result, target, unit) : null;
    const textOf = (value: number, index: 0 | 1): string =>
      (branches === null && both ? both[index] : numberText(exactly(value), unit)) + units[unit];
    const settled = target !== null && branches === null && fixedValue(condition.level) === null;
    const amount = settled ? `\n${REPORT_WORDS[this.#language].aside(textOf(target, 1)).trim()}` : '';
    return [
      words(say(measure.target, unit) + amount, TEXT),
      cell(result === null ? NOTHING : textOf(result, 0), FIGURE),
    ];
  }

  #missing({ missing, problems }: Evaluation): string[] {
    const said = KPI_WORDS[this.#language];
    return [
      ...missing.map(said.missing),
      ...problems.map((problem) => `${addressOf(problem.place)}: ${said.problem(problem)}`),
    ];
  }

  #source(judged: MeasureJudgement | null): ContentCell {
    const citation = judged?.measure.citation;
    return words(citation ? `「${citation.quote}」\n${citation.section}` : '', SOURCE_IN_TABLE);
  }
}

/** The KPIs of one sheet for one year, under a heading that says so. */
function groupRows(sheet: string, year: number, own: readonly Evaluation[], language: Language): Row[] {
  const rows = new KpiRows(language);
  const title = `${sheet}\u3000${KPI_WORDS[language].fiscalYear(year)}`;
  return [
    [words(title, SHEET), ...WIDTHS.slice(1).map(() => cell(null, SHEET))],
    ...own.flatMap((evaluation) => rows.of(evaluation)),
  ];
}

function bodyRows({ name, kpis }: ReportedSheet, language: Language): Row[] {
  const years = [...new Set(kpis.map(({ fiscalYear }) => fiscalYear))];
  return years.flatMap((year) =>
    groupRows(
      name,
      year,
      kpis.filter(({ fiscalYear }) => fiscalYear === year),
      language,
    ),
  );
}

function documentsOf(evaluations: readonly Evaluation[]): string[] {
  const citations = evaluations.flatMap(({ kpi, judgement }) =>
    judgement ? (kpi?.measures.map(({ citation }) => citation.document) ?? []) : [],
  );
  return [...new Set(citations)];
}

/**
 * 「KPI評価」: every KPI of the sheets of results with target, result, achievement, verdict, reference grade, what is
 * missing and its source, for A4 landscape. Null where no sheet holds results.
 */
export function kpiReport(
  occasion: Occasion,
  sheets: readonly ReportedSheet[],
  language: Language,
): SheetContent | null {
  const evaluations = sheets.flatMap(({ kpis }) => kpis);
  if (evaluations.length === 0) return null;
  const said = REPORT_WORDS[language];
  const documents = documentsOf(evaluations);
  const before: Row[] = [
    [cell(said.kpiTitle, REPORT_TITLE)],
    [cell(said.madeBy, { ...NOTE, wrap: false })],
    [],
    ...occasionRows(occasion, language, FACTS),
    ...factRows(said.fact.plan, documents, FACTS),
    ...factRows(said.fact.basis, [said.atEvaluation], FACTS),
    ...factRows(said.fact.outcome, [said.kpiCounts(countVerdicts(evaluations))], FACTS),
    [],
  ];
  const rows: Row[] = [
    ...before,
    said.kpiHeadings.map((heading) => cell(heading, HEADING)),
    ...sheets.flatMap((sheet) => bodyRows(sheet, language)),
    [cell(said.gradeNote, NOTE)],
  ];
  const note = rows.length - 1;
  const width = WIDTHS.reduce((sum, each) => sum + each, 0);
  return {
    name: said.kpiTitle,
    rows,
    merges: [{ top: note, left: 0, bottom: note, right: WIDTHS.length - 1 }],
    widths: WIDTHS,
    heights: new Map([[note, noteHeight(said.gradeNote, width)]]),
    frozen: { rows: before.length + 1, columns: 2 },
    page: { orientation: 'landscape', titleRows: { first: before.length, last: before.length } },
  };
}
