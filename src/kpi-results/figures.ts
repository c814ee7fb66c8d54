import type { Measure } from '../engine/kpi/kpi';
import { exactly, figureOf, type Amount, type Figure } from '../engine/kpi/result';
import { termsOf } from '../engine/kpi/target';
import { shownDouble } from '../engine/number/double';
import { ONE, ZERO } from '../engine/number/rational';
import { parseFigure } from '../engine/number/parse-figure';
import { cellAt, isBlank, isProblem, shownIn, type Place, type ReadProblem, type Table } from './table';

/** Where one measure's figures stand in a row; a column that is not there is null. */
export interface FigureColumns {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly result: number | null;
  /** The heading or the unit beside the result says ％. */
  readonly percent: boolean;
}

/** A number as it stands in its cell, before anyone asks whether it is a percentage. */
interface Written {
  readonly kind: 'written';
  readonly amount: Amount;
  /** What the cell itself says: 「61.7%」 is a percentage, 0.617 under the format 0.0% a ratio. */
  readonly says: 'percentage' | 'ratio' | null;
  readonly place: Place;
}

function written(table: Table, place: Place): Written | ReadProblem | null {
  const cell = cellAt(table, place);
  if (isBlank(cell)) return null;
  const { content, percent } = cell;
  if (typeof content === 'number') {
    const says = percent === 'scaled' ? 'ratio' : percent === 'literal' ? 'percentage' : null;
    return { kind: 'written', amount: content, says, place };
  }
  if (typeof content === 'object' && content !== null) {
    return { code: 'errorCell', place, error: content.error };
  }
  const figure = typeof content === 'string' ? parseFigure(content) : null;
  if (figure?.kind === 'nil') return null;
  if (!figure || figure.stray) return { code: 'notANumber', place, shown: shownIn(cell) };
  return { kind: 'written', amount: figure.value, says: figure.percent ? 'percentage' : null, place };
}

function countAt(table: Table, place: Place): Written | ReadProblem | null {
  const figure = written(table, place);
  if (!figure || isProblem(figure) || figure.says === null) return figure;
  return { code: 'notANumber', place, shown: shownIn(cellAt(table, place)) };
}

/** One row's figure still to be settled: counts, or a number that may be a percentage. */
type Pending = Figure | Written;

function isWritten(pending: Pending): pending is Written {
  return 'kind' in pending;
}

function pendingAt(
  table: Table,
  row: number,
  columns: FigureColumns,
  measure: Measure,
): Pending | ReadProblem | null {
  const { numerator, denominator, result } = columns;
  if (numerator !== null && denominator !== null) {
    const above = countAt(table, { row, column: numerator });
    if (above && isProblem(above)) return above;
    const below = countAt(table, { row, column: denominator });
    if (below && isProblem(below)) return below;
    if (above && below) return quotient(above, below, measure);
    if (above) return { code: 'incomplete', place: { row, column: denominator } };
    if (below) return { code: 'incomplete', place: { row, column: numerator } };
  }
  return result === null ? null : written(table, { row, column: result });
}

/** Branches are counted, but each of them has a rate. */
export function isRate({ unit }: Measure): boolean {
  return unit === 'ratio' || unit === 'branches';
}

function quotient(above: Written, below: Written, measure: Measure): Figure | ReadProblem {
  const counts = { numerator: exactly(above.amount), denominator: exactly(below.amount) };
  const order = counts.denominator.compare(ZERO);
  if (order === 0) return { code: 'zeroDenominator', place: below.place };
  if (order < 0) return { code: 'negative', place: below.place, shown: shownRatio(below.amount) };
  if (isRate(measure) && counts.numerator.compare(ZERO) < 0) {
    return { code: 'negative', place: above.place, shown: shownRatio(above.amount) };
  }
  if (isRate(measure) && counts.numerator.compare(counts.denominator) > 0) {
    return { code: 'rateAboveOne', place: above.place, shown: shownRatio(figureOf(counts).amount) };
  }
  return figureOf(counts);
}

