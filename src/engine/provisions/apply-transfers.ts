import { adjusted } from '../budget/adjusted';
import type { TableColumn } from '../budget/compare/table-column';
import type { AccountKey } from '../budget/planned';
import { linesOf, OTHER_ACCOUNT, sectionOf } from '../budget/statement';
import { ZERO, type Rational } from '../number/rational';
import type { Field, RecordList, Records, Transfer } from './records';

/** A transfer whose lines and amount can be read and stand in the budget. */
export interface AppliedTransfer {
  readonly transfer: Transfer;
  readonly from: string;
  readonly to: string;
  /** In yen. */
  readonly amount: Rational;
}

/** A transfer that cannot be applied, with the field that is at fault. */
export interface UnappliedTransfer {
  readonly transfer: Transfer;
  readonly why: 'one-sided' | 'unreadable' | 'unknown-line';
  readonly field: Field<unknown>;
}

export interface AppliedLedger {
  readonly after: TableColumn;
  readonly applied: readonly AppliedTransfer[];
  readonly unapplied: readonly UnappliedTransfer[];
}

/** A year that is not stated may be any. */
export function mayBeSameYear(a: number | null, b: number | null): boolean {
  return a === null || b === null || a === b;
}

/** The account that a transfer stays inside: null where none is named, undefined for one between two accounts. */
export function accountOf({ from, to }: Transfer): AccountKey | null | undefined {
  return from.account && to.account && from.account !== to.account ? undefined : (from.account ?? to.account);
}

/** The transfers inside the column's account and year, of all ledgers together. */
export function transfersFor({ table, statement }: TableColumn, lists: readonly Records[]): Transfer[] {
  const own = table.account === OTHER_ACCOUNT ? null : table.account;
  const isOwn = ({ fiscalYear }: RecordList<unknown>): boolean =>
    mayBeSameYear(fiscalYear, statement.fiscalYear);
  return lists
    .flatMap((list) => (list.kind === 'transfers' && isOwn(list) ? list.entries : []))
    .filter((transfer) => accountOf(transfer) === own);
}

function readTransfer(transfer: Transfer, known: ReadonlySet<string>): AppliedTransfer | UnappliedTransfer {
  const { from, to, amount } = transfer;
  if (from.line.value === null) return { transfer, why: 'one-sided', field: from.line };
  if (to.line.value === null) return { transfer, why: 'one-sided', field: to.line };
  if (amount.value === null) return { transfer, why: 'unreadable', field: amount };
  const strange = [from.line, to.line].find(({ value }) => value !== null && !known.has(value));
  if (strange) return { transfer, why: 'unknown-line', field: strange };
  return { transfer, from: from.line.value, to: to.line.value, amount: amount.value };
}

function netMovements(applied: readonly AppliedTransfer[]): Map<string, Rational> {
  const yen = new Map<string, Rational>();
  for (const { from, to, amount } of applied) {
    yen.set(from, (yen.get(from) ?? ZERO).sub(amount));
    yen.set(to, (yen.get(to) ?? ZERO).add(amount));
  }
  return yen;
}

/** The budget after the transfers between its expenditure lines; those that cannot be applied are named. */
export function applyTransfers(
  transfers: readonly Transfer[],
  { table, statement }: TableColumn,
): AppliedLedger {
  const expenditure = sectionOf(statement, 'expenditure');
  const known = new Set(linesOf(expenditure?.lines ?? []).map(({ name }) => name));
  const applied: AppliedTransfer[] = [];
  const unapplied: UnappliedTransfer[] = [];
  for (const transfer of transfers) {
    const read = readTransfer(transfer, known);
    if ('why' in read) unapplied.push(read);
    else applied.push(read);
  }
  return { after: adjusted({ table, statement }, netMovements(applied)), applied, unapplied };
}
