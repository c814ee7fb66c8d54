import { closing, type CarriedOf, type ClosedLine } from '../engine/budget/compare/closing';
import type { TableColumn } from '../engine/budget/compare/table-column';
import {
  budgetBefore,
  yearChain,
  type StepColumn,
  type YearChain,
} from '../engine/budget/compare/year-chain';
import { printedLine, scaled } from '../engine/budget/line-amount';
import { linesOf, sectionOf, type Account } from '../engine/budget/statement';
import { addTo } from '../engine/grouping';
import { exactly } from '../engine/number/interval';
import { ratio, ZERO, type Rational } from '../engine/number/rational';
import { unitInYen } from '../engine/number/unit';
import { mayBeSameYear } from '../engine/provisions/apply-transfers';
import type { CarryOver, Records } from '../engine/provisions/records';
import { budgetAfterTransfers } from './after-transfers';
import { tablesIn, type Source } from './table-pairs';

/** One account's budget through one year. */
export interface AccountChain extends YearChain {
  readonly account: Account;
  /** As its form or its title names it; null where neither does. */
  readonly accountName: string | null;
  readonly fiscalYear: number | null;
  /** What is left over at its end; none where there is no settlement. */
  readonly closed: readonly ClosedLine[];
  /** Where a table of the chain stands. */
  readonly sourceOf: (column: TableColumn) => Source;
}

interface Found {
  readonly source: Source;
  readonly step: StepColumn;
}

function stepColumns(source: Source): Found[] {
  const budgets = tablesIn(source).filter(({ table }) => table.accounting === 'cash');
  return budgets.flatMap(({ table }) =>
    table.statements.flatMap((statement): Found[] => {
      const { step } = statement.column;
      if (!step) return [];
      return [{ source, step: { column: { table, statement }, step } }];
    }),
  );
}

/** Tables of one account and one year; an account that no rule knows is told by its name. */
function keyOf({ step: { column } }: Found): string {
  const { account, accountName } = column.table;
  return JSON.stringify([account, accountName, column.statement.fiscalYear]);
}

/** The entries of the carry-over lists of an account and a year. */
function carriedBy(lists: readonly Records[], account: Account, fiscalYear: number | null): CarryOver[] {
  return lists.flatMap((list) =>
    list.kind === 'carryovers' &&
    mayBeSameYear(list.fiscalYear, fiscalYear) &&
    (list.account ?? 'other') === account
      ? list.entries
      : [],
  );
}

/** What lists say is carried over, by line; of the section as a whole their sum. */
function carriedInLists(entries: readonly CarryOver[]): CarriedOf {
  return (name) => {
    const own = name === null ? entries : entries.filter(({ line }) => line.value === name);
    if (own.length === 0) return undefined;
    const amounts = own.map(({ carried }) => carried.value);
    const total = amounts.reduce<Rational | null>((sum, each) => (sum && each ? sum.add(each) : null), ZERO);
    return total && { amount: total, interval: exactly(total) };
  };
}

/** What a column 翌年度繰越額 says, by line. */
function carriedInColumn({ table, statement }: TableColumn): CarriedOf {
  const section = sectionOf(statement, 'expenditure');
  return (name) => {
    const line =
      name === null ? section?.total : linesOf(section?.lines ?? []).find((each) => each.name === name);
    if (!line) return undefined;
    const own = printedLine(line, table.rounding);
    return own && scaled(own, ratio(unitInYen(table.unit)));
  };
}

function closedOf({ stages }: YearChain, entries: readonly CarryOver[]): ClosedLine[] {
  const settled = stages.find(({ step }) => step === 'settlement');
  const budget = settled && budgetBefore(stages, settled);
  if (!settled || !budget) return [];
  const column = stages.find(({ step }) => step === 'carry-over')?.column;
  return closing(budget.column, settled.column, column ? carriedInColumn(column) : carriedInLists(entries));
}

function chainOf(found: readonly [Found, ...Found[]]): AccountChain {
  const [first] = found;
  const { table, statement } = first.step.column;
  const { account } = table;
  const { fiscalYear } = statement;
  const sourceOf = ({ table: { sheet }, statement: { column } }: TableColumn): Source =>
    found.find(({ step }) => step.column.table.sheet === sheet && step.column.statement.column === column)
      ?.source ?? first.source;
  const chain = yearChain(
    found.map(({ step }) => step),
    (budget) => {
      const after = budgetAfterTransfers(budget, sourceOf(budget).review);
      return after.from === 'ledger' ? after.column : null;
    },
  );
  const lists = [...new Set(found.map(({ source }) => source.review))].flatMap(({ sheets }) =>
    sheets.flatMap(({ records }) => records ?? []),
  );
  const closed = closedOf(chain, carriedBy(lists, account, fiscalYear));
  return { ...chain, account, accountName: table.accountName, fiscalYear, closed, sourceOf };
}

/** The budgets of the workbooks through their years: every account and year that has two steps or more. */
export function yearChains(sources: readonly Source[]): AccountChain[] {
  const groups = new Map<string, Found[]>();
  for (const found of sources.flatMap(stepColumns)) addTo(groups, keyOf(found), found);
  return [...groups.values()].flatMap(([first, ...others]) => {
    const chain = first && chainOf([first, ...others]);
    return chain && chain.stages.length > 1 ? [chain] : [];
  });
}
