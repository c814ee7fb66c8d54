import { ExactSum } from '../../engine/kpi/measures/exact-sum';
import type { Rational } from '../../engine/number/rational';
import type { NumberCells } from './cells';

/** The exact sum of an argument's cells. */
export function sumOf(cells: NumberCells): Rational {
  const sum = new ExactSum();
  for (let index = 0; index < cells.length; index++) sum.add(cells.at(index));
  return sum.total();
}
