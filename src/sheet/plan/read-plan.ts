import type { Cell } from '../../engine/cell';
import type { KpiPlan } from '../../engine/kpi/kpi';
import type { PlanSheetFault } from '../../engine/kpi/plan-sheet';
import type { Place } from '../../kpi-results/table';
import type { TargetColumn } from '../../plan-table/plan-columns';
import { readPlanTable } from '../../plan-table/read-plan';
import { gridOf } from '../cells/grid';
import type { SheetSnapshot } from '../cells/snapshot';
import { tableCell } from '../kpis/read-kpis';

/** A fault with the cells that have it. */
interface PlacedFault {
  readonly cells: readonly [Cell, ...Cell[]];
  readonly fault: PlanSheetFault;
}

/** Where each measure of a plan stands on its sheet. */
interface MeasurePlace {
  readonly id: string;
  /** Which of the KPI's measures, counted from 0. */
  readonly measure: number;
  readonly cellOf: (column: TargetColumn) => Cell;
}

/** A sheet that is meant as the plan of a year. */
export interface PlanReading {
  /** The cell with the heading of the KPIs. */
  readonly cell: Cell;
  readonly fiscalYear: number | null;
  /** Without the KPIs that are left out; null where the sheet as a whole has a fault, and where no KPI is left. */
  readonly plan: KpiPlan | null;
  /** The KPIs of which a row has a fault or waits to be confirmed, by their ids. */
  readonly leftOut: ReadonlySet<string>;
  readonly places: readonly MeasurePlace[];
  readonly faults: readonly PlacedFault[];
}

/** Reads a sheet that is meant as a year's plan, by its headings; null for any other sheet. */
export function readPlan(sheet: SheetSnapshot): PlanReading | null {
  const grid = gridOf(sheet);
  const read = readPlanTable({
    ...grid,
    showsFormats: true,
    at: (row, column) => tableCell(grid.at(row, column)),
  });
  if (!read) return null;
  const cell = ({ row, column }: Place): Cell => grid.cell(row, column);
  return {
    cell: cell(read.place),
    fiscalYear: read.fiscalYear,
    plan: read.plan,
    leftOut: new Set(read.leftOut.keys()),
    places: read.measures.map(({ id, measure, placeOf }) => ({
      id,
      measure,
      cellOf: (column) => cell(placeOf(column)),
    })),
    faults: read.faults.map(({ places: [first, ...others], fault }) => ({
      cells: [cell(first), ...others.map(cell)],
      fault,
    })),
  };
}
