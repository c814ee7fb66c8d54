import type { EvaluatedKpi } from '../../engine/kpi/evaluation/item';
import type { KpiUnit, Measure } from '../../engine/kpi/kpi';
import { outcomeOf } from '../../engine/kpi/outcome';
import { exactly, isFigure, type YearResult } from '../../engine/kpi/result';
import { nearestDouble } from '../../engine/number/double';
import { distinctTexts, numberText } from '../../messages/kpi/numbers';
import { cell } from '../../sheet/content/content-looks';
import type { ContentCell } from '../../sheet/content/sheet-content';
import { FIGURE } from '../report-looks';

/** What stands where nothing is known. */
export const NOTHING = '–';

/** Three years, the reported one last. */
export function threeYears(fiscalYear: number): readonly [number, number, number] {
  return [fiscalYear - 2, fiscalYear - 1, fiscalYear];
}

/** A measure's result of an earlier year: the workbook's, else what the plan prints. */
function earlierResult(measure: Measure, years: readonly YearResult[], fiscalYear: number): number | null {
  const own = years.find((year) => year.fiscalYear === fiscalYear)?.result;
  if (own) return isFigure(own) ? nearestDouble(exactly(own.amount)) : null;
  const printed = measure.printed.find((year) => year.fiscalYear === fiscalYear);
  return printed ? nearestDouble(printed.value) : null;
}

/** A measure's results over three years, as numbers: shares for rates, branches that met it for a target of each. */
export function resultsOverYears(
  { kpi, judgement }: EvaluatedKpi,
  index: number,
  years: readonly YearResult[],
  fiscalYear: number,
): (number | null)[] {
  const measure = kpi.measures[index];
  const judged = judgement?.measures[index];
  return threeYears(fiscalYear).map((year) => {
    if (!measure) return null;
    return year === fiscalYear && judged ? outcomeOf(judged).result : earlierResult(measure, years, year);
  });
}

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

/**
 * Figures that can be calculated with, side by side: with the decimals of their sentences, and those that tell them from
 * each other and from a target, 21.49 beside 21.50.
 */
export function figureCells(
  values: readonly (number | null)[],
  unit: KpiUnit,
  target: number | null = null,
): ContentCell[] {
  const known = [...values, target].flatMap((value) => value ?? []);
  const apart = known.flatMap((one) =>
    known.flatMap((other) => (one === other ? [] : [distinctTexts(one, other, unit)[0]])),
  );
  const decimals = Math.max(0, ...[...known.map((each) => numberText(each, unit)), ...apart].map(decimalsOf));
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const format = unit === 'ratio' ? `0${places}%` : `#,##0${places}`;
  return values.map((value) => (value === null ? cell(NOTHING, FIGURE) : cell(value, { ...FIGURE, format })));
}
