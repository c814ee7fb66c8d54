import type { NeededCases } from '../../../engine/kpi/needed';
import type { KpiUnit } from '../../../engine/kpi/kpi';
import type { Amount } from '../../../engine/kpi/result';
import { termsOf } from '../../../engine/kpi/target';
import { isAdded } from '../../../engine/kpi/together';
import { ratio, type Rational } from '../../../engine/number/rational';
import type { Language } from '../../../engine/language';
import { KPI_MESSAGES } from '../../../messages/kpi/messages';
import { countText, numberText } from '../../../messages/kpi/numbers';
import type { PartResult } from '../../../review/part-results';
import type { PartsMessages } from './messages/parts-messages';

/** Branches are counted as a whole, but each of them has a rate. */
export function partUnit({ judged }: Pick<PartResult, 'judged'>): KpiUnit {
  const { unit } = judged.measure;
  return unit === 'branches' ? 'ratio' : unit;
}

export function amountText(amount: Amount, unit: KpiUnit, language: Language): string {
  return numberText(amount, unit) + KPI_MESSAGES[language].unit[unit];
}

/** A difference: between percentages it is one of points. */
export function apartText(
  apart: Rational,
  unit: KpiUnit,
  { points }: PartsMessages,
  language: Language,
): string {
  return unit === 'ratio' ? points(numberText(apart, unit)) : amountText(apart, unit, language);
}

function whole(count: number): string {
  return countText(ratio(count));
}

/** How many cases are still needed, in sentences; none where it is met or cannot be told. */
export function neededSentences(
  { judged }: Pick<PartResult, 'judged'>,
  needed: NeededCases | null,
  messages: PartsMessages,
  language: Language,
): string[] {
  if (!needed || needed.among === 0 || (needed.among === null && needed.added === 0)) return [];
  const { unit } = judged.measure;
  const texts = messages.needed;
  const { among, added } = needed;
  if (isAdded(unit)) {
    return added === null ? [] : [texts.counted(whole(added) + KPI_MESSAGES[language].unit[unit])];
  }
  const isFewer = termsOf(judged.measure.target).condition.kind === 'atMost';
  return [
    among === null ? texts.none : (isFewer ? texts.fewer : texts.among)(whole(among)),
    ...(added === null ? [] : [(isFewer ? texts.diluted : texts.added)(whole(added))]),
  ];
}

/** The fewest cases that are needed, for a cell of a table. */
export function neededText(needed: NeededCases | null): string {
  const least = needed && (needed.among ?? needed.added);
  return least === null ? '' : whole(least);
}
