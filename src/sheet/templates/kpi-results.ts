import { eraFiscalYear } from '../../engine/calendar/era';
import type { Kpi, KpiPlan, KpiUnit, Measure } from '../../engine/kpi/kpi';
import type { Language } from '../../engine/language';
import { termsOf } from '../../engine/kpi/target';
import { KPI_MESSAGES } from '../../messages/kpi/messages';
import {
  AMOUNT,
  cell,
  computed,
  DAY,
  HEADING,
  IDENTIFIER,
  SHORT,
  TITLE_AT_LEFT,
  TEXT,
} from '../content/content-looks';
import type { ContentCell, ContentLook, SheetContent } from '../content/sheet-content';
import { BRANCHES } from '../kpis/branches';
import { aNumber, dayAround, oneOf, usuallyOneOf, type EntryRule } from './entry-rules';
import { framed, type Row } from './framed';

/** One row of results: a year of a measure, for one branch where it is measured by branch. */
export interface ResultRow {
  readonly kpi: Kpi;
  /** Which of the KPI's measures, counted from 0. */
  readonly measure: number;
  readonly branch: string | null;
  readonly fiscalYear: number;
}

/** What is entered in a row: counts, or the result alone. Rates are ratios: 1 for 100 %. */
export type ResultEntry =
  { readonly numerator: number; readonly denominator: number } | { readonly result: number };

/** Null leaves a row to be filled in. */
type ResultsOf = (row: ResultRow) => ResultEntry | null;

export const NO_RESULTS: ResultsOf = () => null;

/** The years that the plan prints, and what it prints for a number of branches. */
export const printedResults: ResultsOf = ({ kpi, measure, branch, fiscalYear }) => {
  const printed = kpi.measures[measure]?.printed.find((year) => year.fiscalYear === fiscalYear);
  return printed && branch === null ? { result: printed.value.valueOf() } : null;
};

/** How results of a unit are shown in cells. */
export const RESULT_FORMATS: Readonly<Record<KpiUnit, string>> = {
  ratio: '0.00%',
  yen: '#,##0.0',
  offices: '#,##0',
  accesses: '#,##0',
  people: '#,##0',
  companies: '#,##0',
  branches: '#,##0',
  days: '0.0',
  businessDays: '0.0',
};

/** A function is told no formats: under ％ it could not tell 0.617 from 0.617 %. */
const UNIT_WORDS: Readonly<Record<KpiUnit, string>> = { ...KPI_MESSAGES.ja.unit, ratio: '割合' };

const NUMERATOR = 'F';
const DENOMINATOR = 'G';
const RESULT = 'H';
/** Titles, a blank row and the headings stand above the first row of results. */
export const FIRST_ROW = 3;

export const COUNTS: ContentLook = { ...AMOUNT, format: '#,##0' };

/** A number of branches that met the target is no rate, though its KPI is measured by rates. */
export function unitOf(measure: Measure, branch: string | null): KpiUnit {
  return branch !== null && measure.unit === 'branches' ? 'ratio' : measure.unit;
}

/** Counts are divided for these only; the others are counted themselves. */
export function isQuotient(unit: KpiUnit): boolean {
  return unit === 'ratio' || unit === 'yen';
}

function resultCells(unit: KpiUnit, entry: ResultEntry | null, row: number): ContentCell[] {
  const counts = entry && 'numerator' in entry ? entry : null;
  const given = entry && 'result' in entry ? entry.result : null;
  const look: ContentLook = { ...AMOUNT, format: RESULT_FORMATS[unit] };
  const [above, below] = [NUMERATOR, DENOMINATOR].map((column) => `${column}${String(row + 1)}`);
  const formula = `=IF(COUNT(${String(above)},${String(below)})=2,${String(above)}/${String(below)},"")`;
  const quotient = counts && counts.denominator !== 0 ? counts.numerator / counts.denominator : '';
  return [
    cell(counts?.numerator ?? null, COUNTS),
    cell(counts?.denominator ?? null, COUNTS),
    given === null && isQuotient(unit) ? computed(formula, quotient, look) : cell(given, look),
  ];
}

/** The years that the plan prints, the year before the plan's and the plan's own, oldest first. */
export function yearsOf({ printed }: Measure, fiscalYear: number): number[] {
  const years = new Set([...printed.map((year) => year.fiscalYear), fiscalYear - 1, fiscalYear]);
  return [...years].sort((a, b) => a - b);
}

