import { addressOf } from '../../../engine/cell';
import type { Area } from '../../../sheet/snapshot';

/** Cells that a formula speaks of. */
export interface Reference {
  /** null for the sheet on which the formula stands. */
  readonly sheet: string | null;
  readonly area: Area;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;

const CELL = String.raw`\$?([A-Z]{1,3})\$?([1-9]\d{0,6})`;
const ADDRESS = new RegExp(`^${CELL}(?::${CELL})?$`);
const ON_A_SHEET = /^(?:'((?:[^']|'')+)'|([^\s'!:]+))!([^!]+)$/u;

function columnOf(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function areaOf(address: string): Area | null {
  const match = ADDRESS.exec(address.normalize('NFKC').trim().toUpperCase());
  if (!match) return null;
  const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = match;
  const columns = [columnOf(column1), columnOf(column2)];
  const rows = [Number(row1) - 1, Number(row2) - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.bottom < ROWS && area.right < COLUMNS ? area : null;
}

/** Reads B2, $B$2:B90, 収入!B2 or '収入 2'!B2:B90, in characters of any width. Null for anything else. */
export function parseReference(text: string): Reference | null {
  const onSheet = ON_A_SHEET.exec(text.trim());
  const [, quoted, plain, address = text] = onSheet ?? [];
  const area = areaOf(address);
  return area && { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area };
}

export function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/** B2:B90, or B2 for one cell. */
export function areaText(area: Area): string {
  const first = addressOf({ row: area.top, column: area.left });
  return isOneCell(area) ? first : `${first}:${addressOf({ row: area.bottom, column: area.right })}`;
}

/** As a formula on the sheet `home` writes it; other sheets' names stand in quotes, which are right for any name. */
export function referenceText({ sheet, area }: Reference, home: string | null): string {
  if (sheet === null || sheet === home) return areaText(area);
  return `'${sheet.replaceAll("'", "''")}'!${areaText(area)}`;
}

/** Whether a cell is among those that a formula on its own sheet speaks of. */
export function covers(
  { sheet, area }: Reference,
  cell: { readonly sheet: string; readonly row: number; readonly column: number },
): boolean {
  const { top, left, bottom, right } = area;
  const isHere = sheet === null || sheet === cell.sheet;
  return isHere && cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
}
