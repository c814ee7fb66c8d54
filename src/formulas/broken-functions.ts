import type { Cell } from '../engine/cell';
import type { SheetSnapshot } from '../sheet/cells/snapshot';
import { namesIn } from './calls';
import { areOurs } from './given';

/** How Excel writes our functions where it does not know them. */
const STORED = /_xldudf_KPI_/i;

/** The cells that call our functions while Excel does not know them: it shows #NAME?, or keeps what it calculated once. */
export function brokenFunctions({ name, rows }: SheetSnapshot): Cell[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Cell[] => {
      if (!cell || cell.formula === null) return [];
      const { formula, value } = cell;
      const isUnknown = typeof value === 'object' && value?.error === '#NAME?' && areOurs(namesIn(formula));
      return isUnknown || STORED.test(formula) ? [{ sheet: name, row, column }] : [];
    }),
  );
}
