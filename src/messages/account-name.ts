import { accountName } from '../engine/budget/account-name';
import { OTHER_ACCOUNT, type Account } from '../engine/budget/statement';
import type { Localised } from '../engine/language';

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
