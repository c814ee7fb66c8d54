import type { Rational } from '../number/rational';

/** The amount that a result is held against; some are computed from other years' results. */
export type Level =
  | { readonly kind: 'fixed'; readonly value: Rational }
  /** The result of the last closed year. */
  | { readonly kind: 'previousYear' }
  /** The mean of so many closed years. */
  | { readonly kind: 'meanOfYears'; readonly years: number }
  | { readonly kind: 'higherOf'; readonly levels: readonly Level[] };

/** What a result must be. */
export type Condition =
  | { readonly kind: 'atLeast' | 'atMost' | 'exactly'; readonly level: Level }
  /** The result is itself a growth over the year before, and it is at least this large. */
  | { readonly kind: 'increase'; readonly level: Level };

/** What a measure must reach in its year. */
export type Target =
  | Condition
  /** Each of so many branches meets the condition by its own earlier results. */
  | { readonly kind: 'everyBranch'; readonly branches: number; readonly target: Condition }
  /** Measured on one day (a serial date), not at the end of the year. */
  | { readonly kind: 'onDay'; readonly day: number; readonly target: Target }
  /** The work ends within the year: its last day and a like period of the previous year are needed. */
  | { readonly kind: 'endingEarly'; readonly target: Target }
  /** Results up to this fiscal year are counted otherwise and must not be compared. */
  | { readonly kind: 'withoutYears'; readonly upTo: number; readonly target: Target };

export const previousYear: Level = { kind: 'previousYear' };

export function fixed(value: Rational): Level {
  return { kind: 'fixed', value };
}

export function meanOfYears(years: number): Level {
  return { kind: 'meanOfYears', years };
}

export function higherOf(...levels: readonly Level[]): Level {
  return { kind: 'higherOf', levels };
}

export function atLeast(level: Level): Condition {
  return { kind: 'atLeast', level };
}

export function atMost(level: Level): Condition {
  return { kind: 'atMost', level };
}

export function exactly(level: Level): Condition {
  return { kind: 'exactly', level };
}

export function increaseBy(level: Level): Condition {
  return { kind: 'increase', level };
}

export function everyBranch(branches: number, target: Condition): Target {
  return { kind: 'everyBranch', branches, target };
}

export function onDay(day: number, target: Target): Target {
  return { kind: 'onDay', day, target };
}

export function endingEarly(target: Target): Target {
  return { kind: 'endingEarly', target };
}

export function withoutYears(upTo: number, target: Target): Target {
  return { kind: 'withoutYears', upTo, target };
}

/** A target taken apart: its innermost condition and everything that was said around it. */
export interface Terms {
  readonly condition: Condition;
  readonly branches: number | null;
  readonly day: number | null;
  readonly endsEarly: boolean;
  readonly excludedUpTo: number | null;
}

const BARE = { branches: null, day: null, endsEarly: false, excludedUpTo: null };

function takenApart(target: Target): Terms {
  switch (target.kind) {
    case 'everyBranch':
      return { ...BARE, condition: target.target, branches: target.branches };
    case 'onDay':
      return { ...termsOf(target.target), day: target.day };
    case 'endingEarly':
      return { ...termsOf(target.target), endsEarly: true };
    case 'withoutYears':
      return { ...termsOf(target.target), excludedUpTo: target.upTo };
    default:
      return { ...BARE, condition: target };
  }
}

/** A column of formulas asks for the same few targets 50,000 times. */
const KNOWN = new WeakMap<Target, Terms>();

export function termsOf(target: Target): Terms {
  const known = KNOWN.get(target);
  if (known) return known;
  const terms = takenApart(target);
  KNOWN.set(target, terms);
  return terms;
}

/** The level's fixed value, or null where it is computed from results. */
export function fixedValue(level: Level): Rational | null {
  return level.kind === 'fixed' ? level.value : null;
}
