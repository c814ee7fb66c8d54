import { compareRounded, type RoundedComparison } from '../engine/budget/compare/rounded';
import { budgetColumn, type TableColumn } from '../engine/budget/compare/table-column';
import type { Account } from '../engine/budget/statement';
import { unitInYen } from '../engine/number/unit';
import type { TableReview } from './review';
import { pairTables, tablesIn, type Source } from './table-pairs';

/** One account's exact budget beside its printed version. */
export interface PrintedComparison extends RoundedComparison {
  readonly account: Account;
  readonly exact: TableColumn;
  readonly printed: TableColumn;
}

/** The printed one of two tables is the one in the larger unit; of two in the same unit, the later one. */
function compared(account: Account, first: TableReview, second: TableReview): PrintedComparison[] {
  const isTurned = unitInYen(first.table.unit) > unitInYen(second.table.unit);
  const [fine, coarse] = isTurned ? [second, first] : [first, second];
  const exact = budgetColumn(fine.table);
  const printed = budgetColumn(coarse.table);
  if (!exact || !printed) return [];
  return [{ account, exact, printed, ...compareRounded(exact, printed) }];
}

/** A budget against its printed version in a larger unit, account by account. Accounts that one lacks are left out. */
export function comparePrinted(exact: Source, printed: Source): PrintedComparison[] {
  return pairTables(tablesIn(exact), tablesIn(printed)).flatMap(({ account, before, after }) =>
    before && after ? compared(account, before, after) : [],
  );
}

/** The same within one workbook: each table beside the next one of its account that is in another unit. */
export function comparePrintedWithin(source: Source): PrintedComparison[] {
  const tables = tablesIn(source);
  return tables.flatMap((first, index) => {
    const second = tables
      .slice(index + 1)
      .find(({ table }) => table.account === first.table.account && table.unit !== first.table.unit);
    return second ? compared(first.table.account, first, second) : [];
  });
}
