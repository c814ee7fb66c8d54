import type { Business, Kpi } from '../../../engine/kpi/kpi';
import { lastDayOfMonth, lastGiven, MONTHS, yearToDate } from '../../../engine/kpi/months';
import type { Figure, YearResult } from '../../../engine/kpi/result';
import { termsOf } from '../../../engine/kpi/target';
import { businessIn, type KpiNames } from '../../../kpi-results/find-kpi';
import {
  yearResults,
  type KpiResults,
  type Observation,
  type ReadFigure,
} from '../../../kpi-results/gathered';
import type { ResultsTable } from '../../../kpi-results/read-results';
import { filledRows, shownIn, type ReadProblem, type Table } from '../../../kpi-results/table';
import type { YearCell } from '../../../kpi-results/years';
import { problemOf, titleOf } from '../titles';
import { monthlyColumns, type MonthlyColumns } from './month-columns';
import { readMonths, type ReadSeries } from './month-figures';
import { kindByTotal, kindOfTable } from './month-kind';
import { groupRows, isRowProblem } from './month-rows';

const NO_COLUMNS = { numerator: null, denominator: null, result: null, percent: false };

function yearUntil(fiscalYear: number, month: number): YearCell {
  return { fiscalYear, until: month === MONTHS ? null : lastDayOfMonth(fiscalYear, month) };
}

/** What a month's end shows of a series: since April; where the target is of one day, that month's own. */
function shownOf({ series: { kpi, measure }, months }: ReadSeries): readonly (Figure | null)[] {
  const row = kpi.measures[measure] ?? kpi.measures[0];
  const isOfOneDay = termsOf(row.target).day !== null;
  return yearToDate(isOfOneDay ? { ...months, kind: 'cumulative' } : months, row.unit);
}

interface Shown {
  readonly read: ReadSeries;
  readonly figures: readonly (Figure | null)[];
}

/** The figures of a month's end. */
function figuresAt(shown: readonly Shown[], month: number): ReadFigure[] {
  return shown.flatMap(({ read: { series, months }, figures }): ReadFigure[] => {
    const figure = figures[month - 1];
    const place = months.places[month - 1];
    if (!figure || !place) return [];
    const { measure, fiscalYear, branch, rows } = series;
    const row = rows.numerator ?? rows.result ?? place.row;
    return [{ row, measure, year: yearUntil(fiscalYear, month), branch, place, figure }];
  });
}

/** The month that a year is shown by: that of the target's day, else the last that all of these have. */
function lastMonth(kpi: Kpi, shown: readonly Shown[], fiscalYear: number): number {
  const [first] = shown;
  if (!first) return 0;
  const { day } = termsOf((kpi.measures[first.read.series.measure] ?? kpi.measures[0]).target);
  const last = Math.min(...shown.map(({ figures }) => lastGiven(figures)));
  const ofDay = Array.from({ length: MONTHS }, (_, index) => index + 1).find(
    (month) => lastDayOfMonth(fiscalYear, month) === day,
  );
  return ofDay !== undefined && ofDay <= last ? ofDay : last;
}

/** One measure's year: the figures it is shown by, and its results at each month's end, the one shown first. */
function ofYear(kpi: Kpi, shown: readonly Shown[], fiscalYear: number, all: number | null) {
  const whole = shown.filter(({ read }) => read.series.branch === null);
  const branches = shown.filter(({ read }) => read.series.branch !== null);
  const wholeAt = lastMonth(kpi, whole, fiscalYear);
  const branchesAt = lastMonth(kpi, branches, fiscalYear);
  const chosen = whole.length > 0 && wholeAt > 0 ? wholeAt : branchesAt;
  const months = Array.from({ length: MONTHS }, (_, index) => index + 1).filter((month) => month !== chosen);
  const results = (chosen > 0 ? [chosen, ...months] : []).flatMap((month): YearResult[] =>
    yearResults(kpi, figuresAt(shown, month), all),
  );
  return {
    figures: [...figuresAt(whole, wholeAt), ...figuresAt(branches, branchesAt)],
    results,
  };
}

