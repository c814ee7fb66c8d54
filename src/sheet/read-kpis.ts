import { getFormatInfo } from 'numfmt';
import type { KpiPlan } from '../engine/kpi/kpi';
import type { Basis } from '../engine/kpi/vintage';
import { evaluateTable, type Evaluation } from '../words/kpi/evaluate';
import { businessIn } from '../words/kpi/find-kpi';
import type { PercentFormat, Table, TableCell } from '../words/kpi/table';
import type { CellSnapshot, SheetSnapshot } from './snapshot';

function percentOf(format: string): PercentFormat {
  if (!/[%％]/u.test(format)) return null;
  return getFormatInfo(format).isPercent ? 'scaled' : 'literal';
}

function tableCell(cell: CellSnapshot | null): TableCell {
  return { content: cell?.value ?? null, percent: percentOf(cell?.format ?? '') };
}

/**
 * Reads and judges a sheet of KPI results; null for a sheet that names no KPI under headings.
 * @param plans oldest first
 */
export function readKpis(sheet: SheetSnapshot, plans: readonly KpiPlan[], basis: Basis): Evaluation[] | null {
  const table: Table = sheet.rows.map((row) => row.map(tableCell));
  const evaluations = evaluateTable(table, plans, basis, businessIn(sheet.name));
  return evaluations?.some(({ kpi }) => kpi !== null) ? evaluations : null;
}
