import type { Rational } from '../number/rational';

/** Figures by which a year's plan says how results are measured, beside its tables of KPIs. */
export interface MeasureTerms {
  /** Days from receipt to payment. */
  readonly serviceStandardDays: number;
  /** Months after the loss of insurance in which the card comes back. */
  readonly cardRecoveryMonths: number;
  /** Months after the month of the checkup in which a doctor is seen. */
  readonly earlyVisitMonths: number;
  /** The part of a component's volume that must be replaced for the component to count. */
  readonly replacedPart: Rational;
}
