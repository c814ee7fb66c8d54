import { lineFamily } from '../../budget/planned-names';
import type { Serial } from '../../calendar/serial';
import type { ApprovalFault } from '../../findings/provision-details';
import type { Field, RecordList, Transfer } from '../../provisions/records';
import type { GeneralProvisions } from '../../provisions/provisions';
import { CONTINGENCY } from '../../provisions/remaining';
import { ledgerFaults } from './ledger';
import { GENERAL_PROVISIONS, type ProvisionFault, type ProvisionEvidence } from './evidence';

type Faults = Generator<ProvisionFault>;

/** The provision's lines that a line is, or stands under: 人件費 stands under 一般管理費. */
function restricted(
  { line, account }: Transfer['from'],
  provisions: GeneralProvisions,
  { budgets }: ProvisionEvidence,
): string | null {
  const lines = provisions.approvalForTransfers?.lines ?? [];
  const name = line.value;
  if (name === null) return null;
  const forms = budgets.filter(
    (form) => form.fiscalYear === provisions.fiscalYear && (account === null || form.account === account),
  );
  // a line that no form knows stands for itself
  const families = [[name], ...forms.map(({ expenditure }) => lineFamily(expenditure, name))];
  for (const family of families) {
    const found = lines.find((restrictedLine) => family.includes(restrictedLine));
    if (found !== undefined) return found;
  }
  return null;
}

/** What is wrong with an approval that must be dated before the day; null where nothing is. */
function approvalFault(approval: Field<Serial>, day: Field<Serial>): ApprovalFault['fault'] | null {
  if (approval.value === null) return approval.fault === 'blank' ? 'missing' : 'unreadable';
  if (day.value === null) return 'unreadable';
  return approval.value < day.value ? null : 'late';
}

function* approvals(transfer: Transfer, provisions: GeneralProvisions, evidence: ProvisionEvidence): Faults {
  const citation = provisions.approvalForTransfers?.citation ?? GENERAL_PROVISIONS;
  const from = restricted(transfer.from, provisions, evidence);
  const to = restricted(transfer.to, provisions, evidence);
  const lines = [...new Set([from, to].flatMap((line) => line ?? []))];
  const isContingency = transfer.from.line.value === CONTINGENCY;
  const isWithin = from !== null && from === to;
  const needed = lines.length > 0 && (!isWithin || evidence.settings.approvalWithinLines);
  if (!needed) {
    const missing = (['purpose', 'need'] as const).filter((name) => transfer[name].value === null);
    if (missing.length === 0) return;
    yield {
      code: 'TRN-02',
      cells: [transfer.amount.cell],
      details: { missing },
    };
    return;
  }
  const fault = approvalFault(transfer.approval, transfer.date);
  if (fault === null) return;
  const cells = [transfer.approval.cell, transfer.amount.cell];
  const details = { fault, lines, within: isWithin };
  if (isContingency) yield { code: 'TRN-04', cells, citation, details };
  else yield { code: 'TRN-01', cells, citation, details };
}

/** 流用: never between the accounts, approved where the provisions say so, and the budget still adds up. */
export function* transferFaults(list: RecordList<Transfer>, evidence: ProvisionEvidence): Faults {
  const { provisions } = evidence;
  for (const transfer of list.entries) {
    const { from, to } = transfer;
    if (from.account && to.account && from.account !== to.account) {
      yield {
        code: 'ACC-01',
        cells: [from.line.cell, to.line.cell],
        citation: provisions?.accountsApart ?? GENERAL_PROVISIONS,
        details: { from: from.account, to: to.account },
      };
    }
    if (provisions) yield* approvals(transfer, provisions, evidence);
  }
  yield* ledgerFaults(list, evidence);
}
