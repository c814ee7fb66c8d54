import { lineName } from '../engine/budget/line-name';
import type { PlannedBudget, PlannedLine } from '../engine/budget/planned';
import type { Account } from '../engine/budget/statement';
import { namedAccount, type Words } from './context';
import type { Grid } from './grid';

/** What an account was told by. */
export type AccountFrom = 'title' | 'sheet-name' | 'lines' | 'none';

function* plannedNames(lines: readonly PlannedLine[]): Generator<string> {
  for (const line of lines) {
    yield lineName(line.name);
    if (line.parts) yield* plannedNames(line.parts);
  }
}

function namesOf(budgets: readonly PlannedBudget[], account: Account): Set<string> {
  const own = budgets.filter((budget) => budget.account === account);
  return new Set(
    own.flatMap(({ revenue, expenditure }) => [...plannedNames([...revenue.lines, ...expenditure.lines])]),
  );
}

/** The account whose lines these are: most are known, and some are known to it alone. */
function accountByLines(names: readonly string[], budgets: readonly PlannedBudget[]): Account | null {
  const known = { health: namesOf(budgets, 'health'), seamen: namesOf(budgets, 'seamen') };
  const only = { health: 0, seamen: 0 };
  let either = 0;
  for (const name of names) {
    const health = known.health.has(name);
    const seamen = known.seamen.has(name);
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
