import type { RuleCode, Severity } from '../engine/budget/finding';
import { RULES } from '../engine/budget/rules/rules';
import type { GradedCode } from '../engine/budget/severity';
import { PROVISION_SEVERITIES } from '../engine/provisions/severities';

const OF_TABLES = Object.fromEntries(
  Object.values(RULES).map(({ code, severity }) => [code, severity]),
  // a row for every code, as the table of rules has
) as Readonly<Record<RuleCode, Severity>>;

/** How grave every rule is whose severity can be set, in the order in which they act. */
export const RULE_SEVERITIES: Readonly<Record<GradedCode, Severity>> = {
  ...OF_TABLES,
  ...PROVISION_SEVERITIES,
};
