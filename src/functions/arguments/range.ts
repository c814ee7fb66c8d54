import { MAX_ROWS } from '../../engine/area';
import type { Rows } from '../../engine/kpi/measures/column';
import type { Shape } from '../complaint';
import { Refusal } from '../refusal';

export function isOmitted(argument: unknown): argument is null | undefined {
  return argument === null || argument === undefined;
}

/** A blank cell. Excel hands it over as null or as an empty text, and on the desktop as 0. */
export function isBlank(value: unknown): boolean {
  return isOmitted(value) || (typeof value === 'string' && value.trim() === '');
}

/**
 * The rows up to the last one that holds something. Of a whole column the unused cells are blank also where Excel hands
 * them over as 0.
 */
export function usedRows(range: Rows): Rows {
  const isUnused = (cell: unknown) => isBlank(cell) || (cell === 0 && range.length === MAX_ROWS);
  let end = range.length;
  while (end > 0 && range[end - 1]?.every(isUnused)) end -= 1;
  return end === range.length ? range : range.slice(0, end);
}

function isSameCell(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two ranges hold the same: a column of formulas hands the same one over again and again. */
export function isSameRange(a: Rows | null, b: Rows | null): boolean {
  if (a === b) return true;
  if (a?.length !== b?.length) return false;
  return (a ?? []).every((row, index) => {
    const other = b?.[index];
    return row.length === other?.length && row.every((cell, column) => isSameCell(cell, other[column]));
  });
}

interface Shaped {
  readonly shape: Shape;
  /** Its position, from 1. */
  readonly argument: number;
}

/** Refuses ranges that do not have the first one's rows and columns. */
export function mustAgree(first: Shaped, ...others: readonly Shaped[]): void {
  for (const { shape, argument } of others) {
    if (shape[0] === first.shape[0] && shape[1] === first.shape[1]) continue;
    throw new Refusal({ code: 'differentShapes', argument, shape, first: first.shape });
  }
}
