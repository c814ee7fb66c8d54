import { blanksUnder, type BlanksUnder } from './blanks-under';
import type { Finding, FindingCode, FindingOf } from './finding';
import { judge, type Judgement } from './judgement';
import { misprints } from './misprint';
import { relationsOf } from './relations';
import type { Evidence, PlanOf, Rule } from './rule';
import { RULES } from './rules/rules';
import { DEFAULT_RULE_SETTINGS, type RuleSettings } from './settings';
import { severityOf } from './severity';
import type { BudgetTable } from './statement';

export interface JudgedTable {
  readonly table: BudgetTable;
  /** In the order of `relationsOf`. */
  readonly judgements: readonly Judgement[];
  /** Which of its figures will still change. */
  readonly blanks: BlanksUnder;
  /** Rule by rule, in the order of the table of rules. */
  readonly findings: readonly Finding[];
}

function findingsOf<Code extends FindingCode>(rule: Rule<Code>, evidence: Evidence): FindingOf<Code>[] {
  const { code, citation } = rule;
  const setting = evidence.settings.severities[code];
  const empty = { expected: null, actual: null, fix: null, unit: evidence.table.unit };
  return Array.from(
    rule.judge(evidence),
    // a fault has the details of its rule's code, which the compiler cannot see through the mapped type
    (fault) =>
      ({
        code,
        citation,
        ...empty,
        ...fault,
        ...severityOf(rule.severity, fault.severity, setting),
      }) as FindingOf<Code>,
  );
}

/** Judges a table by every rule. */
export function judgeTable(
  table: BudgetTable,
  planOf: PlanOf,
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
    planOf,
    settings,
  };
  const findings = Object.values(RULES).flatMap((rule): Finding[] =>
    findingsOf(rule as Rule<FindingCode>, evidence),
  );
  return { table, judgements, blanks, findings };
}
