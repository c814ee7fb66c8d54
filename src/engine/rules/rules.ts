import type { FindingCode } from '../findings/finding';
import type { RuleRow } from '../findings/rule';
import type { GradedCode } from '../findings/severity';
import { BUDGET_RULES } from './budget/rules';
import { EVALUATION_RULES } from './evaluation';
import { KPI_RULES } from './kpi';
import { PLAN_RULES } from './plan';
import { PROVISION_RULES } from './provisions/rules';
import { READING_RULES } from './reading';

const GRADED = { ...BUDGET_RULES, ...PROVISION_RULES };

/** The rules whose severity can be set, in the order in which they act. */
// a code is a key of its own table
export const GRADED_CODES = Object.keys(GRADED) as readonly GradedCode[];

/** Every rule, by its code. */
export const RULES: { readonly [Code in FindingCode]: RuleRow<Code> } = {
  ...GRADED,
  ...PLAN_RULES,
  ...KPI_RULES,
  ...EVALUATION_RULES,
  ...READING_RULES,
};
