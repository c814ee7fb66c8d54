import { addressOf } from '../engine/cell';
import type { Area } from '../sheet/cells/snapshot';

/** Excel's own bounds, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A → 0, XFD → 16383. Expects capital or small letters only. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) {
    // Codes of capital and small letters end in the same five bits.
    column = column * 26 + (letters.charCodeAt(at) & 31);
  }
  return column - 1;
}

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

/** Reads B12 or $B$12; null where it is no address inside Excel's bounds. */
export function parseAddress(text: string): Position | null {
  const match = ADDRESS.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1]);
  return row >= 0 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

/** Reads A1:C9 or a single address; null where it is none. Ends given in the wrong order are put right. */
export function parseArea(text: string): Area | null {
  const [from = '', to = from, ...rest] = text.split(':');
  const start = parseAddress(from);
  const end = parseAddress(to);
  if (!start || !end || rest.length > 0) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

export function areaAddress({ top, left, bottom, right }: Area): string {
  const start = addressOf({ row: top, column: left });
  const end = addressOf({ row: bottom, column: right });
  return start === end ? start : `${start}:${end}`;
}
