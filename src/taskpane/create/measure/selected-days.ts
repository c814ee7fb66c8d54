import type { Serial } from '../../../engine/calendar/serial';
import { BLANK } from '../../../engine/kpi/measures/column';
import { readCell } from '../../../measure/read-cell';
import type { CellValue } from '../../../sheet/cells/snapshot';
import type { SelectedCellsRead } from '../../session/selected-cells';

/** What stands in a row of a selection, from 1, and means nothing. */
export interface WrongCells {
  readonly row: number;
  readonly cells: readonly string[];
}

/** What was made of selected cells, and the ones that mean nothing. */
export interface Taken<T> {
  readonly taken: T;
  /** So many entries have more than one row, which were added. */
  readonly added: number;
  readonly wrong: readonly WrongCells[];
}

/** No application lies with its applicant for longer: a greater number is something else. */
const MOST_DAYS = 3_660;

function shown(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** The days that selected cells name, blank ones passed over. */
export function selectedDays({ rows, dateOffset }: SelectedCellsRead): Taken<readonly Serial[]> {
  const taken: Serial[] = [];
  const wrong: WrongCells[] = [];
  for (const [index, row] of rows.entries()) {
    for (const value of row) {
      const text = shown(value);
      const day = readCell(typeof value === 'number' ? String(Math.floor(value) + dateOffset) : text, 'date');
      if (typeof day !== 'number') wrong.push({ row: index + 1, cells: [text] });
      else if (day !== BLANK) taken.push(day);
    }
  }
  return { taken, added: 0, wrong };
}

/**
 * The days of suspension by what stands before them in the row: two columns, of which the first row may be headings.
 * An application that comes back more than once has a row each time.
 */
export function selectedSuspensions({ rows }: SelectedCellsRead): Taken<ReadonlyMap<string, number>> {
  const taken = new Map<string, number>();
  const added = new Set<string>();
  const wrong: WrongCells[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = row.map((value) => shown(value).trim());
    if (cells.every((text) => text === '')) continue;
    const [name = '', text = ''] = cells;
    const days = readCell(text, 'count');
    if (index === 0 && cells.length === 2 && text !== '' && typeof days !== 'number') continue;
    if (cells.length !== 2 || name === '' || text === '' || typeof days !== 'number' || days > MOST_DAYS) {
      wrong.push({ row: index + 1, cells });
      continue;
    }
    const before = taken.get(name);
    if (before !== undefined) added.add(name);
    taken.set(name, (before ?? 0) + days);
  }
  return { taken, added: added.size, wrong };
}
