import { OFFSET_OF_1904 } from '../../engine/calendar/serial';
import type { CellValue } from '../../sheet/cells/snapshot';
import type { SessionContext } from './session-context';

/** What the selected cells hold. */
export interface SelectedCellsRead {
  readonly rows: readonly (readonly CellValue[])[];
  /** What to add to a serial date of the workbook to have one of the 1900 system. */
  readonly dateOffset: number;
}

export interface SelectedCells {
  /** Null where Excel does not say, which the person then knows. */
  readonly selectedCells: () => Promise<SelectedCellsRead | null>;
}

export function selectedCells({ host, attempt }: SessionContext): SelectedCells {
  return {
    selectedCells: async () => {
      let read: SelectedCellsRead | null = null;
      await attempt(async () => {
        const { sheet, area } = await host.selection();
        const { sheets, date1904 } = await host.workbook.read({ sheets: [sheet] });
        const rows = (sheets[0]?.rows ?? [])
          .slice(area.top, area.bottom + 1)
          .map((row) =>
            Array.from(
              { length: area.right - area.left + 1 },
              (_, column) => row[area.left + column]?.value ?? null,
            ),
          );
        read = { rows, dateOffset: date1904 ? OFFSET_OF_1904 : 0 };
      });
      return read;
    },
  };
}
