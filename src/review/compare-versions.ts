import { budgetColumn, type TableColumn } from '../engine/budget/compare/table-column';
import { compareVersions, type LineChange } from '../engine/budget/compare/versions';
import type { Judgement } from '../engine/budget/judgement';
import type { Account } from '../engine/budget/statement';
import type { TableReview } from './review';
import { pairTables, tablesIn, type Source } from './table-pairs';

/** A version of a budget: the column that is compared, and whether its revenue and expenditure balance. */
export interface Version {
  readonly column: TableColumn;
  /** Null where nothing says so. */
  readonly balance: Judgement | null;
}

/** One account's budget in two versions; a version that lacks the account is null. */
export interface VersionComparison {
  readonly account: Account;
  readonly before: Version | null;
  readonly after: Version | null;
  readonly changes: readonly LineChange[];
}

function versionOf(review: TableReview | null): Version | null {
  const column = review && budgetColumn(review.table);
  if (!column) return null;
  const index = column.table.statements.indexOf(column.statement);
  const balance = review.judgements.find(
    ({ relation }) => relation.code === 'BAL-01' && relation.statement === index,
  );
  return { column, balance: balance ?? null };
}

/** Two versions (前回案 → 今回案), account by account. */
export function compareVersionsOf(before: Source, after: Source): VersionComparison[] {
  return pairTables(tablesIn(before), tablesIn(after)).map(({ account, before: was, after: is }) => {
    const [old, now] = [versionOf(was), versionOf(is)];
    const changes = compareVersions(old?.column ?? null, now?.column ?? null);
    return { account, before: old, after: now, changes };
  });
}
