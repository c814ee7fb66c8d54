import type { Finding, ProvisionCode, Severity, BudgetCode } from './finding';

/** The rules whose severity can be set: those about what a workbook says, not about whether it can be read. */
export type GradedCode = BudgetCode | ProvisionCode;

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * How grave a fault is. A setting takes the place of the rule's severity; a fault that the rule itself takes more
 * lightly stays as light, and is never graver than the setting. `ownSeverity` is there where the setting acted.
 */
export function severityOf(
  rule: Severity,
  own: Severity = rule,
  setting: Severity = rule,
): Pick<Finding, 'severity' | 'ownSeverity'> {
  const severity = own === rule || GRAVITY[own] > GRAVITY[setting] ? setting : own;
  return severity === own ? { severity } : { severity, ownSeverity: own };
}
