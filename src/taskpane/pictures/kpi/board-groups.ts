import type { Business, Kpi } from '../../../engine/kpi/kpi';
import type { Status } from '../../../engine/kpi/status';

/** A heading of the board that rows stand under. */
export interface BoardGroup {
  readonly id: string;
  readonly openAtFirst: boolean;
}

export function groupOfKpis(key: Status | Business): BoardGroup {
  return { id: `kpis:${key}`, openAtFirst: true };
}

/** What the plan promises in its text stands below the KPIs, closed at first. */
export function groupOfGoals(key: string): BoardGroup {
  return { id: `goals:${key}`, openAtFirst: false };
}

/** Where a KPI with a result stands on the board. */
export function groupOf({ standing }: Pick<Kpi, 'standing'>, status: Status): BoardGroup {
  return standing === 'operational' ? groupOfGoals('operational') : groupOfKpis(status);
}
