import { eraFiscalYear } from '../../src/engine/calendar/era';
import type { Kpi, KpiPlan, Measure } from '../../src/engine/kpi/kpi';
import { MONTHS } from '../../src/engine/kpi/months';
import { atLeast, fixed, termsOf, type Target } from '../../src/engine/kpi/target';
import { isAdded } from '../../src/engine/kpi/together';
import { ratio } from '../../src/engine/number/rational';
import { kpiPlan as fy2024 } from '../../src/plan/fy2024/kpis';
import type { SheetContent } from '../../src/sheet/content/sheet-content';
import { BRANCHES } from '../../src/sheet/kpis/branches';
import { planSheet } from '../../src/sheet/templates/plan';
import { branchResultsSheet, type BranchEntry } from '../../src/sheet/templates/results-by-branch';
import {
  monthlyResultsSheet,
  monthRows,
  type MonthsEntry,
  type MonthsRow,
} from '../../src/sheet/templates/results-by-month';
import { workbookFile } from '../../src/xlsx/from-content';
import type { WorkbookFile } from '../../src/xlsx/workbook-file';

/** The period's years, and how many of the last one's months are over: 12 for all. */
const YEARS = [2024, 2025, 2026] as const;

/** Ran out in FY2024 by their own words. */
const ENDED: ReadonlySet<string> = new Set([
  'H.MYNA_CARD',
  'S.MYNA_CARD',
  'H.CARD_RECOVERY',
  'S.CARD_RECOVERY',
]);

/** A point more a year, of the rates that the plan itself sets. */
function raised(target: Target, years: number): Target {
  if (target.kind !== 'atLeast' || target.level.kind !== 'fixed') return target;
  const { value } = target.level;
  return value.compare(1) < 0 ? atLeast(fixed(value.add(ratio(years, 100)))) : target;
}

function planned(kpi: Kpi, years: number): Kpi {
  const next = (measure: Measure): Measure => ({
    ...measure,
    target: raised(measure.target, years),
    printed: [],
    printedMean: null,
    isNew: null,
  });
  const [first, ...others] = kpi.measures;
  return { ...kpi, measures: [next(first), ...others.map(next)] };
}

/** A made-up plan: nobody has printed it. */
function planOf(fiscalYear: number): KpiPlan {
  if (fiscalYear === fy2024.fiscalYear) return fy2024;
  const kpis = fy2024.kpis.filter(({ id }) => !ENDED.has(id));
  return {
    fiscalYear,
    kpis: kpis.map((kpi) => planned(kpi, fiscalYear - fy2024.fiscalYear)),
    operational: [],
  };
}

/** A number that a name always gives: below `below`. */
function numberOf(name: string, below: number): number {
  let sum = 7;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % below;
}

/** What a whole year came to: about the target, some above it and some below. */
function madeResult({ kpi, measure, fiscalYear }: Pick<MonthsRow, 'kpi' | 'measure' | 'fiscalYear'>): number {
  const own = fy2024.kpis.find(({ id }) => id === kpi.id)?.measures[measure] ?? kpi.measures[0];
  const { condition } = termsOf(own.target);
  const printed = own.printed.at(-1)?.value.valueOf();
  const aim = condition.level.kind === 'fixed' ? condition.level.value.valueOf() : (printed ?? 0.62);
  const years = fiscalYear - fy2024.fiscalYear;
  const wobble = (numberOf(`${kpi.id} ${String(measure)} ${String(fiscalYear)}`, 7) - 2) / 100;
  if (own.unit === 'ratio') {
    if (condition.kind === 'exactly') return 1;
    if (condition.kind === 'atMost') return aim - wobble / 2;
    return Math.min(0.999, aim + 0.008 * years + wobble / 2);
  }
  return aim * (1 + 0.02 * years + wobble);
}

/** The share of the way that is gone after so many months: a little slow at first. */
function gone(month: number): number {
  return (month * (month + 6)) / (MONTHS * (MONTHS + 6));
}

const ALL_MONTHS = Array.from({ length: MONTHS }, (_, index) => index + 1);

