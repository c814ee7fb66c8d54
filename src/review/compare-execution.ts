import { execution, executionColumns, type Executed } from '../engine/budget/compare/execution';
import { budgetColumn, type TableColumn } from '../engine/budget/compare/table-column';
import type { Account, BudgetTable } from '../engine/budget/statement';
import { budgetAfterTransfers, type BudgetAfterTransfers } from './after-transfers';
import type { TableReview } from './review';
import { pairTables, tablesIn, type Source } from './table-pairs';

/** One account's budget after transfers beside what was spent of it. */
export interface ExecutionComparison {
  readonly account: Account;
  readonly budget: BudgetAfterTransfers;
  /** Null where nothing is recorded: then all of the budget is left. */
  readonly executed: TableColumn | null;
  readonly lines: readonly Executed[];
}

function compared(
  { review }: Source,
  budget: TableColumn,
  executed: TableColumn | null,
): ExecutionComparison {
  const after = budgetAfterTransfers(budget, review);
  const lines = execution(after.column, executed);
  return { account: budget.table.account, budget: after, executed, lines };
}

function settledColumn(table: BudgetTable, year: number | null): TableColumn | null {
  const settled = table.statements.filter(({ column }) => column.kind === 'settlement');
  const ofYear = settled.findLast(({ fiscalYear }) => fiscalYear === year);
  const statement = ofYear ?? settled.at(-1);
  return statement ? { table, statement } : null;
}

function lastBudget(table: BudgetTable): TableColumn | null {
  const statement = table.statements.findLast(({ column }) => column.kind === 'budget');
  return statement ? { table, statement } : null;
}

/** A settlement of its own sheet: a table without a budget, or the only column of another table. */
function executedIn(table: BudgetTable, year: number | null): TableColumn | null {
  return settledColumn(table, year) ?? budgetColumn(table);
}

/** Budgets against execution on other sheets or in another workbook, account by account. */
export function compareExecution(budget: Source, executed: Source): ExecutionComparison[] {
  return pairTables(tablesIn(budget), tablesIn(executed)).flatMap(({ before, after }) => {
    const planned = before && lastBudget(before.table);
    const spent = after && planned && executedIn(after.table, planned.statement.fiscalYear);
    return planned && spent ? [compared(budget, planned, spent)] : [];
  });
}

function spentOn(own: TableReview, planned: TableColumn, tables: readonly TableReview[]): TableColumn | null {
  const elsewhere = tables.find(
    ({ table }) =>
      table !== own.table &&
      table.account === own.table.account &&
      table.accounting === own.table.accounting &&
      lastBudget(table) === null &&
      settledColumn(table, planned.statement.fiscalYear) !== null,
  );
  return elsewhere ? settledColumn(elsewhere.table, planned.statement.fiscalYear) : null;
}

/**
 * Every budget of a workbook against its execution: a column beside it, else a table of the same account that has
 * nothing but execution. A budget without any is compared with nothing.
 */
export function executionWithin(source: Source): ExecutionComparison[] {
  const tables = tablesIn(source);
  return tables.flatMap((own) => {
    const beside = executionColumns(own.table);
    if (beside) return [compared(source, beside.budget, beside.executed)];
    const planned = lastBudget(own.table);
    return planned ? [compared(source, planned, spentOn(own, planned, tables))] : [];
  });
}
