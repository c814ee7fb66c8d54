import type { Cell } from './cell';

/** A rectangle of cells, both ends included. Rows and columns count from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own bounds: what lies beyond XFD1048576 is a name. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const CELL = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})`;
const CELLS = new RegExp(`^${CELL}(?::${CELL})?$`, 'i');
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function columnOf(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** Between two corners, whichever they are; null where one lies on no sheet. */
function between(rows: readonly [number, number], columns: readonly [number, number]): Area | null {
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
}

/** B5 or $B$5:B7, from whichever corner; null for anything else. */
export function areaOf(text: string): Area | null {
  const match = CELLS.exec(text.trim());
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return between([Number(top) - 1, Number(bottom) - 1], [columnOf(left), columnOf(right)]);
}

/** Whole columns and whole rows, B:C or $3:5; null for anything else. */
export function wholeArea(text: string): Area | null {
  const [, left, right] = COLUMNS.exec(text.trim()) ?? [];
  if (left !== undefined && right !== undefined) {
    return between([0, LAST_ROW], [columnOf(left), columnOf(right)]);
  }
  const [, top, bottom] = ROWS.exec(text.trim()) ?? [];
  if (top === undefined || bottom === undefined) return null;
  return between([Number(top) - 1, Number(bottom) - 1], [0, LAST_COLUMN]);
}

export function isWithin(
  { row, column }: Pick<Cell, 'row' | 'column'>,
  { top, left, bottom, right }: Area,
): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
