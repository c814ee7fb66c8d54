import type { EvaluatedKpi } from '../../engine/kpi/evaluation/item';
import type { Business, KpiUnit } from '../../engine/kpi/kpi';
import { outcomeOf } from '../../engine/kpi/outcome';
import type { Language } from '../../engine/language';
import { KPI_MESSAGES } from '../../messages/kpi/messages';
import { measureTexts } from '../../messages/kpi/measure-texts';
import type { YearEvaluation } from '../../review/year-evaluation';
import { cell, HEADING, words } from '../../sheet/content/content-looks';
import type { ContentCell, ContentChart } from '../../sheet/content/sheet-content';
import { shareText } from '../../sheet/evaluation/item-texts';
import { EVALUATION_MESSAGES } from '../../sheet/evaluation/messages/messages';
import type { WrittenItem } from '../../sheet/evaluation/write-evaluation';
import { chartRoom } from '../chart-room';
import type { Row } from '../finding-rows';
import { FIGURE, MIDDLE, SHEET, TEXT } from '../report-looks';
import { YEAR_MESSAGES } from './messages/messages';
import { figureCells, NOTHING, resultsOverYears, threeYears } from './year-figures';

/** Name, target, three years, how much of the plan, status, reference, own and minister's grade. */
export const WIDTHS = [38, 22, 12, 12, 12, 10, 11, 7, 7, 7];
const FIRST_YEAR = 2;
const ITEM = { ...TEXT, bold: true, fill: '#F2F2F2' } as const;
const ITEM_MIDDLE = { ...ITEM, horizontal: 'center' } as const;

/** A row over the whole width, with a line above and below. */
export function band(text: string): Row {
  return [words(text, SHEET), ...WIDTHS.slice(1).map(() => cell(null, SHEET))];
}

export function headingRow(fiscalYear: number, language: Language): Row {
  const { headings, moreHeadings } = YEAR_MESSAGES[language];
  const years = threeYears(fiscalYear).map(KPI_MESSAGES[language].fiscalYear);
  return [...headings, ...years, ...moreHeadings].map((text) => cell(text, HEADING));
}

/** One line of results: a KPI, or one of its measures. */
interface Line {
  readonly name: string;
  readonly unit: KpiUnit;
  readonly business: Business;
  readonly years: readonly (number | null)[];
}

/** Makes the rows of a year's results, and remembers their figures for the charts. */
class ResultRows {
  readonly lines: Line[] = [];
  readonly #evaluation: YearEvaluation;
  readonly #language: Language;

  constructor(evaluation: YearEvaluation, language: Language) {
    this.#evaluation = evaluation;
    this.#language = language;
  }

