import type { AccountKey, PlannedBudget } from '../../../engine/budget/planned';
import { plannedNames } from '../../../engine/budget/planned-names';
import { accountsOf } from '../../../engine/budget/forms';
import { OTHER_ACCOUNT, type Account } from '../../../engine/budget/statement';
import { namedAccount, type Words } from '../vocabulary/context';
import type { Grid } from '../../cells/grid';

/** What an account was told by. */
export type AccountFrom = 'title' | 'sheet-name' | 'lines' | 'none';

function hasLine({ revenue, expenditure }: PlannedBudget, name: string): boolean {
  return plannedNames(revenue).has(name) || plannedNames(expenditure).has(name);
}

/** The account whose lines these are: most are known, and more of them to it alone than to any other. */
function accountByLines(names: readonly string[], forms: readonly PlannedBudget[]): AccountKey | null {
  const only = new Map<AccountKey, number>();
  let known = 0;
  for (const name of names) {
    const [form, more] = forms.filter((each) => hasLine(each, name));
    if (form) known += 1;
    if (form && !more) only.set(form.account, (only.get(form.account) ?? 0) + 1);
  }
  const [first, second] = [...only].sort(([, a], [, b]) => b - a);
  if (!first || known * 2 < names.length || first[1] === second?.[1]) return null;
  return first[0];
}

/**
 * The account that a table is of: by its title, its sheet's name or its lines, in this order.
 * @param forms one an account
 */
export function readAccount(
  grid: Grid,
  title: readonly Words[],
  names: readonly string[],
  forms: readonly PlannedBudget[],
): { account: Account; from: AccountFrom } {
  const accounts = accountsOf(forms);
  const titled = title
    .map(({ text }) => namedAccount(text, accounts))
    .findLast((account) => account !== null);
  if (titled) return { account: titled, from: 'title' };
  const bySheet =
    namedAccount(grid.name, accounts) ?? (/^(?:健保|健康保険)/u.test(grid.name) ? 'health' : null);
  if (bySheet) return { account: bySheet, from: 'sheet-name' };
  const byLines = accountByLines(names, forms);
  return byLines ? { account: byLines, from: 'lines' } : { account: OTHER_ACCOUNT, from: 'none' };
}
