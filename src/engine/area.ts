import type { Position } from './cell';

/** A rectangle of cells, both ends included. Rows and columns count from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How large an Excel sheet is: its last cell is XFD1048576. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function rowCount({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: Area): number {
  return right - left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

export function isWithin({ row, column }: Position, { top, left, bottom, right }: Area): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
