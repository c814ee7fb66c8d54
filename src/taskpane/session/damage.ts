import type { StoreDamage } from '../../review/acknowledge-store';

/** What of what the workbook keeps cannot be read, so that writing it again would lose it. */
export interface Damage {
  readonly settings: StoreDamage | null;
  readonly acknowledgements: StoreDamage | null;
  readonly corrections: StoreDamage | null;
  readonly papers: StoreDamage | null;
}