function observation({ series, months }: ReadSeries, month: number): Observation {
  const { measure, fiscalYear, branch, rows, named } = series;
  const place = months.places[Math.max(month, 1) - 1] ?? named;
  const row = rows.numerator ?? rows.result ?? place.row;
  return { row, columns: NO_COLUMNS, measure, year: { fiscalYear, until: null }, branch, place };
}

/** All that a table by months says of one KPI. */
function resultsOf(kpi: Kpi, read: readonly ReadSeries[], all: number | null): KpiResults | null {
  const [first] = read;
  if (!first) return null;
  const shown = read.map((each): Shown => ({ read: each, figures: shownOf(each) }));
  const figures: ReadFigure[] = [];
  const years = kpi.measures.map((_, measure) => {
    const own = shown.filter(({ read: each }) => each.series.measure === measure);
    const fiscalYears = [...new Set(own.map(({ read: each }) => each.series.fiscalYear))];
    return fiscalYears.flatMap((fiscalYear) => {
      const year = ofYear(
        kpi,
        own.filter(({ read: each }) => each.series.fiscalYear === fiscalYear),
        fiscalYear,
        all,
      );
      figures.push(...year.figures);
      return year.results;
    });
  });
  const observed = shown.map((each) => ({ ...each, month: lastGiven(each.read.months.entries) }));
  return {
    kpi,
    place: first.series.named,
    years,
    figures,
    months: read.map(({ months }) => months),
    problems: read.flatMap(({ problems }) => problems),
    observations: observed.flatMap(({ read: each, month }) => (month > 0 ? [observation(each, month)] : [])),
    open: observed.flatMap(({ read: each, month }) => (month > 0 ? [] : [observation(each, 1)])),
  };
}

/**
 * Reads results by month: a row for each KPI, year and branch, or one each for its numerator, its denominator and its
 * rate; months from 4月 to 3月 side by side, single or cumulative. Null for a table of another kind.
 * @param sheet the sheet's name, which may be the title
 */
export function readMonthlyResults(
  sheet: string,
  table: Table,
  names: KpiNames,
  defaultYear: number,
  business: Business | null,
): ResultsTable | null {
  const columns = monthlyColumns(table);
  if (!columns) return null;
  const above = table.slice(0, columns.row).flat().map(shownIn).join(' ');
  const own = businessIn(above) ?? business;
  const title = columns.kpi === null ? titleOf(table, columns.row, columns.branch, sheet, names, own) : null;
  if (columns.kpi === null && !title) return null;
  if (title && !title.found.found) return { items: [problemOf(title.found, title.text, title.place)] };
  const rows = filledRows(table).filter((row) => row > columns.row);
  const grouped = groupRows({ table, columns, names, business: own, title, defaultYear }, rows);
  const tableKind = kindOfTable(table, columns, sheet);
  const series = grouped.flatMap((each) => (isRowProblem(each) ? [] : each));
  const faults = grouped.flatMap((each) => (isRowProblem(each) ? each : []));
  const kinds = series.map((each) => each.kind ?? tableKind ?? kindByTotal(table, each, columns));
  const read = readMonths(
    table,
    // where nothing says what the months count its KPI is not judged
    series.map((each, index) => ({ series: each, kind: kinds[index] ?? 'cumulative' })),
    columns,
  );
  const kpis = [...new Set(series.map(({ kpi }) => kpi))];
  const items = kpis.flatMap((kpi): KpiResults[] => {
    const own = read.filter((each) => each.series.kpi === kpi);
    const results = resultsOf(kpi, own, names.branches);
    const unsaid = own.find(
      ({ months, series: each }) => lastGiven(months.entries) > 0 && kinds[series.indexOf(each)] === null,
    );
    const problems = [
      ...faults.flatMap((fault) => (fault.kpi === kpi ? fault.problem : [])),
      ...(unsaid ? [kindProblem(unsaid, columns)] : []),
    ];
    return results ? [{ ...results, problems: [...results.problems, ...problems] }] : [];
  });
  const unnamed = faults.flatMap((fault) => (fault.kpi && kpis.includes(fault.kpi) ? [] : fault.problem));
  return { items: [...items, ...unnamed] };
}

function kindProblem({ months, series }: ReadSeries, columns: MonthlyColumns): ReadProblem {
  const place = months.places[(columns.months[0]?.month ?? 1) - 1] ?? series.named;
  return { code: 'monthKind', place };
}