/** Their denominator is a population, the same all year. */
const OF_POPULATION = /CHECKUP|GUIDANCE|EMPLOYER_DATA|LOGBOOK_DATA|BIOSIMILAR/u;

function madeMonths(row: MonthsRow, months: number): MonthsEntry {
  const { kpi, measure, branch } = row;
  const { unit } = kpi.measures[measure] ?? kpi.measures[0];
  const result = madeResult(row);
  const until = (values: readonly number[]) => values.map((value, index) => (index < months ? value : null));
  if (isAdded(unit)) {
    // 事業所数 goes on from what was there
    const start = unit === 'offices' ? result * 0.94 : 0;
    const results = ALL_MONTHS.map((month) => Math.round(start + (result - start) * gone(month)));
    return { kind: 'cumulative', results: until(results) };
  }
  const own = branch === null ? 0 : (numberOf(branch, 15) - 7) / 200;
  const size = 10_000 * (1 + numberOf(branch ?? kpi.id, 9));
  const isPopulation = OF_POPULATION.test(kpi.id);
  const denominators = ALL_MONTHS.map((month) => (isPopulation ? size : Math.round((size * month) / MONTHS)));
  const numerators = denominators.map((below, index) =>
    Math.floor(below * (result + own) * (isPopulation ? gone(index + 1) : 1)),
  );
  return { kind: 'cumulative', numerators: until(numerators), denominators: until(denominators) };
}

/** Of a KPI that ends within the year both years end with November. */
function monthsOf(row: MonthsRow, plan: KpiPlan): MonthsEntry {
  return madeMonths(row, ENDED.has(row.kpi.id) && row.fiscalYear >= plan.fiscalYear - 1 ? 8 : MONTHS);
}

function branchEntry(kpi: Kpi, branch: string, fiscalYear: number): BranchEntry {
  const denominator = 1000 * (5 + numberOf(branch, 60));
  const rate = kpi.id === 'H.GENERIC' ? 0.8 + numberOf(branch, 50) / 1000 : 0.3 + numberOf(branch, 60) / 1000;
  const years = fiscalYear - fy2024.fiscalYear;
  const numerator = Math.floor(denominator * (rate + 0.01 * years));
  return { result: { numerator, denominator }, ...(numberOf(branch, 9) === 0 && { target: 0.34 }) };
}

const BY_BRANCH = ['H.GENERIC', 'H.EARLY_VISIT'];

function sheetsOf(fiscalYear: number): SheetContent[] {
  const plan = planOf(fiscalYear);
  const era = eraFiscalYear(fiscalYear);
  const rows = monthRows(plan).filter(({ kpi }) => !BY_BRANCH.includes(kpi.id));
  const checkup = plan.kpis.find(({ id }) => id === 'H.CHECKUP');
  const byBranch = checkup
    ? BRANCHES.map((branch): MonthsRow => ({ kpi: checkup, measure: 0, branch, fiscalYear }))
    : [];
  const whole = rows.filter(({ kpi }) => kpi !== checkup);
  const named = (content: SheetContent, name: string): SheetContent => ({ ...content, name });
  const months = (row: MonthsRow) => monthsOf(row, plan);
  return [
    ...(plan === fy2024 ? [] : [named(planSheet(plan), `${era}計画`)]),
    named(monthlyResultsSheet(plan, months, 'ja', whole), `${era}月別`),
    named(monthlyResultsSheet(plan, months, 'ja', byBranch), `${era}健診支部別`),
    named(
      branchResultsSheet(
        plan,
        ({ kpi, branch, fiscalYear: year }) => branchEntry(kpi, branch, year),
        'ja',
        BY_BRANCH,
      ),
      `${era}支部別`,
    ),
  ];
}

/**
 * A period of three years that nobody has had: plans of FY2025 and FY2026, results by month of both businesses, and by
 * the 47 branches.
 */
export const threeYears: WorkbookFile = workbookFile(YEARS.flatMap(sheetsOf), 'ja');
