import { MONTHS, type MonthEntry, type MonthKind } from '../../../engine/kpi/months';
import { exactly } from '../../../engine/kpi/result';
import { isAdded } from '../../../engine/kpi/together';
import { ZERO } from '../../../engine/number/rational';
import { isRate, percentColumns, readFigures, type FigureRow } from '../../../kpi-results/figures';
import type { ReadMonths } from '../../../kpi-results/gathered';
import { saysPercent } from '../../../kpi-results/headings';
import {
  cellAt,
  isBlank,
  isProblem,
  type Place,
  type ReadProblem,
  type Table,
  type TableCell,
} from '../../../kpi-results/table';
import type { MonthlyColumns } from './month-columns';
import type { SeriesRows } from './month-rows';

/** A series with its figures, and what of it cannot be read. */
export interface ReadSeries {
  readonly series: SeriesRows;
  readonly months: ReadMonths;
  readonly problems: readonly ReadProblem[];
}

const BLANK: TableCell = { content: null, percent: null };

/** The cells of one month of a series, as columns of a row: numerator, denominator, result. */
interface MonthCells {
  readonly month: number;
  readonly cells: readonly [TableCell, TableCell, TableCell];
  readonly places: readonly [Place, Place, Place];
}

const COLUMNS = { numerator: 0, denominator: 1, result: 2 } as const;

function isZero({ content }: TableCell): boolean {
  return content === 0;
}

/** The denominator stands in the year's own column alone: it is the year's, for every month. */
function yearBase(table: Table, { rows }: SeriesRows, { months, total }: MonthlyColumns): Place | null {
  const row = rows.denominator;
  if (row === undefined || total === null) return null;
  const isMonthly = months.some(({ column }) => !isBlank(cellAt(table, { row, column })));
  return isMonthly || isBlank(cellAt(table, { row, column: total })) ? null : { row, column: total };
}

function monthCells(table: Table, series: SeriesRows, columns: MonthlyColumns): MonthCells[] {
  const { rows, kpi, measure } = series;
  const base = yearBase(table, series, columns);
  const counted = rows.numerator !== undefined && rows.denominator !== undefined;
  const isOfYear = isYearOnly(table, series, columns);
  const shown =
    isOfYear && columns.total !== null ? [{ month: MONTHS, column: columns.total }] : columns.months;
  return shown.map(({ month, column }): MonthCells => {
    const place = (row: number | undefined): Place => ({
      row: row ?? rows.result ?? rows.numerator ?? rows.denominator ?? 0,
      column,
    });
    const at = (row: number | undefined): TableCell =>
      row === undefined ? BLANK : cellAt(table, { row, column });
    const numerator = at(rows.numerator);
    const below = base ? (isBlank(numerator) ? BLANK : cellAt(table, base)) : at(rows.denominator);
    // what is counted and never divided may stand in the row of numerators
    const unit = kpi.measures[measure]?.unit ?? 'ratio';
    const result =
      !counted && rows.result === undefined && !isRate({ ...kpi.measures[0], unit })
        ? numerator
        : at(rows.result);
    return {
      month,
      cells: counted ? [numerator, below, result] : [BLANK, BLANK, result],
      places: [place(rows.numerator), base ?? place(rows.denominator), place(rows.result ?? rows.numerator)],
    };
  });
}

/** Every month is blank and the year's own column is not: an earlier year of which only the whole is known. */
function isYearOnly(table: Table, { rows }: SeriesRows, { months, total }: MonthlyColumns): boolean {
  const own = [rows.numerator, rows.result].flatMap((row) => row ?? []);
  const filled = (column: number): boolean => own.some((row) => !isBlank(cellAt(table, { row, column })));
  return total !== null && filled(total) && !months.some(({ column }) => filled(column));
}

