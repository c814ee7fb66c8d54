import type { Finding, FindingOf, ProvisionCode } from '../budget/finding';
import { severityOf } from '../budget/severity';
import type { Records } from './records';
import { carryOverFaults } from './rules/carry-overs';
import { commitmentFaults } from './rules/commitments';
import type { AnyProvisionFault, ProvisionEvidence } from './rules/evidence';
import { contractsFaults } from './rules/procurement';
import { transferFaults } from './rules/transfers';
import { PROVISION_SEVERITIES } from './severities';

function faultsOf(records: Records, evidence: ProvisionEvidence): Iterable<AnyProvisionFault> {
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

/** Judges a list by the general provisions of its fiscal year. Amounts of its findings are in yen. */
export function judgeRecords(records: Records, evidence: ProvisionEvidence): Finding[] {
  return Array.from(faultsOf(records, evidence), (fault) => {
    const { code } = fault;
    const setting = evidence.settings.severities[code];
    // code and details belong together, which the compiler cannot see through the mapped type
    return {
      expected: null,
      actual: null,
      fix: null,
      unit: 1,
      ...fault,
      ...severityOf(PROVISION_SEVERITIES[code], fault.severity, setting),
    } as FindingOf<ProvisionCode>;
  });
}
