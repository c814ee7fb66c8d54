import { columnLetters } from '../../engine/cell';
import type { Kpi, KpiPlan, KpiUnit, Measure } from '../../engine/kpi/kpi';
import { MONTHS, type MonthKind } from '../../engine/kpi/months';
import { termsOf } from '../../engine/kpi/target';
import type { Language } from '../../engine/language';
import { KPI_MESSAGES, RESULT_SHEET_MESSAGES } from '../../messages/kpi/messages';
import {
  AMOUNT,
  cell,
  computed,
  HEADING,
  IDENTIFIER,
  SHORT,
  TEXT,
  TITLE_AT_LEFT,
} from '../content/content-looks';
import type { ContentCell, ContentLook, SheetContent } from '../content/sheet-content';
import { BRANCHES } from '../kpis/branches';
import { framed, type Row } from './framed';
import { resultRules } from './result-rules';
import { COUNTS, FIRST_ROW, isQuotient, nameOf, RESULT_FORMATS, unitOf, yearsOf } from './kpi-results';

/** A year of a measure by month: the whole body's, or a branch's. */
export interface MonthsRow {
  readonly kpi: Kpi;
  /** Which of the KPI's measures, counted from 0. */
  readonly measure: number;
  readonly branch: string | null;
  readonly fiscalYear: number;
}

type Monthly = readonly (number | null)[];

/** What is entered: twelve months from April, null where a month is blank. Rates are ratios. */
export interface MonthsEntry {
  readonly kind: MonthKind;
  readonly numerators?: Monthly;
  readonly denominators?: Monthly;
  /** Without counts. */
  readonly results?: Monthly;
  /** The year's own denominator, the same for every month. */
  readonly base?: number;
  /** The result of the year as a whole, where its months are not known. */
  readonly whole?: number;
}

/** Null leaves the rows to be filled in. */
type MonthsOf = (row: MonthsRow) => MonthsEntry | null;

/** The years that the plan prints, whose months nobody does. */
export const printedYears: MonthsOf = ({ kpi, measure, branch, fiscalYear }) => {
  const printed = kpi.measures[measure]?.printed.find((year) => year.fiscalYear === fiscalYear);
  if (!printed || branch !== null || kpi.measures[measure]?.unit === 'branches') return null;
  return { kind: 'cumulative', whole: printed.value.valueOf() };
};

const FIRST_MONTH = 7;
const TOTAL = FIRST_MONTH + MONTHS;
const KIND = '$E';

const at = (column: number, row: number): string => `${columnLetters(column)}${String(row + 1)}`;

function quotient(above: number | null | undefined, below: number | null | undefined): number | '' {
  return typeof above === 'number' && typeof below === 'number' && below !== 0 ? above / below : '';
}

/** The year so far of a row: the sum of single months, the last of cumulative ones. */
function totalOf(kind: MonthKind, months: Monthly): number | '' {
  const given = months.flatMap((each) => each ?? []);
  const last = given.at(-1);
  if (last === undefined) return '';
  return kind === 'single' ? given.reduce((sum, each) => sum + each, 0) : last;
}

function totalFormula(row: number, single: string): string {
  const months = `${at(FIRST_MONTH, row)}:${at(TOTAL - 1, row)}`;
  return `=IF(COUNT(${months})=0,"",IF(${KIND}${String(row + 1)}="${single}",SUM(${months}),LOOKUP(9E+99,${months})))`;
}

function ratioFormula(column: number, row: number): string {
  const [above, below] = [at(column, row - 2), at(column, row - 1)];
  return `=IF(COUNT(${above},${below})=2,IF(${below}=0,"",${above}/${below}),"")`;
}

interface Written {
  readonly row: MonthsRow;
  readonly entry: MonthsEntry | null;
  readonly unit: KpiUnit;
  readonly language: Language;
}

/** What stands before the months. */
function head({ row, entry, unit, language }: Written, figure: 'numerator' | 'denominator' | 'result'): Row {
  const messages = RESULT_SHEET_MESSAGES[language];
  const terms = KPI_MESSAGES[language];
  const isCount = figure !== 'result';
  return [
    cell(nameOf(row, language), TEXT),
    cell(row.kpi.id, IDENTIFIER),
    cell(row.branch, SHORT),
    cell(terms.fiscalYear(row.fiscalYear), SHORT),
    cell(messages.kind[entry?.kind ?? 'cumulative'], SHORT),
    cell(messages.heading[figure], SHORT),
    cell(isCount ? null : terms.unit[unit].trim(), SHORT),
  ];
}

function entered(months: Monthly | undefined, look: ContentLook): ContentCell[] {
  return Array.from({ length: MONTHS }, (_, index) => cell(months?.[index] ?? null, look));
}

