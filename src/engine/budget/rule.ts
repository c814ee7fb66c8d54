import type { Citation } from '../citation';
import type { BlanksUnder } from './blanks-under';
import type { FindingCode, FindingOf, RuleCode, Severity } from './finding';
import type { Judgement } from './judgement';
import type { Misprint } from './misprint';
import type { KnownAccount, PlannedBudget } from './planned';
import type { RuleSettings } from './settings';
import type { BudgetTable } from './statement';

/** The plans by account and fiscal year; null where there is none. Years are closed: no year stands in for another. */
export type PlanOf = (account: KnownAccount, fiscalYear: number) => PlannedBudget | null;

/** What a rule may look at. */
export interface Evidence {
  readonly table: BudgetTable;
  readonly judgements: readonly Judgement[];
  readonly blanks: BlanksUnder;
  /** The figures that explain alone why several relations fail. */
  readonly misprints: ReadonlyMap<Judgement, Misprint>;
  readonly planOf: PlanOf;
  readonly settings: RuleSettings;
}

/** What a rule answers for one fault; the rest of the finding stands in the rule's row. */
export type Fault<Code extends FindingCode> = Pick<FindingOf<Code>, 'cells' | 'details'> &
  Partial<Pick<FindingOf<Code>, 'expected' | 'actual' | 'fix' | 'severity' | 'citation'>>;

/** One row of the table of rules. */
export interface Rule<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly citation: Citation;
  readonly judge: (evidence: Evidence) => Iterable<Fault<Code>>;
}

export type RuleTable = { readonly [Code in RuleCode]: Rule<Code> };
