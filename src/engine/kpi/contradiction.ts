import type { Kpi, KpiUnit } from './kpi';
import type { Place } from './read-problem';
import type { Amount, Counts } from './result';

/** A result that stands beside its numerator and denominator, and that no rounding of their quotient gives. */
export interface Contradiction {
  readonly kpi: Kpi;
  readonly unit: KpiUnit;
  readonly fiscalYear: number;
  /** Null for the whole body. */
  readonly branch: string | null;
  readonly stated: Amount;
  /** What was used instead: their quotient. */
  readonly counts: Counts;
  readonly quotient: Amount;
  /** The cells of the result, the numerator and the denominator. */
  readonly places: readonly [result: Place, numerator: Place, denominator: Place];
}
