import { countMet } from '../../../engine/kpi/achievement';
import type { MeasureJudgement } from '../../../engine/kpi/judge';
import type { Measure } from '../../../engine/kpi/kpi';
import { exactly, isFigure, type MeasureInput } from '../../../engine/kpi/result';
import type { Derivation, UsedYear } from '../../../engine/kpi/settle';
import { fixedValue, termsOf, type Condition } from '../../../engine/kpi/target';
import { lastClosedYear } from '../../../engine/kpi/vintage';
import { ratio, type Rational } from '../../../engine/number/rational';
import { scaleOf, type Scale } from '../scale';

/** An earlier year's amount beside the result. */
interface EarlierYear {
  readonly fiscalYear: number;
  readonly value: Rational;
}

/** One measure of a KPI: its result against its target, the plan's baseline and last year. */
export interface Bullet {
  readonly measure: Measure;
  readonly better: Condition['kind'];
  readonly result: Rational | null;
  /** Where every branch has its own target: the number of branches, as the result is the number that met it. */
  readonly target: Rational | null;
  /** The latest printed figure; none that must not be compared. */
  readonly baseline: EarlierYear | null;
  /** The whole of last year, or the part of it that the target compares; none that must not be compared. */
  readonly lastYear: EarlierYear | null;
  /** Null where there is nothing to draw. */
  readonly scale: Scale | null;
}

function usedYears(derivation: Derivation): readonly UsedYear[] {
  switch (derivation.kind) {
    case 'fixed':
      return [];
    case 'previousYear':
      return [derivation.year];
    case 'mean':
      return derivation.years;
    case 'higherOf':
      return derivation.of.flatMap(usedYears);
  }
}

/** What last year came to: as the target uses it, else as it was given for the whole year. */
function lastYearOf(
  fiscalYear: number,
  judged: MeasureJudgement | null,
  given: MeasureInput | null,
): EarlierYear | null {
  const used = judged?.target
    ? usedYears(judged.target).find((year) => year.fiscalYear === fiscalYear)
    : null;
  if (used) return { fiscalYear, value: used.value };
  const own = given?.history.find((year) => year.fiscalYear === fiscalYear && year.until === null);
  return own && isFigure(own.result) ? { fiscalYear, value: exactly(own.result.amount) } : null;
}

function resultOf(judged: MeasureJudgement): Rational | null {
  const { result, branches } = judged;
  if (result && isFigure(result)) return exactly(result.amount);
  return branches.some(({ rate }) => rate !== null) ? ratio(countMet(branches)) : null;
}

/**
 * @param judged null where the year was not judged: the bullet then shows what the plan alone says
 * @param given what the workbook says of the measure; null where it says nothing
 */
export function bulletOf(
  measure: Measure,
  fiscalYear: number,
  judged: MeasureJudgement | null,
  given: MeasureInput | null,
): Bullet {
  const { condition, branches, excludedUpTo } = termsOf(measure.target);
  const comparable = (year: EarlierYear | null | undefined): EarlierYear | null =>
    year && year.fiscalYear > (excludedUpTo ?? -Infinity) ? year : null;
  const result = judged && resultOf(judged);
  const target = branches === null ? (judged?.target?.value ?? fixedValue(condition.level)) : ratio(branches);
  const baseline = comparable(measure.printed.at(-1));
  const lastYear =
    branches === null
      ? comparable(lastYearOf(lastClosedYear(fiscalYear, 'evaluation'), judged, given))
      : null;
  const amounts = [result, target, baseline?.value, lastYear?.value].flatMap((amount) => amount ?? []);
  return {
    measure,
    better: condition.kind,
    result,
    target,
    baseline: baseline && { fiscalYear: baseline.fiscalYear, value: baseline.value },
    lastYear,
    scale: amounts.length > 0 ? scaleOf(amounts) : null,
  };
}
