import type { BlanksUnder } from '../../budget/blanks-under';
import type { Judgement } from '../../budget/judgement';
import type { Misprint } from '../../budget/misprint';
import type { PlannedBudget } from '../../budget/planned';
import type { BudgetTable } from '../../budget/statement';
import type { BudgetCode } from '../../findings/finding';
import type { Fault, RuleRow } from '../../findings/rule';
import type { RuleSettings } from '../../findings/settings';

/** What a rule about a budget table may look at. */
export interface Evidence {
  readonly table: BudgetTable;
  readonly judgements: readonly Judgement[];
  readonly blanks: BlanksUnder;
  /** The figures that explain alone why several relations fail. */
  readonly misprints: ReadonlyMap<Judgement, Misprint>;
  /** The forms that are known, of all years. */
  readonly budgets: readonly PlannedBudget[];
  readonly settings: RuleSettings;
}

/** One row of the table of rules for budget tables. */
export interface Rule<Code extends BudgetCode> extends RuleRow<Code> {
  readonly judge: (evidence: Evidence) => Iterable<Fault<Code>>;
}
