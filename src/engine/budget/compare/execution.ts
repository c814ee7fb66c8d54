import { exactly, meeting, type Interval } from '../../number/interval';
import { ratio, ZERO, type Rational } from '../../number/rational';
import { unitInYen } from '../../number/unit';
import { printedLine, printedSum, scaled, type LineAmount } from '../line-amount';
import { sectionOf, type BudgetTable, type Line, type Side } from '../statement';
import { pairColumns } from './versions';
import type { TableColumn } from './table-column';

/**
 * What stands where an amount is asked for. A nil mark says that there is nothing; a blank says nothing at all.
 * `absent`: there is no such line. `summed`: no amount of its own, its parts add up to it.
 */
export type Standing = 'amount' | 'nil' | 'blank' | 'unreadable' | 'absent' | 'summed';

export interface Stood {
  readonly standing: Standing;
  /** In yen; null where it is not known. */
  readonly yen: Rational | null;
  /** What it can stand for, in yen; null where it is not known. */
  readonly interval: Interval | null;
}

/**
 * Spent beyond the budget: `certain` even at the most that rounding allows for the budget,
 * `rounding` where it may be nothing but rounding. Revenue has no ceiling, and so is never beyond it.
 */
export type Overrun = 'none' | 'rounding' | 'certain' | 'unknown';

/** One line of the budget after transfers beside what was spent of it (or, for revenue, received). */
export interface Executed {
  readonly side: Side;
  /** How deep the line stands; null for a section's total. */
  readonly level: number | null;
  readonly budget: Line | null;
  readonly executed: Line | null;
  readonly planned: Stood;
  readonly spent: Stood;
  /** Spent ÷ planned, exact; null where nothing is planned or one of them is not known. */
  readonly rate: Rational | null;
  /** Planned less spent, in yen; below 0 where more was spent. Null where one of them is not known. */
  readonly left: Rational | null;
  readonly overrun: Overrun;
}

interface Known extends Stood {
  readonly amount: LineAmount | null;
}

const NOTHING: LineAmount = { amount: ZERO, interval: exactly(ZERO) };

function standingOf({ figure }: Line): Standing {
  if (!figure) return 'summed';
  if (figure.kind !== 'unreadable') return figure.kind;
  return figure.reason === 'blank' ? 'blank' : 'unreadable';
}

function inYen(own: LineAmount | null, { unit }: BudgetTable): LineAmount | null {
  return own && scaled(own, ratio(unitInYen(unit)));
}

function known(standing: Standing, amount: LineAmount | null): Known {
  return { standing, amount, yen: amount?.amount ?? null, interval: amount?.interval ?? null };
}

function lineIn({ table }: TableColumn, line: Line): Known {
  return known(standingOf(line), inYen(printedLine(line, table.rounding), table));
}

/** A total as it stands; of a section without a total, the sum of its lines. */
function totalIn(column: TableColumn, side: Side): Known {
  const section = sectionOf(column.statement, side);
  if (!section) return known('absent', null);
  if (section.total) return lineIn(column, section.total);
  return known('summed', inYen(printedSum(section.lines, column.table.rounding), column.table));
}

/** Whether more was spent than planned, or may have been. */
export function overrunOf(side: Side, planned: LineAmount | null, spent: LineAmount | null): Overrun {
  if (!planned || !spent) return 'unknown';
  if (side === 'revenue' || spent.amount.compare(planned.amount) <= 0) return 'none';
  return meeting(planned.interval, spent.interval) === 'apart' ? 'certain' : 'rounding';
}

function set(
  place: Pick<Executed, 'side' | 'level' | 'budget' | 'executed'>,
  planned: Known,
  spent: Known,
): Executed {
  const [from, less] = [planned.yen, spent.yen];
  return {
    ...place,
    planned: { standing: planned.standing, yen: from, interval: planned.interval },
    spent: { standing: spent.standing, yen: less, interval: spent.interval },
    rate: from && less && spent.standing !== 'absent' && !from.equals(ZERO) ? less.div(from) : null,
    left: from && less && from.sub(less),
    overrun: overrunOf(place.side, planned.amount, spent.amount),
  };
}

/**
 * The budget after transfers against its execution (執行額, 支出決定額, 決算額), line by line, each section's total last.
 * A line that has no budget but was spent on is an overrun; a line that the execution does not name is not known.
 * @param executed null where nothing is recorded yet: then all of the budget is left
 */
export function execution(budget: TableColumn, executed: TableColumn | null): Executed[] {
  const lines = pairColumns(budget, executed).flatMap(({ side, level, before, after }): Executed[] => {
    if (level === null) return [];
    const planned = before ? lineIn(budget, before) : known('absent', NOTHING);
    const spent = after && executed ? lineIn(executed, after) : known('absent', executed ? null : NOTHING);
    return [set({ side, level, budget: before, executed: after }, planned, spent)];
  });
  return (['revenue', 'expenditure'] as const).flatMap((side) => {
    const own = lines.filter((line) => line.side === side);
    if (own.length === 0) return [];
    const total = (column: TableColumn | null): Line | null =>
      (column && sectionOf(column.statement, side)?.total) ?? null;
    const place = { side, level: null, budget: total(budget), executed: total(executed) };
    const spent = executed ? totalIn(executed, side) : known('absent', NOTHING);
    return [...own, set(place, totalIn(budget, side), spent)];
  });
}

/**
 * The columns of a table that stand for the budget and its execution: the last settlement of the latest year that has
 * a budget beside it, and the last budget before it of that year. Null where the table has no such pair.
 */
export function executionColumns(
  table: BudgetTable,
): { readonly budget: TableColumn; readonly executed: TableColumn } | null {
  const { statements } = table;
  const settled = statements
    .filter(({ column }) => column.kind === 'settlement')
    .sort((a, b) => (a.fiscalYear ?? 0) - (b.fiscalYear ?? 0))
    .reverse();
  for (const executed of settled) {
    const budgets = statements.filter(
      ({ column: { kind }, fiscalYear }) =>
        (kind === 'budget' || kind === 'previous-budget') && fiscalYear === executed.fiscalYear,
    );
    const before = budgets.findLast((each) => statements.indexOf(each) < statements.indexOf(executed));
    const budget = before ?? budgets.at(-1);
    if (budget) return { budget: { table, statement: budget }, executed: { table, statement: executed } };
  }
  return null;
}
