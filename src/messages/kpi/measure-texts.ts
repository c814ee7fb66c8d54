import type { MeasureJudgement } from '../../engine/kpi/judge';
import { outcomeOf } from '../../engine/kpi/outcome';
import { exactly } from '../../engine/kpi/result';
import { fixedValue, termsOf } from '../../engine/kpi/target';
import type { Language } from '../../engine/language';
import { KPI_MESSAGES } from './messages';
import { distinctTexts, numberText } from './numbers';

export interface MeasureTexts {
  /** What was to be reached, in the plan's terms. */
  readonly target: string;
  /** Its amount, where results of other years gave it; null where the target says it, or nobody knows it. */
  readonly amount: string | null;
  /** Null where there is none. */
  readonly result: string | null;
}

/** What a measure was to reach and what it reached, with the decimals that tell the one from the other. */
export function measureTexts(judged: MeasureJudgement, language: Language): MeasureTexts {
  const { unit: units, target: say } = KPI_MESSAGES[language];
  const { measure } = judged;
  const { unit } = measure;
  const { condition, branches } = termsOf(measure.target);
  const { result, target } = outcomeOf(judged);
  const both = result !== null && target !== null ? distinctTexts(result, target, unit) : null;
  const textOf = (value: number, index: 0 | 1): string =>
    (branches === null && both ? both[index] : numberText(exactly(value), unit)) + units[unit];
  const isSettled = target !== null && branches === null && fixedValue(condition.level) === null;
  return {
    target: say(measure.target, unit),
    amount: isSettled ? textOf(target, 1) : null,
    result: result === null ? null : textOf(result, 0),
  };
}
