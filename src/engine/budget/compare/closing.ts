import type { Rational } from '../../number/rational';
import { ZERO } from '../../number/rational';
import { execution, type Executed } from './execution';
import type { TableColumn } from './table-column';

/** A line at the end of its year: what was spent, what goes on into the next year, and what is left over. */
export interface ClosedLine extends Executed {
  /** 翌年度繰越額, in yen; null where it cannot be read. */
  readonly carried: Rational | null;
  /** 不用額: the budget less what was spent and carried over; below 0 where more is carried than was left. */
  readonly unused: Rational | null;
}

/**
 * The expenditure of a budget at the end of its year, each line with what was spent and what is carried over.
 * @param carriedOf yen by the folded name of a line, null where it cannot be read; what is carried of no line is undefined
 */
export function closing(
  budget: TableColumn,
  settled: TableColumn,
  carriedOf: (name: string | null) => Rational | null | undefined,
): ClosedLine[] {
  return execution(budget, settled).flatMap((line): ClosedLine[] => {
    if (line.side !== 'expenditure') return [];
    const own = line.budget ?? line.executed;
    const found = carriedOf(line.level === null ? null : (own?.name ?? ''));
    const carried = found === undefined ? ZERO : found;
    return [{ ...line, carried, unused: line.left && carried && line.left.sub(carried) }];
  });
}
