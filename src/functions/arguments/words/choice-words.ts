import type { LowerFormula } from '../../../engine/kpi/achievement';
import type { Business } from '../../../engine/kpi/kpi';
import type { StepShape } from '../../../engine/kpi/steps';
import type { Basis } from '../../../engine/kpi/vintage';
import type { Language } from '../../../engine/language';
import type { Rounding } from '../../../engine/number/rounding';

/** By what is meant, what is taken unasked first: the word that the pane's form offers, then others that are understood. */
export type Words<Meaning extends string> = Readonly<
  Record<Meaning, readonly [word: string, ...others: string[]]>
>;

/** The words by which a formula chooses, in lower case and half width. */
export interface ChoiceWords {
  readonly calendar: Words<'business' | 'calendar'>;
  readonly rounding: Words<Rounding>;
  readonly basis: Words<Basis>;
  readonly 'lower-formula': Words<LowerFormula>;
  readonly language: Words<Language>;
  readonly business: Words<Business | 'both'>;
  readonly steps: Words<StepShape>;
}
