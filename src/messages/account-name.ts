import { accountName } from '../engine/budget/account-name';
import { OTHER_ACCOUNT, type Account, type BudgetTable } from '../engine/budget/statement';
import type { Language, Localised } from '../engine/language';

/** What an account is called; one that a person declared has its own name in every language. */
export const ACCOUNT_NAME: Localised<(account: Account) => string> = {
  ja: (account) => (account === OTHER_ACCOUNT ? 'その他の勘定' : accountName(account)),
  en: (account) => {
    switch (account) {
      case 'health':
        return 'health account';
      case 'seamen':
        return 'seamen’s account';
      case OTHER_ACCOUNT:
        return 'other account';
      default:
        return account;
    }
  },
};

/** What the account of a table is called: one without a form as its title prints it. */
export function tableAccount(
  { account, accountName: printed }: Pick<BudgetTable, 'account' | 'accountName'>,
  language: Language,
): string {
  return (account === OTHER_ACCOUNT ? printed : null) ?? ACCOUNT_NAME[language](account);
}
