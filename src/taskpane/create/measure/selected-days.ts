import type { Serial } from '../../../engine/calendar/serial';
import { BLANK } from '../../../engine/kpi/measures/column';
import { readCell } from '../../../measure/read-cell';
import type { CellValue } from '../../../sheet/cells/snapshot';
import type { SelectedCellsRead } from '../../session/selected-cells';

/** What was made of selected cells, and the ones that mean nothing. */
export interface Taken<T> {
  readonly taken: T;
  readonly wrong: readonly string[];
}

function shown(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** The days that selected cells name, blank ones passed over. */
export function selectedDays({ rows, dateOffset }: SelectedCellsRead): Taken<readonly Serial[]> {
  const taken: Serial[] = [];
  const wrong: string[] = [];
  for (const value of rows.flat()) {
    const text = shown(value);
    const day = readCell(typeof value === 'number' ? String(Math.floor(value) + dateOffset) : text, 'date');
    if (typeof day !== 'number') wrong.push(text);
    else if (day !== BLANK) taken.push(day);
  }
  return { taken, wrong };
}

/** The days of suspension by what stands before them in the row; rows without days are passed over, as a heading is. */
export function selectedSuspensions({ rows }: SelectedCellsRead): Taken<ReadonlyMap<string, number>> {
  const taken = new Map<string, number>();
  const wrong: string[] = [];
  for (const [index, [key = null, days = null]] of rows.entries()) {
    const [name, text] = [shown(key).trim(), shown(days)];
    if (name === '' || text.trim() === '') continue;
    const count = readCell(text, 'count');
    // an application may come back more than once
    if (typeof count === 'number') taken.set(name, (taken.get(name) ?? 0) + count);
    else if (index > 0) wrong.push(text);
  }
  return { taken, wrong };
}
