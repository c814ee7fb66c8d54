import { withoutUnfinished } from '../engine/budget/unfinished';
import type { Account } from '../engine/budget/statement';
import type { Review, TableReview } from './review';

/** A workbook, or one of its sheets. */
export interface Source {
  readonly review: Review;
  readonly sheet: string | null;
}

/** The budget tables of a source, in the order of the workbook; totals that will still change stand for no amount. */
export function tablesIn({ review, sheet }: Source): TableReview[] {
  const tables = review.sheets.flatMap((each) =>
    each.tables.map((judged) => ({ ...judged, table: withoutUnfinished(judged.table, judged.blanks) })),
  );
  return sheet === null
    ? tables
    : tables.filter(({ table, how }) => table.sheet === sheet || how.otherSheet === sheet);
}

/** Tables are of the same budget by their account and the kind of their accounts; other bodies' by their sheet's name, or by being the only one. */
export function counterpart(of: TableReview, others: readonly TableReview[]): TableReview | null {
  const candidates = others.filter(
    ({ table }) => table.account === of.table.account && table.accounting === of.table.accounting,
  );
  if (of.table.account !== 'other') return candidates[0] ?? null;
  return (
    candidates.find(({ table }) => table.sheet === of.table.sheet) ??
    (candidates.length === 1 ? (candidates[0] ?? null) : null)
  );
}

/** One account's table in two sources; a source that lacks the account is null. */
interface TablePair {
  readonly account: Account;
  readonly before: TableReview | null;
  readonly after: TableReview | null;
}

/** Every table of two sources beside its counterpart, in the order of the later one. */
export function pairTables(before: readonly TableReview[], after: readonly TableReview[]): TablePair[] {
  const paired = new Set<TableReview>();
  const pairs = after.map((table): TablePair => {
    const was = counterpart(
      table,
      before.filter((each) => !paired.has(each)),
    );
    if (was) paired.add(was);
    return { account: table.table.account, before: was, after: table };
  });
  const gone = before.filter((each) => !paired.has(each));
  return [
    ...pairs,
    ...gone.map((each): TablePair => ({ account: each.table.account, before: each, after: null })),
  ];
}
