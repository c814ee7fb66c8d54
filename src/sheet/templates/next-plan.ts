import { lastDayOf } from '../../engine/calendar/fiscal-year';
import type { Kpi, KpiPlan, Measure, PrintedResult } from '../../engine/kpi/kpi';
import { isBelowReached, stepsLeft, type MeasureGoal, type StepsLeft } from '../../engine/kpi/next-year';
import { exactly, isFigure, type YearResult } from '../../engine/kpi/result';
import { fixedValue, termsOf } from '../../engine/kpi/target';
import type { Language } from '../../engine/language';
import { decimalPlaces, powerOfTen, ZERO, type Rational } from '../../engine/number/rational';
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
  /** The last two years, where both missed their targets; else none. */
  readonly missed?: readonly number[];
  /** What is to be reached in a later year, by measure. */
  readonly goals?: readonly (MeasureGoal | null)[];
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

/** What the person who decides a measure's next target has to know of it. */
interface OpenMeasure {
  readonly kpi: Kpi;
  readonly measure: Measure;
  readonly hasEnded: boolean;
  /** What was reached in the last year; null where nobody says. */
  readonly reached: Rational | null;
  /** The last target, where it is a number and below what was reached. */
  readonly belowReached: Rational | null;
  readonly missed: readonly number[];
  readonly steps: StepsLeft | null;
}

function openMeasure(
  kpi: Kpi,
  index: number,
  measure: Measure,
  lastYear: number,
  known: KnownResults | null,
): OpenMeasure {
  const { condition, branches } = termsOf(measure.target);
  const reached = measure.printed.find(({ fiscalYear }) => fiscalYear === lastYear)?.value ?? null;
  const target = branches === null ? fixedValue(condition.level) : null;
  const goal = known?.goals?.[index] ?? null;
  const isBelow = reached && target && isBelowReached(condition.kind, target, reached);
  return {
    kpi,
    measure,
    hasEnded: hasEnded(measure, lastYear),
    reached,
    belowReached: isBelow ? target : null,
    missed: known?.missed ?? [],
    steps: reached && goal && stepsLeft(condition.kind, reached, lastYear, goal),
  };
}

function openSentences(open: OpenMeasure, lastYear: number, language: Language): string[] {
  const { measure, reached, belowReached, missed, steps } = open;
  const says = NEXT_PLAN_MESSAGES[language];
  const { fiscalYear, target, unit: units } = KPI_MESSAGES[language];
  const { unit } = measure;
  const amount = (value: Rational): string => numberText(value, unit) + units[unit];
  const year = fiscalYear(lastYear);
  if (open.hasEnded) return [says.ended(year, measure.citation.quote)];
  return [
    says.decide(fiscalYear(lastYear + 1), year, target(measure.target, unit), reached && amount(reached)),
    ...(belowReached && reached ? [says.belowReached(amount(belowReached), year, amount(reached))] : []),
    ...(missed.length > 0 ? [says.missedTwice(missed.map(fiscalYear))] : []),
    ...(steps
      ? [
          steps.each.equals(ZERO)
            ? says.goalReached(fiscalYear(steps.goal.dueYear), amount(steps.goal.value))
            : says.step(
                fiscalYear(steps.goal.dueYear),
                amount(steps.goal.value),
                unit === 'ratio' ? says.points(numberText(steps.each.abs(), unit)) : amount(steps.each.abs()),
                fiscalYear(lastYear + 1),
                amount(steps.next),
              ),
        ]
      : []),
  ];
}

/** The KPIs of one kind together, for the notes under the table; none where there is no such KPI. */
function listed(
  open: readonly OpenMeasure[],
  say: (kpis: string) => string,
  has: (each: OpenMeasure) => boolean,
) {
  const names = [
    ...new Set(open.filter((each) => !each.hasEnded && has(each)).map(({ kpi }) => kpi.name.ja)),
  ];
  return names.length > 0 ? [say(names.join(terms.between.things))] : [];
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

/** A measure of the next year's plan and what has to be decided of it. */
interface NextTarget {
  readonly kpi: Kpi;
  readonly measure: Measure;
  readonly sentences: readonly string[];
}

/** The measures of a plan with the results that are known of them, as the next year's plan begins with. */
function openMeasures(plan: KpiPlan, known: ResultsOf): OpenMeasure[] {
  return [...plan.kpis, ...plan.operational].flatMap((kpi) => {
    const results = known(kpi.id);
    return kpi.measures.map((measure, index) => {
      const printed = resultsOf(measure, results, index);
      return openMeasure(kpi, index, { ...measure, printed, printedMean: null }, plan.fiscalYear, results);
    });
  });
}

/** What has to be decided for the year after a plan, a measure after the other. */
export function nextTargets(plan: KpiPlan, known: ResultsOf, language: Language): NextTarget[] {
  return openMeasures(plan, known).map((open) => ({
    kpi: open.kpi,
    measure: open.measure,
    sentences: openSentences(open, plan.fiscalYear, language),
  }));
}

/**
 * The sheet of the year after a plan: its KPIs with what was reached of them, and no targets. Every row waits for its
 * decision and judges as soon as a person confirms it.
 */
export function nextPlanSheet(plan: KpiPlan, known: ResultsOf = () => null): SheetContent {
  const { fiscalYear: lastYear } = plan;
  const open = openMeasures(plan, known);
  const rows = [...plan.kpis, ...plan.operational].map((kpi) => {
    const own = open.filter((each) => each.kpi === kpi);
    const measures = own.map(({ measure }) => measure);
    return {
      targets: own.map((each) => openRow(kpi, each.measure, openSentences(each, lastYear, 'ja').join(''))),
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
    notes: [
      messages.note,
      ...listed(open, messages.allBelowReached, ({ belowReached }) => belowReached !== null),
      ...listed(open, messages.allMissedTwice, ({ missed }) => missed.length > 0),
    ],
  });
}
