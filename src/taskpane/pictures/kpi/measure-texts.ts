import type { Rational } from '../../../engine/number/rational';
import { fixedValue, termsOf } from '../../../engine/kpi/target';
import { KPI_MESSAGES } from '../../../messages/kpi/messages';
import { countText, distinctTexts, numberText } from '../../../messages/kpi/numbers';
import type { Language } from '../../../engine/language';
import type { Bullet } from './bullet';

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

/**
 * Result and target with as many decimals as it takes to tell them apart, and last year as many as it takes to tell
 * it from the target; the baseline as the plan prints it.
 */
export function measureTexts(bullet: Bullet, language: Language): MeasureTexts {
  const { measure, result, target, baseline, lastYear, scale } = bullet;
  const { unit } = measure;
  const messages = KPI_MESSAGES[language];
  const inUnit = (number: string): string => number + messages.unit[unit];
  const amount = (value: Rational): string => inUnit(numberText(value, unit));
  const beside = (value: Rational): string =>
    target ? inUnit(distinctTexts(value, target, unit)[0]) : amount(value);
  const [, besideResult] = result && target ? distinctTexts(result, target, unit) : [];
  const targetText = target && (besideResult === undefined ? amount(target) : inUnit(besideResult));
  const { condition, branches } = termsOf(measure.target);
  const isStated = branches !== null || fixedValue(condition.level) !== null;
  return {
    result: result && beside(result),
    target: messages.target(measure.target, unit),
    settled: isStated ? null : targetText,
    baseline: baseline && {
      amount: inUnit(countText(unit === 'ratio' ? baseline.value.mul(100) : baseline.value)),
      year: messages.fiscalYear(baseline.fiscalYear),
    },
    lastYear: lastYear && {
      amount: targetText && target?.equals(lastYear.value) ? targetText : beside(lastYear.value),
      year: messages.fiscalYear(lastYear.fiscalYear),
    },
    ends: scale && [amount(scale.low), amount(scale.high)],
  };
}