/** What the year's own column says of what adds up; a year's base is no sum. */
function totalsOf(table: Table, series: SeriesRows, columns: MonthlyColumns): ReadMonths['totals'] {
  const { total } = columns;
  if (total === null || isYearOnly(table, series, columns)) return [];
  const { rows, kpi, measure } = series;
  const { unit } = kpi.measures[measure] ?? kpi.measures[0];
  const isCounted = rows.numerator !== undefined && rows.denominator !== undefined;
  const parts = isCounted
    ? ([
        ['numerator', rows.numerator],
        ['denominator', yearBase(table, series, columns) ? undefined : rows.denominator],
      ] as const)
    : isAdded(unit)
      ? ([['amount', rows.result ?? rows.numerator]] as const)
      : [];
  return parts.flatMap(([part, row]) => {
    const place = { row: row ?? 0, column: total };
    const { content } = cellAt(table, place);
    return row !== undefined && typeof content === 'number'
      ? [{ part, stated: exactly(content), place }]
      : [];
  });
}

function figureRow(index: number, isCounted: boolean, percent: boolean): FigureRow {
  const { numerator, denominator, result } = COLUMNS;
  const counts = isCounted ? { numerator, denominator } : { numerator: null, denominator: null };
  return { row: index, columns: { ...counts, result, percent } };
}

/** Reads the months of all series; what ％ means for one number shows in the others of the table. */
export function readMonths(
  table: Table,
  all: readonly { readonly series: SeriesRows; readonly kind: MonthKind }[],
  columns: MonthlyColumns,
): ReadSeries[] {
  const cells = all.map(({ series }) => monthCells(table, series, columns));
  const rows = cells.map((months) => months.map(({ cells: each }) => each));
  const flat: Table = rows.flat();
  const starts = rows.map((_, index) => rows.slice(0, index).reduce((sum, each) => sum + each.length, 0));
  const figureRows = all.map(({ series }, index) => {
    const isCounted = series.rows.numerator !== undefined && series.rows.denominator !== undefined;
    return (rows[index] ?? []).map((_, at) =>
      figureRow((starts[index] ?? 0) + at, isCounted, saysPercent(series.unit)),
    );
  });
  const rates = figureRows.filter((_, index) => {
    const { kpi, measure } = all[index]?.series ?? {};
    return kpi !== undefined && isRate(kpi.measures[measure ?? 0] ?? kpi.measures[0]);
  });
  const percentages = percentColumns(flat, rates.flat());
  return all.map(({ series, kind }, index): ReadSeries => {
    const own = cells[index] ?? [];
    const measure = series.kpi.measures[series.measure] ?? series.kpi.measures[0];
    const figures = readFigures(flat, figureRows[index] ?? [], measure, percentages);
    const entries: (MonthEntry | null)[] = Array.from({ length: MONTHS }, () => null);
    const places: Place[] = Array.from({ length: MONTHS }, () => series.named);
    const problems: ReadProblem[] = [];
    for (const [
      at,
      {
        month,
        cells: [above, below],
        places: where,
      },
    ] of own.entries()) {
      places[month - 1] = series.rows.numerator === undefined ? where[2] : where[0];
      if (isZero(above) && isZero(below)) {
        // nothing has happened yet: no rate, but a count
        entries[month - 1] = { counts: { numerator: ZERO, denominator: ZERO }, amount: null };
        continue;
      }
      const figure = figures[at];
      if (!figure) continue;
      if (isProblem(figure)) problems.push({ ...figure, place: where[figure.place.column] ?? where[2] });
      else entries[month - 1] = { counts: figure.counts, amount: figure.counts ? null : figure.amount };
    }
    const hasYearBase = yearBase(table, series, columns) !== null;
    const { measure: which, fiscalYear, branch } = series;
    return {
      series,
      months: {
        // a year as a whole is the sum of its months
        kind: isYearOnly(table, series, columns) ? 'cumulative' : kind,
        entries,
        hasYearBase,
        measure: which,
        fiscalYear,
        branch,
        places,
        totals: totalsOf(table, series, columns),
      },
      problems,
    };
  });
}
