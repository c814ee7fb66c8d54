import type { Rational } from '../../../engine/number/rational';
import { fixedValue, termsOf } from '../../../engine/kpi/target';
import { KPI_WORDS } from '../../../words/kpi/explanation';
import { distinctTexts, numberText } from '../../../words/kpi/numbers';
import type { Language } from '../../../words/language';
import type { Bullet, EarlierYear } from './bullet';

/** A bullet in words. */
export interface MeasureTexts {
  readonly result: string | null;
  /** What the plan asks for: 61.7％以上. */
  readonly target: string;
  /** The amount that it comes to, where the plan does not say one. */
  readonly settled: string | null;
  readonly baseline: { readonly amount: string; readonly year: string } | null;
  readonly lastYear: { readonly amount: string; readonly year: string } | null;
  /** The ends of the scale. */
  readonly ends: readonly [low: string, high: string] | null;
}

/** Result and target with as many decimals as it takes to tell them apart. */
export function measureTexts(bullet: Bullet, language: Language): MeasureTexts {
  const { measure, result, target, baseline, lastYear, scale } = bullet;
  const { unit } = measure;
  const words = KPI_WORDS[language];
  const inUnit = (number: string): string => number + words.unit[unit];
  const amount = (value: Rational): string => inUnit(numberText(value, unit));
  const [resultText, targetText] =
    result && target
      ? distinctTexts(result, target, unit).map(inUnit)
      : [result && amount(result), target && amount(target)];
  const { condition, branches } = termsOf(measure.target);
  const isStated = branches !== null || fixedValue(condition.level) !== null;
  const earlier = (year: EarlierYear | null) =>
    year && { amount: amount(year.value), year: words.fiscalYear(year.fiscalYear) };
  return {
    result: resultText ?? null,
    target: words.target(measure.target, unit),
    settled: isStated ? null : (targetText ?? null),
    baseline: earlier(baseline),
    lastYear: earlier(lastYear),
    ends: scale && [amount(scale.low), amount(scale.high)],
  };
}
