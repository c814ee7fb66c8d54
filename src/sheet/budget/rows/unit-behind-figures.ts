import type { StatedUnit } from '../../../engine/budget/statement';
import type { ReadFigure } from './read-figure';

/**
 * The unit of a table that states none but in its figures: 1,073,284 千円. One that stands behind some figures holds for
 * the others too; of several, each figure must have its own, and the smallest is the table's. Null where none is told so.
 */
export function unitBehindFigures(figures: readonly ReadFigure[]): StatedUnit | null {
  let smallest: StatedUnit | null = null;
  let bare = false;
  let several = false;
  for (const figure of figures) {
    if (figure.kind !== 'amount') continue;
    const { cell, ownUnit: unit } = figure;
    if (unit === null) bare = true;
    else if (!smallest) smallest = { unit, cell };
    else if (unit !== smallest.unit) {
      several = true;
      if (unit < smallest.unit) smallest = { unit, cell };
    }
  }
  return several && bare ? null : smallest;
}
