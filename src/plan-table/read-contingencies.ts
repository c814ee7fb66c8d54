import { firstNamedYear } from '../engine/calendar/named-fiscal-year';
import { readContingency, type ContingencyShare } from './contingency-row';
import type { PlanTable } from './plan-table';
import { ProvisionCells, type PlacedProvisionFault } from './provision-cells';
import { findProvisions, kindOf } from './provision-table';

interface ContingenciesReading {
  /** As its titles name it. */
  readonly fiscalYear: number | null;
  readonly shares: readonly ContingencyShare[];
  readonly faults: readonly PlacedProvisionFault[];
}

/** How a table of general provisions sets 予備費, whatever else it says; null for any other table. */
export function readContingencies(table: PlanTable): ContingenciesReading | null {
  const found = findProvisions(table);
  if (!found) return null;
  const { headingRow, columns } = found;
  const faults: PlacedProvisionFault[] = [];
  const shares: ContingencyShare[] = [];
  for (const row of table.rows(headingRow + 1, table.rowCount - 1)) {
    const kind = table.text(row, columns.get('kind') ?? 0);
    if (kindOf(kind) !== 'contingency') continue;
    const share = readContingency(new ProvisionCells(table, columns, row, kind, faults));
    if (share) shares.push(share);
  }
  const titles = Array.from({ length: headingRow }, (_, row) => table.text(row, 0));
  return { fiscalYear: firstNamedYear(titles), shares, faults };
}