function shownRatio(amount: Amount): string {
  return shownDouble(typeof amount === 'number' ? amount : amount.valueOf());
}

function isAboveOne(amount: Amount): boolean {
  return typeof amount === 'number' ? amount > 1 : amount.compare(ONE) > 0;
}

/** The plan itself prints a rate for this measure, so that 0.617 beside 61.7 % can only be a ratio. */
function hasPrintedRate({ printed, target }: Measure): boolean {
  return printed.length > 0 || termsOf(target).condition.level.kind !== 'previousYear';
}

/**
 * A rate as a ratio. Under ％ every number is a percentage if one of its column is above 1; if none is, a number is a
 * ratio, but only where the plan prints a rate to tell by, else it could be either.
 * @param percent what the heading or the unit says of it
 */
function rate(
  figure: Written,
  percent: 'percentages' | 'either' | null,
  tells: boolean,
): Amount | ReadProblem {
  const { amount, says, place } = figure;
  const isZero = exactly(amount).equals(ZERO);
  const isPercentage = says === 'percentage' || (says === null && percent === 'percentages');
  const ratio = isPercentage ? exactly(amount).div(100) : amount;
  const problem = (code: 'rateAboveOne' | 'negative' | 'ambiguousPercent'): ReadProblem => ({
    code,
    place,
    shown: isPercentage || says === 'ratio' ? `${shownRatio(exactly(ratio).mul(100))}%` : shownRatio(amount),
  });
  if (says === null && percent === 'either' && !tells && !isZero) return problem('ambiguousPercent');
  if (isAboveOne(ratio)) return problem('rateAboveOne');
  return exactly(ratio).compare(ZERO) < 0 ? problem('negative') : ratio;
}

const MAY_BE_NEGATIVE: ReadonlySet<Measure['unit']> = new Set(['yen', 'companies']);

function amountOf(figure: Written, { unit }: Measure): Amount | ReadProblem {
  const { amount, says, place } = figure;
  if (says !== null) return { code: 'notANumber', place, shown: shownRatio(amount) };
  if (!MAY_BE_NEGATIVE.has(unit) && exactly(amount).compare(ZERO) < 0) {
    return { code: 'negative', place, shown: shownRatio(amount) };
  }
  return amount;
}

/** A row of the table and the columns in which its figure stands. */
export interface FigureRow {
  readonly row: number;
  readonly columns: FigureColumns;
}

/** The columns that hold a number above 1 under ％: all numbers under their ％ are percentages. */
export function percentColumns(table: Table, rows: readonly FigureRow[]): ReadonlySet<number> {
  return new Set(
    rows.flatMap(({ row, columns: { result, percent } }) => {
      const figure = percent && result !== null ? written(table, { row, column: result }) : null;
      if (result === null || !figure || isProblem(figure)) return [];
      return figure.says === null && isAboveOne(figure.amount) ? [result] : [];
    }),
  );
}

/**
 * Reads one measure's figures, a row each; null for a row that gives none.
 * @param percentages the columns in which numbers under ％ are percentages, where more rows than these tell
 */
export function readFigures(
  table: Table,
  rows: readonly FigureRow[],
  measure: Measure,
  percentages = percentColumns(table, rows),
): (Figure | ReadProblem | null)[] {
  const tells = hasPrintedRate(measure);
  return rows.map(({ row, columns }) => {
    const figure = pendingAt(table, row, columns, measure);
    if (!figure || isProblem(figure) || !isWritten(figure)) return figure;
    const { result, percent } = columns;
    const under = result !== null && percentages.has(result) ? 'percentages' : 'either';
    const amount = isRate(measure) ? rate(figure, percent ? under : null, tells) : amountOf(figure, measure);
    return typeof amount === 'object' && isProblem(amount) ? amount : { amount, counts: null };
  });
}
