import { add, exactly } from '../../number/interval';
import { ZERO, type Rational } from '../../number/rational';
import type { LineAmount } from '../line-amount';
import { execution, overrunOf, type Executed, type Stood } from './execution';
import type { TableColumn } from './table-column';

/**
 * A line at the end of its year: what was spent, what goes on into the next year, and what is left over. Its overrun is
 * that of what was spent and carried over together.
 */
export interface ClosedLine extends Executed {
  /** 翌年度繰越額, in yen; null where it cannot be read. */
  readonly carried: Rational | null;
  /** 不用額: the budget less what was spent and carried over; below 0 where more is carried than was left. */
  readonly unused: Rational | null;
}

/** What is carried over, in yen, by the folded name of a line, of the section as a whole by null. */
export type CarriedOf = (name: string | null) => LineAmount | null | undefined;

const NOTHING: LineAmount = { amount: ZERO, interval: exactly(ZERO) };

function amountOf({ yen, interval }: Stood): LineAmount | null {
  return yen && interval && { amount: yen, interval };
}

function together(a: LineAmount | null, b: LineAmount | null): LineAmount | null {
  return a && b && { amount: a.amount.add(b.amount), interval: add(a.interval, b.interval) };
}

/**
 * The expenditure of a budget at the end of its year, each line with what was spent and what is carried over.
 * @param carriedOf null where it cannot be read; what is carried of no line is undefined
 */
export function closing(budget: TableColumn, settled: TableColumn, carriedOf: CarriedOf): ClosedLine[] {
  return execution(budget, settled).flatMap((line): ClosedLine[] => {
    if (line.side !== 'expenditure') return [];
    const own = line.budget ?? line.executed;
    const found = carriedOf(line.level === null ? null : (own?.name ?? ''));
    const carried = found === undefined ? NOTHING : found;
    const gone = together(amountOf(line.spent), carried);
    return [
      {
        ...line,
        overrun: overrunOf(line.side, amountOf(line.planned), gone),
        carried: carried?.amount ?? null,
        unused: line.left && carried && line.left.sub(carried.amount),
      },
    ];
  });
}
