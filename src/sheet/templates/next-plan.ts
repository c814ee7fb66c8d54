import { lastDayOf } from '../../engine/calendar/fiscal-year';
import type { Kpi, KpiPlan, Measure, PrintedResult } from '../../engine/kpi/kpi';
import { exactly, isFigure, type YearResult } from '../../engine/kpi/result';
import { termsOf } from '../../engine/kpi/target';
import { decimalPlaces, powerOfTen, type Rational } from '../../engine/number/rational';
import { KPI_MESSAGES } from '../../messages/kpi/messages';
import { NEXT_PLAN_MESSAGES } from '../../messages/papers/messages';
import { numberText } from '../../messages/kpi/numbers';
import { READINGS } from '../../plan-table/plan-columns';
import { cell, SHORT, TEXT, words } from '../content/content-looks';
import type { SheetContent } from '../content/sheet-content';
import { PAPER_COLUMNS, planOf, printedRows, targetCells, type TargetCells } from './plan';

/** What was reached of a KPI, by measure, and the sheet that says so. */
export interface KnownResults {
  readonly sheet: string;
  readonly years: readonly (readonly YearResult[])[];
}

/** By the KPI's id. */
export type ResultsOf = (id: string) => KnownResults | null;

const terms = KPI_MESSAGES.ja;
const messages = NEXT_PLAN_MESSAGES.ja;

/** A share has as many decimals as 0.01 %, a plain number two. */
const FINEST = -6;

/** The value of the last digit that a result is shown with. */
function digitOf(value: Rational): Rational {
  const places = decimalPlaces(value);
  return powerOfTen(places === null ? FINEST : Math.max(FINEST, -places));
}

/** The results of whole years, those of the workbook before those that the plan prints. */
function resultsOf(measure: Measure, known: KnownResults | null, index: number): PrintedResult[] {
  const own = (known?.years[index] ?? []).flatMap(({ fiscalYear, until, result }): PrintedResult[] => {
    if (until !== null || !isFigure(result)) return [];
    const value = exactly(result.amount);
    const quote = messages.resultOn(known?.sheet ?? '');
    return [{ fiscalYear, value, digit: digitOf(value), citation: { ...measure.citation, quote } }];
  });
  const given = new Set(own.map(({ fiscalYear }) => fiscalYear));
  return [...measure.printed.filter(({ fiscalYear }) => !given.has(fiscalYear)), ...own].sort(
    (a, b) => a.fiscalYear - b.fiscalYear,
  );
}

/** By its own words the KPI is measured on a day of the last year, or ends within it. */
function hasEnded({ target }: Measure, lastYear: number): boolean {
  const { day, endsEarly } = termsOf(target);
  return endsEarly || (day !== null && day <= lastDayOf(lastYear));
}

function openText(measure: Measure, lastYear: number, results: readonly PrintedResult[]): string {
  const [year, next] = [terms.fiscalYear(lastYear), terms.fiscalYear(lastYear + 1)];
  if (hasEnded(measure, lastYear)) return messages.ended(year, measure.citation.quote);
  const reached = results.find(({ fiscalYear }) => fiscalYear === lastYear);
  const { unit, target } = measure;
  const result = reached ? numberText(reached.value, unit) + terms.unit[unit] : null;
  return messages.decide(next, year, terms.target(target, unit), result);
}

/** A row of which the target is still to be decided. */
function openRow(kpi: Kpi, measure: Measure, open: string): TargetCells {
  const blank = cell(null, TEXT);
  const undecided = cell(null, SHORT);
  const { amount } = targetCells(kpi, measure);
  return {
    ...targetCells(kpi, measure),
    // its format stays
    amount: { ...amount, value: null },
    previousYear: undecided,
    meanYears: undecided,
    day: undecided,
    endsEarly: undecided,
    section: blank,
    words: blank,
    isNew: blank,
    reading: cell(READINGS.check, SHORT),
    open: words(open, TEXT),
  };
}

/**
 * The sheet of the year after a plan: its KPIs with what was reached of them, and no targets. Every row waits for its
 * decision and judges as soon as a person confirms it.
 */
export function nextPlanSheet(plan: KpiPlan, known: ResultsOf = () => null): SheetContent {
  const { fiscalYear: lastYear } = plan;
  const rows = [...plan.kpis, ...plan.operational].map((kpi) => {
    const measures = kpi.measures.map((measure, index) => ({
      ...measure,
      printed: resultsOf(measure, known(kpi.id), index),
      printedMean: null,
    }));
    return {
      targets: measures.map((measure) => openRow(kpi, measure, openText(measure, lastYear, measure.printed))),
      printed: printedRows({ id: kpi.id, measures, notes: [] }),
    };
  });
  return planOf({
    fiscalYear: lastYear + 1,
    document: null,
    asksSection: true,
    columns: PAPER_COLUMNS,
    targets: rows.flatMap(({ targets }) => targets),
    printed: rows.flatMap(({ printed }) => printed),
    notes: [messages.note],
  });
}
