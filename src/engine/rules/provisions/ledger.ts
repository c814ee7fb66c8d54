import { onlyColumn, type TableColumn } from '../../budget/compare/table-column';
import { printedAmount } from '../../budget/figure-interval';
import { judge } from '../../budget/judgement';
import type { AccountKey } from '../../budget/planned';
import { relationsOf } from '../../budget/relations';
import { formAccount, linesOf, sectionOf, type BudgetTable } from '../../budget/statement';
import type { Cell } from '../../cell';
import { addTo } from '../../grouping';
import {
  accountOf,
  applyTransfers,
  mayBeSameYear,
  transfersFor,
  type AppliedLedger,
  type AppliedTransfer,
  type UnappliedTransfer,
} from '../../provisions/apply-transfers';
import type { RecordList, Transfer } from '../../provisions/records';
import type { ProvisionFault, ProvisionEvidence } from './evidence';

type Faults = Generator<ProvisionFault>;

/** The account's budget of that year that transfers are applied to, the last one of a table: in 予算現額 they are counted already. */
function budgetOf(
  account: AccountKey,
  year: number | null,
  tables: readonly BudgetTable[],
): TableColumn | null {
  for (const table of tables) {
    if (formAccount(table) !== account) continue;
    const statement = table.statements.findLast(
      ({ column, fiscalYear }) =>
        column.kind === 'budget' && !column.afterTransfers && mayBeSameYear(fiscalYear, year),
    );
    if (statement && sectionOf(statement, 'expenditure')) return { table, statement };
  }
  return null;
}

const BREACH = { code: 'TRN-03' } as const;

function unappliedFault({ why, field: { cell, text } }: UnappliedTransfer): ProvisionFault {
  switch (why) {
    case 'one-sided':
      return { ...BREACH, cells: [cell], details: { fault: why } };
    case 'unreadable':
      return { ...BREACH, severity: 'warning', cells: [cell], details: { fault: why } };
    case 'unknown-line':
      return { ...BREACH, cells: [cell], details: { fault: why, name: text } };
  }
}

/** The cells of transfers, a list's own before those of the other lists; null where none of them is its own. */
function cellsOf(transfers: readonly AppliedTransfer[], own: ReadonlySet<Transfer>): Cell[] | null {
  const [mine, others] = [true, false].map((isOwn) =>
    transfers
      .filter(({ transfer }) => own.has(transfer) === isOwn)
      .map(({ transfer }) => transfer.amount.cell),
  );
  return mine && mine.length > 0 ? [...mine, ...(others ?? [])] : null;
}

function* afterwards(
  { applied, after }: AppliedLedger,
  { table, statement }: TableColumn,
  own: ReadonlySet<Transfer>,
): Faults {
  const expenditure = sectionOf(after.statement, 'expenditure');
  const takenFrom = new Map<string, AppliedTransfer[]>();
  for (const each of applied) addTo(takenFrom, each.from, each);
  for (const line of linesOf(expenditure?.lines ?? [])) {
    const left = line.figure && printedAmount(line.figure);
    const cells = cellsOf(takenFrom.get(line.name) ?? [], own);
    if (!left || left.compare(0) >= 0 || !cells) continue;
    yield {
      ...BREACH,
      cells,
      actual: left,
      details: { fault: 'negative', name: line.label, after: left, unit: table.unit ?? 1 },
    };
  }
  const before = relationsOf(onlyColumn({ table, statement }));
  for (const [index, relation] of relationsOf(after.table).entries()) {
    const judgement = judge(relation, table.rounding);
    const earlier = before[index] && judge(before[index], table.rounding).verdict;
    if (judgement.verdict !== 'inconsistent' || earlier === 'inconsistent') continue;
    const names = new Set(
      linesOf([relation.total, ...relation.terms].map(({ line }) => line)).map(({ name }) => name),
    );
    const touching = applied.filter(({ from, to }) => names.has(from) || names.has(to));
    const cells = cellsOf(touching, own);
    if (!cells) continue;
    yield {
      ...BREACH,
      cells: [...cells, relation.total.figure.cell],
      expected: judgement.computed,
      actual: judgement.printed,
      details: { fault: 'breaks-sum', judgement },
    };
  }
}

/** The transfers of a list inside one account each, by that account; ACC-01 speaks of those between two. */
function byAccount({ entries }: RecordList<Transfer>): Map<AccountKey | null, Transfer[]> {
  const accounts = new Map<AccountKey | null, Transfer[]>();
  for (const transfer of entries) {
    const account = accountOf(transfer);
    if (account !== undefined) addTo(accounts, account, transfer);
  }
  return accounts;
}

/**
 * Applies all ledgers of the workbook to its budgets: no line falls below zero, and all still adds up. Every ledger
 * that takes part in a fault says so.
 */
export function* ledgerFaults(list: RecordList<Transfer>, { tables, lists }: ProvisionEvidence): Faults {
  for (const [account, own] of byAccount(list)) {
    const budget = account && budgetOf(account, list.fiscalYear, tables);
    if (!budget) {
      yield {
        code: 'TRN-03',
        severity: 'warning',
        cells: [list.cell],
        details: { fault: 'no-budget', account },
      };
      continue;
    }
    yield* applyTransfers(own, budget).unapplied.map(unappliedFault);
    yield* afterwards(applyTransfers(transfersFor(budget, lists), budget), budget, new Set(own));
  }
}
