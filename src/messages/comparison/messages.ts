import type { Executed } from '../../engine/budget/compare/execution';
import { toFixed, type Rational } from '../../engine/number/rational';
import type { Localised } from '../../engine/language';
import { comparisonEn } from './en';
import { comparisonJa } from './ja';
import type { ComparisonMessages } from './comparison-messages';

export const COMPARISON_MESSAGES: Localised<ComparisonMessages> = {
  ja: comparisonJa,
  en: comparisonEn,
};

/** A share in percent with one decimal, half up: 0.9625 is "96.3". */
export function rateText(rate: Rational, minus = '-'): string {
  return toFixed(rate.mul(100), 1).replace('-', minus);
}

/** The name of an executed line: as the budget prints it, else as the execution does. */
export function executedLabel({ budget, executed }: Executed, { sectionTotal }: ComparisonMessages): string {
  return budget?.label ?? executed?.label ?? sectionTotal;
}
