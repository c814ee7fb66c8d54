import type { Business } from './kpi';

const BUSINESSES: Readonly<Record<string, Business>> = { H: 'health', S: 'seamen' };

/** The business of a KPI, by its id: H.CHECKUP, S.CHECKUP; null for what is no id. */
export function businessOf(id: string): Business | null {
  return BUSINESSES[/^([HS])\.[A-Z0-9_.]+$/u.exec(id)?.[1] ?? ''] ?? null;
}
