import type { ProvisionCode } from '../../findings/finding';
import type { Fault } from '../../findings/rule';
import type { PlannedBudget } from '../../budget/planned';
import type { RuleSettings } from '../../findings/settings';
import type { BudgetTable } from '../../budget/statement';
import type { Citation } from '../../citation';
import type { GeneralProvisions } from '../../provisions/provisions';
import type { Records } from '../../provisions/records';

/** What the rules about lists may look at. */
export interface ProvisionEvidence {
  /** The provisions of the list's fiscal year; null where there are none. */
  readonly provisions: GeneralProvisions | null;
  readonly settings: RuleSettings;
  /** The budget tables of the same workbook. */
  readonly tables: readonly BudgetTable[];
  /** All lists of the same workbook: both accounts share the limits of commitments. */
  readonly lists: readonly Records[];
  /** The forms that are known, of all years. */
  readonly budgets: readonly PlannedBudget[];
}

/** What one rule about lists says of a fault. */
export type ProvisionFault = {
  [Code in ProvisionCode]: Fault<Code> & { readonly code: Code };
}[ProvisionCode];

export const GENERAL_PROVISIONS: Citation = {
  kind: 'practice',
  document: '予算総則',
  section: '各年度の予算総則に照らす',
  quote: null,
};
