import type { Contradiction } from '../engine/kpi/contradiction';
import { exactly, type Amount } from '../engine/kpi/result';
import { shownDouble } from '../engine/number/double';
import { decimalPlaces, fromDecimal, powerOfTen, type Rational } from '../engine/number/rational';
import { parseFigure } from '../engine/number/parse-figure';
import type { Evaluation } from './evaluate';
import { isRate, percentColumns, readFigures, type FigureRow } from './figures';
import { cellAt, isProblem, type Place, type Table } from './table';

/** What the last digit of a result counts, in the result's own scale: 1/1000 for 33.2 %. */
function lastDigit(table: Table, place: Place, stated: Amount): Rational {
  const { content } = cellAt(table, place);
  const figure = typeof content === 'string' ? parseFigure(content) : null;
  if (figure?.kind === 'number') return powerOfTen(-figure.places - (figure.percent ? 2 : 0));
  const shown = fromDecimal(shownDouble(exactly(stated).valueOf()));
  return powerOfTen(-((shown && decimalPlaces(shown)) ?? 0));
}

/** A row's result alone, without what it may be computed from. */
function resultOnly({ row, columns }: FigureRow): FigureRow {
  return { row, columns: { ...columns, numerator: null, denominator: null } };
}

/**
 * The results of a table that contradict the counts beside them: half up, cut off or rounded up, their quotient does not
 * have the digits that the result shows.
 */
export function contradictionsIn(table: Table, evaluations: readonly Evaluation[]): Contradiction[] {
  const rates = evaluations.flatMap(({ kpi, observations }) =>
    observations.filter(({ measure }) => kpi !== null && isRate(kpi.measures[measure] ?? kpi.measures[0])),
  );
  const percentages = percentColumns(table, rates);
  const found = evaluations.flatMap(({ kpi, observations }): Contradiction[] => {
    if (!kpi) return [];
    return observations.flatMap((observation): Contradiction[] => {
      const { row, columns, year, branch } = observation;
      const { result, numerator, denominator } = columns;
      const measure = kpi.measures[observation.measure];
      if (result === null || numerator === null || denominator === null || !measure) return [];
      const [used] = readFigures(table, [observation], measure, percentages);
      const [stated] = readFigures(table, [resultOnly(observation)], measure, percentages);
      if (!used || isProblem(used) || !used.counts || !stated || isProblem(stated)) return [];
      const apart = exactly(used.amount).sub(exactly(stated.amount)).abs();
      if (apart.compare(lastDigit(table, { row, column: result }, stated.amount)) < 0) return [];
      return [
        {
          kpi,
          unit: measure.unit === 'branches' ? 'ratio' : measure.unit,
          fiscalYear: year.fiscalYear,
          branch,
          stated: stated.amount,
          counts: used.counts,
          quotient: used.amount,
          places: [
            { row, column: result },
            { row, column: numerator },
            { row, column: denominator },
          ],
        },
      ];
    });
  });
  // a KPI that is judged for two years has its cells once
  return [...new Map(found.map((each) => [JSON.stringify(each.places[0]), each])).values()];
}
