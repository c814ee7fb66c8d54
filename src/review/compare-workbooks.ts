import { compareBudgets, type LineChange } from '../engine/budget/compare';
import { consolidate, type ConsolidatedLine, type LineMapping } from '../engine/budget/consolidate';
import type { Verdict } from '../engine/budget/judgement';
import type { Account, BudgetTable } from '../engine/budget/statement';
import type { Review, TableReview } from './review';

/** One account's budget in two versions; a version that lacks the account is null. */
export interface AccountComparison {
  readonly account: Account;
  readonly before: TableReview | null;
  readonly after: TableReview | null;
  readonly changes: readonly LineChange[];
}

function tablesOf({ sheets }: Review): TableReview[] {
  return sheets.flatMap(({ tables }) => tables);
}

/** Tables are of the same budget by their account; other bodies' by their sheet's name, or by being the only one. */
function counterpart(of: TableReview, others: readonly TableReview[]): TableReview | null {
  const candidates = others.filter(({ table }) => table.account === of.table.account);
  if (of.table.account !== 'other') return candidates[0] ?? null;
  return (
    candidates.find(({ table }) => table.sheet === of.table.sheet) ??
    (candidates.length === 1 ? (candidates[0] ?? null) : null)
  );
}

function nothingIn(table: BudgetTable): BudgetTable {
  return {
    ...table,
    statements: table.statements.map((each) => ({ ...each, sections: [], difference: null })),
  };
}

function comparison(before: TableReview | null, after: TableReview | null): AccountComparison[] {
  const present = after ?? before;
  if (!present) return [];
  const old = before?.table ?? nothingIn(present.table);
  const now = after?.table ?? nothingIn(present.table);
  return [{ account: present.table.account, before, after, changes: compareBudgets(old, now) }];
}

/** Two versions of a workbook (前回案 → 今回案), account by account. */
export function compareWorkbooks(before: Review, after: Review): AccountComparison[] {
  const old = tablesOf(before);
  const now = tablesOf(after);
  const paired = new Set<TableReview>();
  const compared = now.flatMap((table) => {
    const was = counterpart(
      table,
      old.filter((each) => !paired.has(each)),
    );
    if (was) paired.add(was);
    return comparison(was, table);
  });
  return [...compared, ...old.filter((each) => !paired.has(each)).flatMap((each) => comparison(each, null))];
}

/** Whether revenue and expenditure of a table balance; null where nothing says so. */
export function balanceOf(table: TableReview | null): Verdict | null {
  const balance = table?.judgements.find(({ relation }) => relation.code === 'BAL-01');
  return balance?.verdict ?? null;
}

/** The whole's tables, each against the sum of the same account's tables in the parts. */
export interface AccountConsolidation {
  readonly account: Account;
  readonly whole: TableReview;
  /** One for each workbook of the parts that has the account. */
  readonly parts: readonly TableReview[];
  readonly lines: readonly ConsolidatedLine[];
}

/** Several workbooks (47 branches) against the one that holds their sum. */
export function consolidateWorkbooks(
  whole: Review,
  parts: readonly Review[],
  mapping: LineMapping,
): AccountConsolidation[] {
  return tablesOf(whole).map((table) => {
    const own = parts.flatMap((part) => counterpart(table, tablesOf(part)) ?? []);
    const lines = consolidate(
      table.table,
      own.map((each) => each.table),
      mapping,
    );
    return { account: table.table.account, whole: table, parts: own, lines };
  });
}
