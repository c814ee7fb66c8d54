import type { AccountKey, PlannedBudget } from './planned';

/** The form of an account for a year; null where there is none. Years are closed: no year stands in for another. */
export function formOf(
  budgets: readonly PlannedBudget[],
  account: AccountKey,
  fiscalYear: number,
): PlannedBudget | null {
  return budgets.find((each) => each.account === account && each.fiscalYear === fiscalYear) ?? null;
}

/** The accounts that have a form of any year, each once. */
export function accountsOf(budgets: readonly PlannedBudget[]): AccountKey[] {
  return [...new Set(budgets.map(({ account }) => account))];
}

/**
 * The forms by whose names a table of that year is read, one an account: the year's, else the last one before it, else
 * the first. A form of a later year changes no reading where there is one of the year or before.
 * @param fiscalYear null where the table names none: then the first
 */
export function namingForms(budgets: readonly PlannedBudget[], fiscalYear: number | null): PlannedBudget[] {
  return accountsOf(budgets).flatMap((account) => {
    const own = budgets.filter((each) => each.account === account);
    const years = own.map((each) => each.fiscalYear);
    const before = years.filter((year) => fiscalYear !== null && year <= fiscalYear);
    return formOf(own, account, before.length > 0 ? Math.max(...before) : Math.min(...years)) ?? [];
  });
}
