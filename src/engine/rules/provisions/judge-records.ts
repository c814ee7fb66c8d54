import type { Finding, FindingOf, ProvisionCode } from '../../findings/finding';
import { type Fault, findingOf, type RuleRow } from '../../findings/rule';
import type { Records } from '../../provisions/records';
import { carryOverFaults } from './carry-overs';
import { commitmentFaults } from './commitments';
import type { ProvisionFault, ProvisionEvidence } from './evidence';
import { contractsFaults } from './procurement';
import { transferFaults } from './transfers';
import { PROVISION_RULES } from './rules';

function faultsOf(records: Records, evidence: ProvisionEvidence): Iterable<ProvisionFault> {
  switch (records.kind) {
    case 'commitments':
      return commitmentFaults(records, evidence);
    case 'transfers':
      return transferFaults(records, evidence);
    case 'carryovers':
      return carryOverFaults(records, evidence);
    case 'procurement':
      return contractsFaults(records, evidence);
  }
}

const RULES: { readonly [Code in ProvisionCode]: RuleRow<Code> } = PROVISION_RULES;

function judged<Code extends ProvisionCode>(
  fault: Fault<Code> & { readonly code: Code },
  { settings }: ProvisionEvidence,
): FindingOf<Code> {
  const rule: RuleRow<Code> = RULES[fault.code];
  return findingOf(rule, fault, 1, settings.severities[fault.code]);
}

/** Judges a list by the general provisions of its fiscal year. Amounts of its findings are in yen. */
export function judgeRecords(records: Records, evidence: ProvisionEvidence): Finding[] {
  return Array.from(faultsOf(records, evidence), (fault) => judged(fault, evidence));
}
