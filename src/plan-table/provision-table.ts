import { fold } from '../engine/fold';
import type { PlanTable } from './plan-table';
import {
  PROVISION_HEADINGS,
  PROVISION_KINDS,
  type ProvisionColumn,
  type ProvisionKind,
} from './provision-columns';
import { byHeading, columnsIn, type Columns } from './row-reader';

interface Found {
  readonly headingRow: number;
  readonly columns: Columns<ProvisionColumn>;
}

const HEADINGS = byHeading<ProvisionColumn>(PROVISION_HEADINGS);
/** By these a table is known to be meant as provisions. */
const TELLING: readonly ProvisionColumn[] = ['kind', 'subject', 'words'];

const KINDS = Object.keys(PROVISION_KINDS) as ProvisionKind[];

export function kindOf(text: string): ProvisionKind | null {
  return KINDS.find((kind) => fold(PROVISION_KINDS[kind]) === fold(text)) ?? null;
}

/** The headings of a table that is meant as a year's general provisions; null for any other table. */
export function findProvisions(table: PlanTable): Found | null {
  for (const row of table.rows(0, 39)) {
    const columns = columnsIn(table, row, HEADINGS);
    if (TELLING.every((name) => columns.has(name))) return { headingRow: row, columns };
  }
  return null;
}
