import { type Area, MAX_COLUMNS, MAX_ROWS } from './area';
import { addressOf, type Position } from './cell';

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
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

/** Reads B12 or $B$12; null where it is no address inside Excel's bounds. */
export function parseAddress(text: string): Position | null {
  const match = ADDRESS.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1]);
  return row >= 0 && row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : null;
}

/** Reads A1:C9 or a single address; null where it is none. Ends given in the wrong order are put right. */
export function parseArea(text: string): Area | null {
  const [from = '', to = from, ...rest] = text.split(':');
  const start = parseAddress(from);
  const end = parseAddress(to);
  return start && end && rest.length === 0 ? between(start, end) : null;
}

/** Reads whole columns and whole rows, B:C or $3:5; null for anything else. */
export function parseWholeLines(text: string): Area | null {
  const [, left, right] = COLUMNS.exec(text) ?? [];
  if (left && right) {
    return between({ row: 0, column: columnIndex(left) }, { row: MAX_ROWS - 1, column: columnIndex(right) });
  }
  const [, top, bottom] = ROWS.exec(text) ?? [];
  if (!top || !bottom) return null;
  return between({ row: Number(top) - 1, column: 0 }, { row: Number(bottom) - 1, column: MAX_COLUMNS - 1 });
}

/** Between two corners, whichever they are; null where one lies on no sheet. */
function between(one: Position, other: Position): Area | null {
  const area = {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
  return area.top >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS ? area : null;
}

/** B2:C9, or B2 for one cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const start = addressOf({ row: top, column: left });
  const end = addressOf({ row: bottom, column: right });
  return start === end ? start : `${start}:${end}`;
}
