import { accountName } from '../engine/budget/account-name';
import { OTHER_ACCOUNT, type Account } from '../engine/budget/statement';

export function ja(account: Account): string {
  return account === OTHER_ACCOUNT ? 'その他の勘定' : accountName(account);
}
