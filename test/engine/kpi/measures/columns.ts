import type { Column } from '../../../../src/engine/kpi/measures/column';
import { day } from '../../calendar/day';

/** A column of numbers, or of days by name; '' is blank. */
export function column(...cells: (number | string)[]): Column {
  const values = cells.map((cell) => (typeof cell === 'number' ? cell : cell === '' ? 0 : day(cell)));
  return { length: values.length, at: (index) => values[index] ?? NaN };
}
