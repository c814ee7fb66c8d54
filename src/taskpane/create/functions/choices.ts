import type { Localised } from '../../../engine/language';
import type { ChoiceKind } from '../../../functions/arguments/parameter';

/** A word that a function understands, in each language; the first of a parameter's is what it takes unasked. */
type Choice = Localised<string>;

function choice(ja: string, en: string): Choice {
  return { ja, en };
}

/** The words among which a parameter chooses. */
export const CHOICES: Readonly<Record<ChoiceKind, readonly [Choice, ...Choice[]]>> = {
  calendar: [choice('営業日', 'business'), choice('暦日', 'calendar')],
  'date-system': [choice('1900', '1900'), choice('1904', '1904')],
  rounding: [choice('四捨五入', 'round'), choice('切捨て', 'truncate'), choice('端数なし', 'exact')],
  basis: [choice('評価', 'evaluation'), choice('計画', 'plan')],
  'lower-formula': [
    choice('目標/実績', 'target/result'),
    choice('2-実績/目標', '2-result/target'),
    choice('基準値', 'baseline'),
  ],
  language: [choice('日本語', 'ja'), choice('英語', 'en')],
  business: [choice('両方', 'all'), choice('健康保険', 'health'), choice('船員保険', 'seamen')],
};

export function isChoice(kind: string): kind is ChoiceKind {
  return kind in CHOICES;
}
