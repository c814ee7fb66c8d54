import type { AccountKey } from '../budget/planned';
import type { Serial } from '../calendar/serial';
import type { Cell } from '../cell';
import type { Rational } from '../number/rational';
import type { RecordKind, Records } from './records';

/** A row of a ledger for which an approval is recorded, by its number, its day or both. */
export interface ApprovedEntry {
  readonly kind: RecordKind;
  readonly account: AccountKey | null;
  /** The row's own words. */
  readonly what: string;
  /** In yen; null where it cannot be read. */
  readonly amount: Rational | null;
  readonly approval: Serial | null;
  readonly number: string | null;
  /** Where the amount stands. */
  readonly cell: Cell;
}

type Entry = Pick<ApprovedEntry, 'what' | 'account'> &
  Pick<Records['entries'][number], 'approval' | 'approvalNumber'> & {
    readonly amount: { readonly value: Rational | null; readonly cell: Cell };
  };

function entriesOf(list: Records): Entry[] {
  const { account } = list;
  switch (list.kind) {
    case 'commitments':
      return list.entries.map((entry) => ({ ...entry, account, what: entry.item.text }));
    case 'transfers':
      return list.entries.map((entry) => ({
        ...entry,
        account: entry.from.account ?? account,
        what: `${entry.from.line.text} → ${entry.to.line.text}`,
      }));
    case 'carryovers':
      return list.entries.map((entry) => ({
        ...entry,
        account,
        amount: entry.carried,
        what: entry.line.text,
      }));
    case 'procurement':
      return list.entries.map((entry) => ({ ...entry, account, what: entry.name.text }));
  }
}

/** The approvals that the lists of a year record, and lists that name no year, in their order. */
export function approvalsIn(lists: readonly Records[], fiscalYear: number): ApprovedEntry[] {
  return lists
    .filter((list) => list.fiscalYear === null || list.fiscalYear === fiscalYear)
    .flatMap((list) =>
      entriesOf(list)
        .filter(({ approval, approvalNumber }) => approval.value !== null || approvalNumber.value !== null)
        .map(({ what, account, amount, approval, approvalNumber }) => ({
          kind: list.kind,
          account,
          what,
          amount: amount.value,
          approval: approval.value,
          number: approvalNumber.value,
          cell: amount.cell,
        })),
    );
}
