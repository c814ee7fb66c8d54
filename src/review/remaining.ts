import {
  commitmentsLeft,
  contingencyLeft,
  type CommitmentLeft,
  type ContingencyLeft,
} from '../engine/provisions/remaining';
import type { Commitment, RecordList } from '../engine/provisions/records';
import { provisionsIn, type Papers } from '../plan/papers';
import { executionWithin, type ExecutionComparison } from './compare-execution';
import type { Source } from './table-pairs';

/** What is left of one budget: of each line of expenditure after transfers and execution, and of 予備費. */
export interface BudgetLeft extends ExecutionComparison {
  /** Null where the budget has no such line. */
  readonly contingency: ContingencyLeft | null;
}

/** What is left of each limit of a fiscal year. */
export interface LimitsLeft {
  readonly fiscalYear: number | null;
  /** Null where there is no plan of that year, so that no limit is known. */
  readonly items: readonly CommitmentLeft[] | null;
}

export interface Remaining {
  readonly limits: readonly LimitsLeft[];
  readonly budgets: readonly BudgetLeft[];
}

function limitsLeft(lists: readonly RecordList<Commitment>[], papers: readonly Papers[]): LimitsLeft[] {
  const years = [...new Set(lists.map(({ fiscalYear }) => fiscalYear))];
  return years.map((fiscalYear) => {
    const [provisions = null] = papers.flatMap((each) =>
      fiscalYear === null ? [] : (provisionsIn(each, fiscalYear) ?? []),
    );
    return { fiscalYear, items: provisions && commitmentsLeft(provisions, lists) };
  });
}

/** What is left in the workbooks together: the lists of both accounts share each limit, wherever they stand. */
export function remaining(sources: readonly Source[]): Remaining {
  const lists = sources.flatMap(({ review }) =>
    review.sheets.flatMap(({ records }) => (records?.kind === 'commitments' ? [records] : [])),
  );
  const budgets = sources.flatMap(executionWithin).map((own): BudgetLeft => {
    const { column, applied } = own.budget;
    const lines = own.lines.filter(({ side }) => side === 'expenditure');
    return { ...own, lines, contingency: contingencyLeft(column, applied) };
  });
  return {
    limits: limitsLeft(
      lists,
      sources.map(({ review }) => review.papers),
    ),
    budgets,
  };
}
