import type { Cell } from '../../engine/cell';
import type { ProvisionSheetFault } from '../../engine/provisions/provision-sheet';
import type { GeneralProvisions } from '../../engine/provisions/provisions';
import type { Place } from '../../kpi-results/table';
import { readProvisionTable, type StatedContingency } from '../../plan-table/read-provisions';
import type { ProvisionColumn, ProvisionKind } from '../../plan-table/provision-columns';
import { gridOf } from '../cells/grid';
import type { SheetSnapshot } from '../cells/snapshot';
import { tableCell } from '../kpis/read-kpis';

type CellOf = (column: ProvisionColumn) => Cell;

/** A sheet that is meant as the general provisions of a year. */
export interface ProvisionsReading {
  /** The cell with the first heading. */
  readonly cell: Cell;
  readonly fiscalYear: number | null;
  /** Null where a fault stands in its way: nothing is judged by half of them. */
  readonly provisions: GeneralProvisions | null;
  readonly contingencies: readonly (Omit<StatedContingency, 'placeOf'> & { readonly cellOf: CellOf })[];
  readonly rows: readonly { readonly kind: ProvisionKind; readonly name: string; readonly cellOf: CellOf }[];
  readonly faults: readonly { readonly cell: Cell; readonly fault: ProvisionSheetFault }[];
}

/** Reads a sheet that is meant as a year's 予算総則, by its headings; null for any other sheet. */
export function readProvisions(sheet: SheetSnapshot): ProvisionsReading | null {
  const grid = gridOf(sheet);
  const read = readProvisionTable({
    ...grid,
    showsFormats: true,
    at: (row, column) => tableCell(grid.at(row, column)),
  });
  if (!read) return null;
  const cell = ({ row, column }: Place): Cell => grid.cell(row, column);
  const cellOf =
    (placeOf: (column: ProvisionColumn) => Place): CellOf =>
    (column) =>
      cell(placeOf(column));
  return {
    cell: cell(read.place),
    fiscalYear: read.fiscalYear,
    provisions: read.provisions,
    contingencies: read.contingencies.map(({ placeOf, ...stated }) => ({
      ...stated,
      cellOf: cellOf(placeOf),
    })),
    rows: read.rows.map(({ kind, name, placeOf }) => ({ kind, name, cellOf: cellOf(placeOf) })),
    faults: read.faults.map(({ place, fault }) => ({ cell: cell(place), fault })),
  };
}
