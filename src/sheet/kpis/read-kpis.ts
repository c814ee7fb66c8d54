import type { KpiPlan } from '../../engine/kpi/kpi';
import type { Basis } from '../../engine/kpi/vintage';
import { evaluateTable, type Evaluation, type ResultsReader } from '../../kpi-results/evaluate';
import { businessIn } from '../../kpi-results/find-kpi';
import { readResults } from '../../kpi-results/read-results';
import type { PercentFormat, Table, TableCell } from '../../kpi-results/table';
import { readMonthlyResults } from './monthly/read-monthly-results';
import { readBranchResults } from './read-branch-results';
import { formatTraits } from '../cells/number-format';
import type { CellSnapshot, SheetSnapshot } from '../cells/snapshot';

/** Whether a number format shows a number as a percentage of itself, or only puts the sign behind it. */
function percentOf(format: string): PercentFormat {
  if (!/[%％]/u.test(format)) return null;
  return formatTraits(format).isPercent ? 'scaled' : 'literal';
}

export function tableCell(cell: CellSnapshot | null): TableCell {
  return { content: cell?.value ?? null, percent: percentOf(cell?.format ?? '') };
}

/** A sheet with the headings of KPI results. */
export interface ResultsSheet {
  readonly table: Table;
  /** The KPIs, judged; empty where no plan names them. */
  readonly kpis: readonly Evaluation[];
}

/** True for a KPI, and for what asks which KPI it is: a name of several, a table by branch without one. */
function isOfKpis({ kpi, problems }: Evaluation): boolean {
  return kpi !== null || problems.some(({ code }) => code === 'ambiguousKpi' || code === 'noKpi');
}

function judged(
  name: string,
  table: Table,
  plans: readonly KpiPlan[],
  basis: Basis,
  defaultYear: number | undefined,
): Evaluation[] | null {
  const reader: ResultsReader = (...args) =>
    readMonthlyResults(name, ...args) ?? readBranchResults(name, ...args) ?? readResults(...args);
  const evaluations = evaluateTable(table, plans, basis, businessIn(name), reader, defaultYear);
  return evaluations && (evaluations.some(isOfKpis) ? evaluations : []);
}

/**
 * Reads and judges a sheet of KPI results; null for a sheet without their headings.
 * @param plans oldest first
 */
export function readResultsSheet(
  { name, rows }: SheetSnapshot,
  plans: readonly KpiPlan[],
  basis: Basis,
  defaultYear?: number,
): ResultsSheet | null {
  const table: Table = rows.map((row) => row.map(tableCell));
  const kpis = judged(name, table, plans, basis, defaultYear);
  return kpis && { table, kpis };
}

/** The KPIs of a sheet's table, judged by other plans. */
export function judgeAgain(
  name: string,
  { table }: ResultsSheet,
  plans: readonly KpiPlan[],
  basis: Basis,
  defaultYear: number,
): ResultsSheet {
  return { table, kpis: judged(name, table, plans, basis, defaultYear) ?? [] };
}

/** The KPIs of a sheet of results, judged; null for a sheet that names no KPI under headings. */
export function readKpis(
  sheet: SheetSnapshot,
  plans: readonly KpiPlan[],
  basis: Basis,
): readonly Evaluation[] | null {
  const kpis = readResultsSheet(sheet, plans, basis)?.kpis ?? [];
  return kpis.length > 0 ? kpis : null;
}
