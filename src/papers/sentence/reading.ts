import type { KpiUnit } from '../../engine/kpi/kpi';
import type { Target } from '../../engine/kpi/target';

/** How sure a reading is. Only what is understood counts before a person has confirmed it. */
export type Certainty = 'understood' | 'check' | 'not-understood';

/** What one reason does to a reading: what must be looked at keeps a proposal, what is not understood has none. */
export const REASONS = {
  // a reading is proposed
  'strictly-more': 'check',
  'growth-rate': 'check',
  'no-base': 'check',
  'either-level': 'check',
  'same-period': 'check',
  'bare-level': 'check',
  about: 'check',
  range: 'check',
  exception: 'check',
  qualified: 'check',
  'several-subjects': 'check',
  deadline: 'check',
  'day-outside-year': 'check',
  'no-percent': 'check',
  'unit-conflict': 'check',
  'which-branches': 'check',
  'which-business': 'check',
  'which-kpi': 'check',
  'name-differs': 'check',
  'unit-differs': 'check',
  'direction-differs': 'check',
  twice: 'check',
  // nothing is
  'no-target': 'not-understood',
  'no-level': 'not-understood',
  'no-unit': 'not-understood',
  'unknown-unit': 'not-understood',
  'rate-above-one': 'not-understood',
  strict: 'not-understood',
  points: 'not-understood',
  relative: 'not-understood',
  decrease: 'not-understood',
  'lower-level': 'not-understood',
  'other-year': 'not-understood',
  'other-statistic': 'not-understood',
  alternative: 'not-understood',
  'several-levels': 'not-understood',
  'several-days': 'not-understood',
  'no-such-day': 'not-understood',
  'day-without-year': 'not-understood',
  'branch-count': 'not-understood',
  'no-branches': 'not-understood',
} as const satisfies Readonly<Record<string, Exclude<Certainty, 'understood'>>>;

export type Why = keyof typeof REASONS;

/** Why a sentence must be looked at, and the words that make it so. */
export interface Reason {
  readonly why: Why;
  readonly shown: string;
}

/** One target of a sentence. */
export interface SentenceMeasure {
  /** What is measured, in the sentence's own words. */
  readonly subject: string;
  readonly unit: KpiUnit;
  readonly target: Target;
}

/** What a sentence asks for. */
export interface SentenceReading {
  readonly certainty: Certainty;
  readonly reasons: readonly Reason[];
  /** What is measured, in the sentence's own words, also where it is not understood. */
  readonly subjects: readonly string[];
  /** None where it is not understood. */
  readonly measures: readonly SentenceMeasure[];
}

/** What a sentence does not say itself. */
export interface SentenceContext {
  /** Of the plan; null where nobody says. */
  readonly fiscalYear: number | null;
  /** How many 「全支部」 are; null where nobody says. */
  readonly branches: number | null;
  /** Of the KPI that the sentence is known to speak of; null where it is none. */
  readonly unit: KpiUnit | null;
  /** What stands beside the sentence: ※ and （ただし…）. */
  readonly notes: readonly string[];
}

export function certaintyOf(reasons: readonly Reason[]): Certainty {
  if (reasons.length === 0) return 'understood';
  return reasons.some(({ why }) => REASONS[why] === 'not-understood') ? 'not-understood' : 'check';
}