  item({ evaluation, hand }: WrittenItem): Row[] {
    const { item, reference, kpis } = evaluation;
    const grade = (text: string | undefined): ContentCell =>
      cell(text === '' || text === undefined ? NOTHING : text, ITEM_MIDDLE);
    return [
      [
        words(item.place + item.name[this.#language], ITEM),
        ...Array.from({ length: 5 }, () => cell(null, ITEM)),
        cell(EVALUATION_MESSAGES[this.#language].methods[evaluation.method], ITEM_MIDDLE),
        grade(reference?.grade),
        grade(hand.own),
        grade(hand.minister),
      ],
      ...kpis.flatMap((kpi) => this.#kpi(kpi)),
    ];
  }

  #kpi(evaluated: EvaluatedKpi): Row[] {
    const { kpi } = evaluated;
    const name = kpi.name[this.#language];
    const called = kpi.standing === 'kpi' ? name : EVALUATION_MESSAGES[this.#language].ofText(name);
    if (kpi.measures.length === 1) return [this.#row(evaluated, 0, called, true)];
    return [
      this.#whole(evaluated, called),
      ...kpi.measures.map((measure, index) =>
        this.#row(evaluated, index, measure.name?.[this.#language] ?? '', false),
      ),
    ];
  }

  /** What is said of a KPI as a whole: how much of the plan was reached, its status and its reference grade. */
  #standing(evaluated: EvaluatedKpi | null): ContentCell[] {
    if (!evaluated) return Array.from({ length: 5 }, () => cell(null, TEXT));
    const share = shareText(evaluated);
    return [
      share === null ? cell(NOTHING, FIGURE) : cell(Number(share), { ...FIGURE, format: '0.0' }),
      cell(EVALUATION_MESSAGES[this.#language].status[evaluated.status], MIDDLE),
      cell(evaluated.kpi.standing === 'kpi' ? (evaluated.grade?.grade ?? NOTHING) : null, MIDDLE),
      cell(null, TEXT),
      cell(null, TEXT),
    ];
  }

  #whole(evaluated: EvaluatedKpi, name: string): Row {
    const blank = Array.from({ length: 4 }, () => cell(null, TEXT));
    return [words(name, { ...TEXT, horizontal: 'left', indent: 1 }), ...blank, ...this.#standing(evaluated)];
  }

  #row(evaluated: EvaluatedKpi, index: number, name: string, isWhole: boolean): Row {
    const { kpi, judgement } = evaluated;
    const { results, fiscalYear } = this.#evaluation;
    const measure = kpi.measures[index];
    const unit = measure?.unit ?? 'ratio';
    const judged = judgement?.measures[index];
    const texts = judged ? measureTexts(judged, this.#language) : null;
    const target = measure
      ? (texts?.target ?? KPI_MESSAGES[this.#language].target(measure.target, unit))
      : '';
    const aside = texts?.amount ? `\n${EVALUATION_MESSAGES[this.#language].amount(texts.amount)}` : '';
    const years = resultsOverYears(evaluated, index, results.resultsOf(kpi.id)[index] ?? [], fiscalYear);
    this.lines.push({ name, unit, business: kpi.business, years });
    return [
      words(name, { ...TEXT, horizontal: 'left', indent: isWhole ? 1 : 2 }),
      words(target + aside, TEXT),
      ...figureCells(years, unit, judged ? outcomeOf(judged).target : null),
      ...this.#standing(isWhole ? evaluated : null),
    ];
  }
}

/** Rows, and charts whose places are counted from the first of them. */
interface Section {
  readonly rows: readonly Row[];
  readonly charts: readonly ContentChart[];
}

/** The figures of lines that are counted alike, and a chart of their years below; none without two known years. */
function trend(lines: readonly Line[], top: number, fiscalYear: number, language: Language): Section | null {
  const [first] = lines;
  const isKnown = ({ years }: Line): boolean => years.filter((year) => year !== null).length > 1;
  const shown = lines.filter(isKnown);
  if (!first || shown.length === 0) return null;
  const { trend: title, business } = YEAR_MESSAGES[language];
  const { unit: units, fiscalYear: yearText } = KPI_MESSAGES[language];
  const rows: Row[] = [
    band(title(business[first.business], units[first.unit].trim())),
    ...shown.map(({ name, unit, years }): Row => [
      words(name, TEXT),
      cell(null, TEXT),
      ...figureCells(years, unit),
    ]),
  ];
  const column = (index: number) => ({ top: top + 1, bottom: top + shown.length, left: index, right: index });
  const place = chartRoom(top + rows.length + 1, shown.length * 2, WIDTHS.length);
  const series = threeYears(fiscalYear).map((year, index) => ({
    name: yearText(year),
    values: column(FIRST_YEAR + index),
  }));
  const [oldest, ...others] = series;
  if (!oldest) return null;
  return {
    rows: [...rows, ...Array.from({ length: place.bottom - place.top + 3 }, () => [])],
    charts: [
      {
        type: 'bar',
        title: title(business[first.business], units[first.unit].trim()),
        categories: column(0),
        series: [oldest, ...others],
        format: first.unit === 'ratio' ? '0%' : '#,##0',
        fromZero: true,
        place,
      },
    ],
  };
}

export interface ResultsSection {
  readonly rows: readonly Row[];
  /** The trends, from a row of the sheet on. */
  readonly trends: (top: number) => Section;
}

/** A year's results by business, pillar and item. */
export function resultsSection(evaluation: YearEvaluation, language: Language): ResultsSection {
  const { items, fiscalYear } = evaluation;
  const { business } = YEAR_MESSAGES[language];
  const rows = new ResultRows(evaluation, language);
  let last = '';
  const all = items.flatMap((written): Row[] => {
    const { item } = written.evaluation;
    const above = `${business[item.business]}\u3000${item.pillar[language]}`.trim();
    const isNew = above !== last;
    last = above;
    return [...(isNew ? [band(above)] : []), ...rows.item(written)];
  });
  return {
    rows: all,
    trends: (top) => {
      const groups = new Map<string, Line[]>();
      for (const line of rows.lines) {
        const key = `${line.business} ${line.unit}`;
        groups.set(key, [...(groups.get(key) ?? []), line]);
      }
      const made: Row[] = [];
      const charts: ContentChart[] = [];
      for (const lines of groups.values()) {
        const section = trend(lines, top + made.length, fiscalYear, language);
        made.push(...(section?.rows ?? []));
        charts.push(...(section?.charts ?? []));
      }
      return { rows: made, charts };
    },
  };
}
