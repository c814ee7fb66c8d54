import { ratio } from '../../engine/number/rational';

/**
 * Figures that say how something is measured. The words that fix them stand in measure-term-sources.ts, apart,
 * because Excel waits for these with the functions.
 */
export const MEASURE_TERMS = {
  /** Days from receipt to payment. The seamen's text says 10 営業日, health's 10 日間. */
  serviceStandardDays: 10,
  /** Months after the loss of insurance in which the card comes back. */
  cardRecoveryMonths: 1,
  /** Months after the month of the checkup in which a doctor is seen. */
  earlyVisitMonths: 10,
  /** The part of a component's volume that must be replaced for the component to count. */
  replacedPart: ratio(80, 100),
  /** The rate of generics that a branch reaches, unless it has kept a higher one. */
  genericRate: ratio(80, 100),
} as const;