function rowsOf(kpi: Kpi, fiscalYear: number): ResultRow[] {
  return kpi.measures.flatMap((measure, index): ResultRow[] => {
    const years = yearsOf(measure, fiscalYear);
    const row = { kpi, measure: index };
    if (termsOf(measure.target).branches === null) {
      return years.map((year) => ({ ...row, branch: null, fiscalYear: year }));
    }
    const counted = measure.printed.map((year) => ({ ...row, branch: null, fiscalYear: year.fiscalYear }));
    const rates = [fiscalYear - 1, fiscalYear].flatMap((year) =>
      BRANCHES.map((branch) => ({ ...row, branch, fiscalYear: year })),
    );
    return [...counted, ...rates];
  });
}

/** The KPI's name, with its measure's where it has several. */
export function nameOf(
  { kpi, measure }: Pick<ResultRow, 'kpi' | 'measure'>,
  language: Language = 'ja',
): string {
  const part = kpi.measures[measure]?.name?.[language];
  return part === undefined ? kpi.name[language] : `${kpi.name[language]}：${part}`;
}

function rowCells(row: ResultRow, measure: Measure, plan: KpiPlan, results: ResultsOf, place: number): Row {
  const { kpi, branch, fiscalYear } = row;
  const { day } = termsOf(measure.target);
  const unit = unitOf(measure, branch);
  const messages = KPI_MESSAGES.ja;
  const isOwnYear = fiscalYear === plan.fiscalYear;
  const isFirstOfYear = branch === null || branch === BRANCHES[0];
  return [
    cell(nameOf(row), TEXT),
    cell(kpi.id, IDENTIFIER),
    cell(branch, SHORT),
    cell(eraFiscalYear(fiscalYear), SHORT),
    cell(isOwnYear ? day : null, DAY),
    ...resultCells(unit, results(row), place),
    cell(UNIT_WORDS[unit], SHORT),
    cell(isOwnYear && isFirstOfYear ? messages.target(measure.target, measure.unit) : null, TEXT),
  ];
}

const HEADINGS = ['名称', 'KPI', '支部', '年度', '基準日', '分子', '分母', '実績', '単位', '目標'] as const;

/** What may be typed into the columns, by their headings. */
function rulesOf(
  rows: readonly ResultRow[],
  fiscalYear: number,
): Partial<Record<(typeof HEADINGS)[number], EntryRule>> {
  const first = String(FIRST_ROW + 1);
  const years = [...new Set(rows.map((row) => row.fiscalYear))].sort((a, b) => a - b);
  return {
    支部: oneOf(BRANCHES),
    年度: usuallyOneOf(years.map(eraFiscalYear)),
    基準日: dayAround(fiscalYear),
    分子: aNumber(`${NUMERATOR}${first}`),
    分母: aNumber(`${DENOMINATOR}${first}`),
    実績: aNumber(`${RESULT}${first}`),
    単位: oneOf([...new Set(Object.values(UNIT_WORDS))]),
  };
}

/**
 * A sheet for the results of all KPIs of a plan, a row a year: the years that it prints, the year before and its own;
 * a row for each branch where the target is every branch's.
 */
export function kpiResultsSheet(plan: KpiPlan, results: ResultsOf = NO_RESULTS): SheetContent {
  const rows = plan.kpis.flatMap((kpi) => rowsOf(kpi, plan.fiscalYear));
  const rules = rulesOf(rows, plan.fiscalYear);
  return framed({
    name: 'KPI実績',
    titles: [cell(`${eraFiscalYear(plan.fiscalYear)}\u3000KPI 実績`, TITLE_AT_LEFT)],
    above: [[]],
    headings: HEADINGS.map((heading) => cell(heading, HEADING)),
    body: rows.flatMap((row, index) => {
      const measure = row.kpi.measures[row.measure];
      return measure ? [rowCells(row, measure, plan, results, FIRST_ROW + index)] : [];
    }),
    notes: [
      '（注）分子と分母、または実績を入力してください。率は「61.7%」のように入力します。年度の途中までの実績は、基準日にその最終日を入力してください。',
    ],
    widths: [36, 24, 9, 13, 12, 15, 15, 14, 9, 34],
    orientation: 'landscape',
    frozenColumns: 1,
    validations: HEADINGS.flatMap((heading, column) => {
      const rule = rules[heading];
      const bottom = FIRST_ROW + rows.length - 1;
      return rule ? [{ ...rule, area: { top: FIRST_ROW, left: column, bottom, right: column } }] : [];
    }),
  });
}
