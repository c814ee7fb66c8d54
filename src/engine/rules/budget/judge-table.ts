import { blanksUnder, type BlanksUnder } from '../../budget/blanks-under';
import type { Finding, FindingOf, BudgetCode } from '../../findings/finding';
import { judge, type Judgement } from '../../budget/judgement';
import { misprints } from '../../budget/misprint';
import { relationsOf } from '../../budget/relations';
import type { Evidence, Rule } from './rule';
import type { PlannedBudget } from '../../budget/planned';
import { BUDGET_RULES } from './rules';
import { DEFAULT_RULE_SETTINGS, type RuleSettings } from '../../findings/settings';
import { findingOf } from '../../findings/rule';
import type { BudgetTable } from '../../budget/statement';

export interface JudgedTable {
  readonly table: BudgetTable;
  /** In the order of `relationsOf`. */
  readonly judgements: readonly Judgement[];
  /** Which of its figures will still change. */
  readonly blanks: BlanksUnder;
  /** Rule by rule, in the order of the table of rules. */
  readonly findings: readonly Finding[];
}

function findingsOf<Code extends BudgetCode>(rule: Rule<Code>, evidence: Evidence): FindingOf<Code>[] {
  const setting = evidence.settings.severities[rule.code];
  return Array.from(rule.judge(evidence), (fault) => findingOf(rule, fault, evidence.table.unit, setting));
}

/** Judges a table by every rule. */
export function judgeTable(
  table: BudgetTable,
  budgets: readonly PlannedBudget[],
  settings: RuleSettings = DEFAULT_RULE_SETTINGS,
): JudgedTable {
  const relations = relationsOf(table);
  const blanks = blanksUnder(relations);
  const judgements = relations.map((relation) => judge(relation, table.rounding, blanks));
  const evidence: Evidence = {
    table,
    judgements,
    blanks,
    misprints: misprints(judgements),
    budgets,
    settings,
  };
  const findings = Object.values(BUDGET_RULES).flatMap((rule): Finding[] =>
    findingsOf(rule as Rule<BudgetCode>, evidence),
  );
  return { table, judgements, blanks, findings };
}
