import { lineName } from '../budget/line-name';
import { findLine, sectionOf, type Line } from '../budget/statement';
import type { TableColumn } from '../budget/compare/table-column';
import { printedLine } from '../budget/line-amount';
import { ratio, ZERO, type Rational } from '../number/rational';
import { unitInYen } from '../number/unit';
import type { AppliedTransfer } from './apply-transfers';
import type { CommitmentLimit, GeneralProvisions } from './provisions';
import type { Commitment, RecordList } from './records';

/** 予備費, by which the general provisions know the contingency. */
export const CONTINGENCY = '予備費';

/** How much of one item of 債務負担行為 is taken up, in yen, both accounts together (our reading of the provisions). */
export interface CommitmentLeft {
  readonly item: CommitmentLimit;
  readonly entries: readonly Commitment[];
  readonly used: Rational;
  /** Below 0 where the limit is exceeded. */
  readonly left: Rational;
  /** Entries whose amount cannot be read: with them, no more than `left` is left. */
  readonly unreadable: readonly Commitment[];
}

/** What is left of each commitment limit of a year, over all lists of that year. */
export function commitmentsLeft(
  { fiscalYear, commitments }: GeneralProvisions,
  lists: readonly RecordList<Commitment>[],
): CommitmentLeft[] {
  const entries = lists.filter((list) => list.fiscalYear === fiscalYear).flatMap((list) => list.entries);
  return commitments.map((item) => {
    const own = entries.filter(({ item: { text } }) => lineName(text) === lineName(item.item));
    const used = own.reduce((sum, { amount }) => sum.add(amount.value ?? ZERO), ZERO);
    const unreadable = own.filter(({ amount }) => amount.value === null);
    return { item, entries: own, used, left: ratio(item.limit).sub(used), unreadable };
  });
}

/** What is left of an account's 予備費, in yen; null where an amount cannot be read. */
export interface ContingencyLeft {
  /** Its line in the budget after transfers. */
  readonly line: Line;
  /** Before any transfer. */
  readonly budget: Rational | null;
  readonly added: Rational;
  /** What the ledger moves out of it: the use that TRN-04 asks approval for. */
  readonly used: Rational;
  /** Its amount after transfers, from which its use is gone already. */
  readonly left: Rational | null;
}

/**
 * 予備費 in the budget after transfers, with its use as the ledger records it. Null where the budget has no such line.
 * @param applied the transfers that led to that budget
 */
export function contingencyLeft(
  { table, statement }: TableColumn,
  applied: readonly AppliedTransfer[],
): ContingencyLeft | null {
  const section = sectionOf(statement, 'expenditure');
  const line = section && findLine(section, CONTINGENCY);
  if (!line) return null;
  const total = (direction: 'from' | 'to'): Rational =>
    applied
      .filter((each) => each[direction] === CONTINGENCY)
      .reduce((sum, { amount }) => sum.add(amount), ZERO);
  const [used, added] = [total('from'), total('to')];
  const own = printedLine(line, table.rounding);
  const left = own && own.amount.mul(unitInYen(table.unit));
  return { line, budget: left && left.add(used).sub(added), added, used, left };
}
