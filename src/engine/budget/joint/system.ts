import type { Interval } from '../../number/interval';

/** Σ sign × variable = 0. A variable may stand in it more than once: its signs add up. */
export interface Constraint {
  readonly terms: readonly { readonly variable: number; readonly sign: 1 | -1 }[];
}

/**
 * Variables, each with the real amounts that it can have, and what must hold between them.
 * An inequality (a うち line within its parent) is an equation with a further variable in [0, ∞).
 */
export interface System {
  /** One for each variable; a variable is its index here. */
  readonly intervals: readonly Interval[];
  readonly constraints: readonly Constraint[];
}