/** Numerators, denominators, and their quotients by formula. */
function quotientRows(written: Written, place: number): Row[] {
  const { entry, unit, language } = written;
  const single = RESULT_SHEET_MESSAGES[language].kind.single;
  const kind = entry?.kind ?? 'cumulative';
  const look: ContentLook = { ...AMOUNT, format: RESULT_FORMATS[unit] };
  const { numerators, denominators, results, base, whole } = entry ?? {};
  const [above, below] = [totalOf(kind, numerators ?? []), totalOf(kind, denominators ?? [])];
  const denominator = base ?? below;
  const rates = Array.from({ length: MONTHS }, (_, index) =>
    results
      ? cell(results[index] ?? null, look)
      : computed(
          ratioFormula(FIRST_MONTH + index, place + 2),
          quotient(numerators?.[index], denominators?.[index]),
          look,
        ),
  );
  const isGiven = whole !== undefined || results !== undefined;
  return [
    [
      ...head(written, 'numerator'),
      ...entered(numerators, COUNTS),
      computed(totalFormula(place, single), above, COUNTS),
    ],
    [
      ...head(written, 'denominator'),
      ...entered(denominators, COUNTS),
      base === undefined ? computed(totalFormula(place + 1, single), below, COUNTS) : cell(base, COUNTS),
    ],
    [
      ...head(written, 'result'),
      ...rates,
      isGiven
        ? cell(whole ?? null, look)
        : computed(
            ratioFormula(TOTAL, place + 2),
            quotient(above === '' ? null : above, denominator === '' ? null : denominator),
            look,
          ),
    ],
  ];
}

/** What is counted: one row. */
function countedRow(written: Written, place: number): Row {
  const { entry, unit, language } = written;
  const look: ContentLook = { ...AMOUNT, format: RESULT_FORMATS[unit] };
  const total = totalOf(entry?.kind ?? 'cumulative', entry?.results ?? []);
  const isSum = unit !== 'days' && unit !== 'businessDays';
  return [
    ...head(written, 'result'),
    ...entered(entry?.results, look),
    entry?.whole === undefined && isSum
      ? computed(totalFormula(place, RESULT_SHEET_MESSAGES[language].kind.single), total, look)
      : cell(entry?.whole ?? null, look),
  ];
}

/** Every KPI of a plan, a row a measure and year; of one that is judged by branch, the 47 of its own year. */
export function monthRows(plan: KpiPlan): MonthsRow[] {
  return plan.kpis.flatMap((kpi) =>
    kpi.measures.flatMap((measure: Measure, index): MonthsRow[] => {
      const row = { kpi, measure: index };
      if (termsOf(measure.target).branches === null) {
        return yearsOf(measure, plan.fiscalYear).map((fiscalYear) => ({ ...row, branch: null, fiscalYear }));
      }
      return [plan.fiscalYear - 1, plan.fiscalYear].flatMap((fiscalYear) =>
        BRANCHES.map((branch) => ({ ...row, branch, fiscalYear })),
      );
    }),
  );
}

/**
 * A sheet for results by month: rows for numerators, denominators and their quotients, of what is counted one row;
 * 4月 to 3月 and the year so far.
 */
export function monthlyResultsSheet(
  plan: KpiPlan,
  results: MonthsOf = () => null,
  language: Language = 'ja',
  rows: readonly MonthsRow[] = monthRows(plan),
): SheetContent {
  const messages = RESULT_SHEET_MESSAGES[language];
  const { heading } = messages;
  const body: Row[] = [];
  for (const row of rows) {
    const measure = row.kpi.measures[row.measure];
    if (!measure) continue;
    const written = { row, entry: results(row), unit: unitOf(measure, row.branch), language };
    const place = FIRST_ROW + body.length;
    if (isQuotient(written.unit)) body.push(...quotientRows(written, place));
    else body.push(countedRow(written, place));
  }
  const rules = resultRules(language);
  const bottom = FIRST_ROW + body.length - 1;
  const column = (left: number, right = left) => ({ top: FIRST_ROW, left, bottom, right });
  return framed({
    name: messages.monthsSheet,
    titles: [cell(messages.monthsTitle(KPI_MESSAGES[language].fiscalYear(plan.fiscalYear)), TITLE_AT_LEFT)],
    above: [[]],
    headings: [
      heading.name,
      heading.kpi,
      heading.branch,
      heading.year,
      heading.months,
      heading.figure,
      heading.unit,
      ...messages.month,
      heading.total,
    ].map((text) => cell(text, HEADING)),
    body,
    notes: [messages.monthsNote],
    widths: [34, 22, 9, 12, 11, 12, 9, ...messages.month.map(() => 13), 14],
    orientation: 'landscape',
    frozenColumns: 1,
    validations: [
      { ...rules.branch, area: column(2) },
      { ...rules.kind, area: column(4) },
      { ...rules.number(at(FIRST_MONTH, FIRST_ROW)), area: column(FIRST_MONTH, TOTAL - 1) },
    ],
  });
}
