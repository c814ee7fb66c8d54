import type { Painted } from './painted';

/** A cell of one sheet that shows the add-in's paint. */
export interface Found {
  readonly row: number;
  readonly column: number;
  readonly paint: string;
}

/** The fill to give back to a cell that shows the add-in's paint. */
export interface Restoration {
  readonly row: number;
  readonly column: number;
  /** null for none. */
  readonly fill: string | null;
}

type Place = Pick<Found, 'row' | 'column'>;

function inReadingOrder(a: Place, b: Place): number {
  return a.row - b.row || a.column - b.column;
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

/** A new row takes its looks from the row above it: the cell nearest above in the same column, then any nearest. */
function nearest(place: Place, painted: readonly Painted[]): Painted | undefined {
  const distance = (one: Painted): number =>
    Math.abs(place.row - one.row) +
    (one.row > place.row ? 0.5 : 0) +
    Math.abs(place.column - one.column) * 1e7;
  return painted.reduce<Painted | undefined>(
    (best, one) => (best === undefined || distance(one) < distance(best) ? one : best),
    undefined,
  );
}

/**
 * Finds out which painted cell of a sheet is which, after rows or columns have come and gone since. As many as before:
 * they are the same in the same order. More or fewer: those that stand where they stood are known, the others get what
 * their nearest neighbour had.
 */
export function traceBack(painted: readonly Painted[], found: readonly Found[]): readonly Restoration[] {
  const before = [...painted].sort(inReadingOrder);
  const now = [...found].sort(inReadingOrder);
  const isSameSequence =
    before.length === now.length && before.every(({ paint }, index) => now[index]?.paint === paint);
  return now.flatMap(({ row, column }, index) => {
    const place = { row, column };
    const origin = isSameSequence
      ? before[index]
      : (before.find((one) => isSamePlace(one, place)) ?? nearest(place, before));
    return origin ? [{ ...place, fill: origin.fill }] : [];
  });
}
