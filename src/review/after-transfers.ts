import type { TableColumn } from '../engine/budget/compare/table-column';
import {
  applyTransfers,
  transfersFor,
  type AppliedTransfer,
  type UnappliedTransfer,
} from '../engine/provisions/apply-transfers';
import type { Review } from './review';

/** A budget after transfers, and where that comes from. */
export interface BudgetAfterTransfers {
  readonly column: TableColumn;
  /** `column`: a column like 予算現額 says so. `ledger`: the workbook's ledger was applied. `budget`: no transfer is recorded. */
  readonly from: 'column' | 'ledger' | 'budget';
  readonly applied: readonly AppliedTransfer[];
  readonly unapplied: readonly UnappliedTransfer[];
}

/** The budget in a column after the transfers that the workbook's ledgers record. */
export function budgetAfterTransfers(column: TableColumn, { sheets }: Review): BudgetAfterTransfers {
  const lists = sheets.flatMap(({ records }) => records ?? []);
  const { after, applied, unapplied } = applyTransfers(transfersFor(column, lists), column);
  if (column.statement.column.afterTransfers) return { column, from: 'column', applied, unapplied };
  if (applied.length === 0) return { column, from: 'budget', applied, unapplied };
  return { column: after, from: 'ledger', applied, unapplied };
}
