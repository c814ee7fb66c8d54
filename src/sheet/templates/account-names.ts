import type { KnownAccount } from '../../engine/budget/planned';

/** How the plan and the templates name the accounts. */
export const ACCOUNT_NAMES: Readonly<Record<KnownAccount, string>> = {
  health: '健康保険勘定',
  seamen: '船員保険勘定',
};
