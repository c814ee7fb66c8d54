import type { FormDifference } from '../../../../engine/budget/compare-forms';
import type { FormFault } from '../../../../review/declare-form';

/** What is said where a table is declared to be its year's form, in one language. */
export interface FormMessages {
  readonly declare: (year: string) => string;
  readonly declareAny: string;
  readonly account: string;
  readonly fiscalYear: string;
  /** Of a year that was typed and is none. */
  readonly noYear: string;
  readonly heading: (account: string, year: string) => string;
  /** Why the table gives no form. */
  readonly faults: string;
  readonly fault: (fault: FormFault) => string;
  /** What the form has in place of the last one. */
  readonly differences: (year: string) => string;
  readonly noDifference: (year: string) => string;
  readonly first: string;
  readonly difference: (difference: FormDifference) => string;
  /** There is a form already that goes before one that is declared. */
  readonly printed: string;
  readonly fromFile: (name: string) => string;
  readonly replaces: string;
  readonly keep: string;
  readonly cancel: string;
  readonly kept: (account: string, year: string) => string;
  readonly withdraw: string;
}
