import { printedAmount } from '../../src/engine/budget/figure-interval';
import type { TableColumn } from '../../src/engine/budget/compare/table-column';
import { statementLines } from '../../src/engine/budget/statement';
import type { TestCell } from './sheet';

export const LEDGER_HEADINGS = ['流用元の勘定', '流用元の科目', '流用先の勘定', '流用先の科目', '流用額'];

/** From which account and line to which one, and how much. */
export type LedgerRow = readonly [string, string | null, string, string | null, TestCell];

/** The lines of a column as 業務経費 97. */
export function lineAmounts({ statement }: TableColumn): string[] {
  return [...statementLines(statement)].map(
    ({ name, figure }) => `${name} ${(figure && printedAmount(figure))?.toString() ?? '–'}`,
  );
}
