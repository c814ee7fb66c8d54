import type { PlannedBudget, PlannedLine } from '../../engine/budget/planned';

function namesOf(line: PlannedLine): string[] {
  return [line.name, ...(line.parts ?? []).flatMap(namesOf)];
}

/** The names of all lines of expenditure of these budgets, each once. */
export function spendingLines(budgets: readonly PlannedBudget[]): string[] {
  return [...new Set(budgets.flatMap(({ expenditure }) => expenditure.lines.flatMap(namesOf)))];
}
