import type { Column } from '../../../../src/engine/kpi/measures/column';
import { day } from '../../calendar/day';

function columnOf(cells: readonly (number | string)[]): Column {
  const values = cells.map((cell) => (typeof cell === 'number' ? cell : cell === '' ? 0 : day(cell)));
  return {
    length: values.length,
    at: (index) => values[index] ?? NaN,
    rows: values.map((value) => [value]),
  };
}

/** A column of numbers, or of days by name; '' is blank. */
export function column(...cells: (number | string)[]): Column {
  return columnOf(cells);
}

/** The same column, whose cells can only be asked for one by one. */
export function askedColumn(...cells: (number | string)[]): Column {
  return { ...columnOf(cells), rows: null };
}
