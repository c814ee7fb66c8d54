import type { KnownAccount, PlannedBudget } from '../../../engine/budget/planned';
import { plannedNames } from '../../../engine/budget/planned-names';
import type { Account } from '../../../engine/budget/statement';
import { namedAccount, type Words } from '../vocabulary/context';
import type { Grid } from '../../cells/grid';

/** What an account was told by. */
export type AccountFrom = 'title' | 'sheet-name' | 'lines' | 'none';

function isKnown(name: string, account: KnownAccount, budgets: readonly PlannedBudget[]): boolean {
  return budgets.some(
    (budget) =>
      budget.account === account &&
      (plannedNames(budget.revenue).has(name) || plannedNames(budget.expenditure).has(name)),
  );
}

/** The account whose lines these are: most are known, and some are known to it alone. */
function accountByLines(names: readonly string[], budgets: readonly PlannedBudget[]): Account | null {
  const only = { health: 0, seamen: 0 };
  let either = 0;
  for (const name of names) {
    const health = isKnown(name, 'health', budgets);
    const seamen = isKnown(name, 'seamen', budgets);
    if (health || seamen) either += 1;
    if (health && !seamen) only.health += 1;
    if (seamen && !health) only.seamen += 1;
  }
  if (either * 2 < names.length || only.health === only.seamen) return null;
  return only.health > only.seamen ? 'health' : 'seamen';
}

/** The account that a table is of: by its title, its sheet's name or its lines, in this order. */
export function readAccount(
  grid: Grid,
  title: readonly Words[],
  names: readonly string[],
  budgets: readonly PlannedBudget[],
): { account: Account; from: AccountFrom } {
  const titled = title.map(({ text }) => namedAccount(text)).findLast((account) => account !== null);
  if (titled) return { account: titled, from: 'title' };
  const bySheet = namedAccount(grid.name) ?? (/^(?:健保|健康保険)/u.test(grid.name) ? 'health' : null);
  if (bySheet) return { account: bySheet, from: 'sheet-name' };
  const byLines = accountByLines(names, budgets);
  return byLines ? { account: byLines, from: 'lines' } : { account: 'other', from: 'none' };
}
