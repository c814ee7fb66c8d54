import type { TableColumn } from '../engine/budget/compare/table-column';
import {
  applyTransfers,
  type AppliedTransfer,
  type UnappliedTransfer,
} from '../engine/provisions/apply-transfers';
import type { RecordList, Transfer } from '../engine/provisions/records';
import type { Review } from './review';

/** A budget after transfers, and where that comes from. */
export interface BudgetAfterTransfers {
  readonly column: TableColumn;
  /** `column`: a column like 予算現額 says so. `ledger`: the workbook's ledger was applied. `budget`: no transfer is recorded. */
  readonly from: 'column' | 'ledger' | 'budget';
  readonly applied: readonly AppliedTransfer[];
  readonly unapplied: readonly UnappliedTransfer[];
}

/** The transfers of the column's account and year, within that account. */
function transfersFor({ table, statement }: TableColumn, { sheets }: Review): Transfer[] {
  const own = table.account === 'other' ? null : table.account;
  const isSameYear = ({ fiscalYear }: RecordList<Transfer>): boolean =>
    fiscalYear === null || statement.fiscalYear === null || fiscalYear === statement.fiscalYear;
  return sheets
    .flatMap(({ records }) => (records?.kind === 'transfers' && isSameYear(records) ? records.entries : []))
    .filter(({ from, to }) => {
      const accounts = new Set([from.account, to.account].filter((account) => account !== null));
      return own === null ? accounts.size === 0 : accounts.size === 1 && accounts.has(own);
    });
}

/** The budget in a column after the transfers that the workbook's ledgers record. */
export function budgetAfterTransfers(column: TableColumn, review: Review): BudgetAfterTransfers {
  const { after, applied, unapplied } = applyTransfers(transfersFor(column, review), column);
  if (column.statement.column.afterTransfers) return { column, from: 'column', applied, unapplied };
  if (applied.length === 0) return { column, from: 'budget', applied, unapplied };
  return { column: after, from: 'ledger', applied, unapplied };
}
