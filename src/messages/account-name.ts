import { OTHER_ACCOUNT, type Account, type BudgetTable } from '../engine/budget/statement';
import type { Language, Localised } from '../engine/language';
import { en } from './account-name.en';
import { ja } from './account-name.ja';

/** What an account is called; one that a person declared has its own name in every language. */
export const ACCOUNT_NAME: Localised<(account: Account) => string> = { ja, en };

/** What the account of a table is called: one without a form as its title prints it. */
export function tableAccount(
  { account, accountName: printed }: Pick<BudgetTable, 'account' | 'accountName'>,
  language: Language,
): string {
  return (account === OTHER_ACCOUNT ? printed : null) ?? ACCOUNT_NAME[language](account);
}
