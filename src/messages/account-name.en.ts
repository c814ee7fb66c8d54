import { OTHER_ACCOUNT, type Account } from '../engine/budget/statement';

export function en(account: Account): string {
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
}
