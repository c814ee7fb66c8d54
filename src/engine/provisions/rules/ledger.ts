import { onlyColumn, type TableColumn } from '../../budget/compare/table-column';
import { printedAmount } from '../../budget/figure-interval';
import { judge } from '../../budget/judgement';
import type { KnownAccount } from '../../budget/planned';
import { relationsOf } from '../../budget/relations';
import { linesOf, sectionOf, type BudgetTable } from '../../budget/statement';
import { addTo } from '../../grouping';
import {
  applyTransfers,
  type AppliedLedger,
  type AppliedTransfer,
  type UnappliedTransfer,
} from '../apply-transfers';
import type { RecordList, Transfer } from '../records';
import { GENERAL_PROVISIONS, type AnyProvisionFault, type ProvisionEvidence } from './evidence';

type Faults = Generator<AnyProvisionFault>;

/** The account's budget of that year that transfers are applied to. */
function budgetOf(
  account: KnownAccount,
  year: number | null,
  tables: readonly BudgetTable[],
): TableColumn | null {
  for (const table of tables) {
    if (table.account !== account) continue;
    const statement = table.statements.find(
      ({ column, fiscalYear }) => column.kind === 'budget' && (year === null || fiscalYear === year),
    );
    if (statement && sectionOf(statement, 'expenditure')) return { table, statement };
  }
  return null;
}

const BREACH = { code: 'TRN-03', severity: 'error', citation: GENERAL_PROVISIONS } as const;

function unappliedFault({ why, field: { cell, text } }: UnappliedTransfer): AnyProvisionFault {
  switch (why) {
    case 'one-sided':
      return { ...BREACH, cells: [cell], details: { fault: why } };
    case 'unreadable':
      return { ...BREACH, severity: 'warning', cells: [cell], details: { fault: why } };
    case 'unknown-line':
      return { ...BREACH, cells: [cell], details: { fault: why, name: text } };
  }
}

function* afterwards({ applied, after }: AppliedLedger, { table, statement }: TableColumn): Faults {
  const expenditure = sectionOf(after.statement, 'expenditure');
  const takenFrom = new Map<string, AppliedTransfer[]>();
  for (const each of applied) addTo(takenFrom, each.from, each);
  for (const line of linesOf(expenditure?.lines ?? [])) {
    const left = line.figure && printedAmount(line.figure);
    const taken = takenFrom.get(line.name);
    if (!left || left.compare(0) >= 0 || !taken) continue;
    yield {
      ...BREACH,
      cells: taken.map(({ transfer }) => transfer.amount.cell),
      actual: left,
      details: { fault: 'negative', name: line.label, after: left, unit: table.unit ?? 1 },
    };
  }
  const before = relationsOf(onlyColumn({ table, statement }));
  for (const [index, relation] of relationsOf(after.table).entries()) {
    const judgement = judge(relation, table.rounding);
    const earlier = before[index] && judge(before[index], table.rounding).verdict;
    if (judgement.verdict !== 'inconsistent' || earlier === 'inconsistent') continue;
    const touching = applied.filter(({ from, to }) => [from, to].includes(relation.total.line.name));
    yield {
      ...BREACH,
      cells: [...touching.map(({ transfer }) => transfer.amount.cell), relation.total.figure.cell],
      expected: judgement.computed,
      actual: judgement.printed,
      details: { fault: 'breaks-sum', judgement },
    };
  }
}

/** Applies the ledger to the budgets of the same workbook: no line falls below zero, and all still adds up. */
export function* ledgerFaults(list: RecordList<Transfer>, { tables }: ProvisionEvidence): Faults {
  const accounts = new Map<KnownAccount | null, Transfer[]>();
  for (const transfer of list.entries) {
    const { from, to } = transfer;
    if (from.account && to.account && from.account !== to.account) continue; // ACC-01 says so
    const account = from.account ?? to.account;
    addTo(accounts, account, transfer);
  }
  for (const [account, transfers] of accounts) {
    const budget = account && budgetOf(account, list.fiscalYear, tables);
    if (!budget) {
      yield {
        code: 'TRN-03',
        severity: 'warning',
        cells: [list.cell],
        citation: GENERAL_PROVISIONS,
        details: { fault: 'no-budget', account },
      };
      continue;
    }
    const ledger = applyTransfers(transfers, budget);
    yield* ledger.unapplied.map(unappliedFault);
    yield* afterwards(ledger, budget);
  }
}
