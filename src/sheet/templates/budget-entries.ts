import type { AccountKey, PlannedBudget, PlannedLine, PlannedSide } from '../../engine/budget/planned';
import type { Unit } from '../../engine/number/unit';

type NilMark = '-' | '－';

/** What stands in an amount cell: a whole amount in the statement's unit, a nil mark, or null for nothing yet. */
export type Entry = number | NilMark | null;

export interface EntryLine {
  readonly name: string;
  readonly amount: Entry;
  readonly parts: readonly EntryLine[];
}

export interface EntrySide {
  readonly lines: readonly EntryLine[];
  readonly total: Entry;
}

/** A statement of an account's form, as it is to stand on a sheet. */
export interface BudgetEntries {
  readonly account: AccountKey;
  readonly fiscalYear: number;
  readonly unit: Unit;
  readonly revenue: EntrySide;
  readonly expenditure: EntrySide;
  readonly notes: readonly string[];
}

/** The plan's own mark: its figures are quoted behind their line's name. */
function printed({ amount, citation }: PlannedLine): Entry {
  if (amount !== null) return amount;
  return citation.quote.endsWith('－') ? '－' : '-';
}

function entriesOf(budget: PlannedBudget, entry: (line: PlannedLine) => Entry): BudgetEntries {
  const { account, fiscalYear, unit, contingency, roundingNote } = budget;
  const lineOf = (line: PlannedLine): EntryLine => ({
    name: line.name,
    amount: entry(line),
    parts: (line.parts ?? []).map(lineOf),
  });
  const sideOf = ({ lines, total }: PlannedSide): EntrySide => ({
    lines: lines.map(lineOf),
    total: entry(total),
  });
  const notes = [contingency?.citation, roundingNote].flatMap((note) => note?.quote ?? []);
  return {
    account,
    fiscalYear,
    unit,
    revenue: sideOf(budget.revenue),
    expenditure: sideOf(budget.expenditure),
    notes,
  };
}

/** The budget as the plan prints it. */
export function plannedEntries(budget: PlannedBudget): BudgetEntries {
  return entriesOf(budget, printed);
}

/** The budget's lines, nothing entered yet. */
export function emptyEntries(budget: PlannedBudget): BudgetEntries {
  return entriesOf(budget, () => null);
}
