import { isKnownAccount, type AccountKey, type KnownAccount } from './planned';

const NAMES: Readonly<Record<KnownAccount, string>> = {
  health: '健康保険勘定',
  seamen: '船員保険勘定',
};

/** How papers and sheets name an account. */
export function accountName(account: AccountKey): string {
  return isKnownAccount(account) ? NAMES[account] : account;
}
