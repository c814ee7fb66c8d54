import type { Finding, FindingOf, ProvisionCode, Severity } from '../../budget/finding';
import type { PlanOf } from '../../budget/rule';
import type { RuleSettings } from '../../budget/settings';
import type { BudgetTable } from '../../budget/statement';
import type { Cell } from '../../cell';
import type { Citation } from '../../citation';
import type { GeneralProvisions } from '../provisions';
import type { Records } from '../records';

/** What the rules about lists may look at. */
export interface ProvisionEvidence {
  /** The provisions of the list's fiscal year; null where there are none. */
  readonly provisions: GeneralProvisions | null;
  readonly settings: RuleSettings;
  /** The budget tables of the same workbook. */
  readonly tables: readonly BudgetTable[];
  /** All lists of the same workbook: both accounts share the limits of commitments. */
  readonly lists: readonly Records[];
  readonly planOf: PlanOf;
}

/** A finding of a rule about lists, with nothing but what is particular to it. */
export interface ProvisionFault<Code extends ProvisionCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly cells: readonly Cell[];
  readonly citation: Citation;
  readonly details: FindingOf<Code>['details'];
  readonly expected?: Finding['expected'];
  readonly actual?: Finding['actual'];
}

export type AnyProvisionFault = { [Code in ProvisionCode]: ProvisionFault<Code> }[ProvisionCode];

export const GENERAL_PROVISIONS: Citation = {
  kind: 'practice',
  document: '予算総則',
  section: '各年度の予算総則に照らす',
  quote: null,
};
