import { consolidate, type Consolidation, type LineMapping } from '../engine/budget/consolidate';
import { budgetColumn } from '../engine/budget/compare/table-column';
import { statementLines, type Account } from '../engine/budget/statement';
import type { Review, TableReview } from './review';
import { counterpart, tablesIn } from './table-pairs';

/** The whole's table of an account against the sum of the same account's tables in the parts. */
export interface AccountConsolidation extends Consolidation {
  readonly account: Account;
  readonly whole: TableReview;
  /** One for each workbook of the parts; null where it lacks the account. */
  readonly parts: readonly (TableReview | null)[];
}

function tablesOf(review: Review): TableReview[] {
  return tablesIn({ review, sheet: null });
}

/** The same account's table; a lone table that names no account is the counterpart of a lone one. */
function partOf(whole: TableReview, tables: readonly TableReview[], isLone: boolean): TableReview | null {
  const [only, more] = tables;
  const isUnnamed = [whole, only].some((each) => each?.table.account === 'other');
  return counterpart(whole, tables) ?? (isLone && only && !more && isUnnamed ? only : null);
}

/** Several workbooks (47 branches) against the one that holds their sum. */
export function consolidateWorkbooks(
  whole: Review,
  parts: readonly Review[],
  mapping: LineMapping,
): AccountConsolidation[] {
  const tables = tablesOf(whole);
  return tables.map((table) => {
    const own = parts.map((part) => partOf(table, tablesOf(part), tables.length === 1));
    const consolidation = consolidate(
      table.table,
      own.map((each) => each?.table ?? null),
      mapping,
    );
    return { account: table.table.account, whole: table, parts: own, ...consolidation };
  });
}

/** The folded names of all lines of a workbook's budgets. */
export function lineNamesOf(review: Review): Set<string> {
  return new Set(
    tablesOf(review).flatMap(({ table }) => {
      const column = budgetColumn(table);
      return column ? statementLines(column.statement).map(({ name }) => name) : [];
    }),
  );
}
