import { areaAddress, parseArea, parseWholeLines } from '../../engine/address';
import { type Area, isWithin } from '../../engine/area';
import type { Cell } from '../../engine/cell';
import { sheetKey } from './sheet-key';

/** Cells that a formula speaks of. */
export interface Reference {
  /** As the formula writes it; null for the sheet on which the formula stands. */
  readonly sheet: string | null;
  readonly area: Area;
}

/** What formulas call something by, if it is no cell; also a sheet, without quotes. */
export const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

/** How a formula writes the sheet of the cells that follow. */
export const ON_SHEET = String.raw`(?:'(?:[^']|'')+'|${NAME})!`;

const IN_A_FORMULA = new RegExp(`^(${ON_SHEET})?(.*)$`, 'su');
/** A person leaves out quotes that Excel would ask for: 1月!B2. */
const TYPED = /^((?:'(?:[^']|'')+'|[^\s'!:]+)!)?([^!]+)$/u;

/** 収入 for 収入!, it's for 'it''s'!. */
function nameIn(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function referenceBy(pattern: RegExp, text: string, read: (cells: string) => Area | null): Reference | null {
  const [, prefix, cells = ''] = pattern.exec(text.trim()) ?? [];
  const area = read(cells);
  const sheet = prefix === undefined ? null : nameIn(prefix);
  // areas of several sheets, '1月:3月'!B5, are none
  return area && !sheet?.includes(':') ? { sheet, area } : null;
}

/** Reads what a person types, B2, $B$2:B90, 収入!B2 or '収入 2'!B2:B90, in characters of any width; else null. */
export function parseReference(text: string): Reference | null {
  return referenceBy(TYPED, text, (cells) => parseArea(cells.normalize('NFKC')));
}

/** Reads a reference as a formula writes it, whole columns and rows too: B2, '収入 2'!B:C, 2:3. Null for anything else. */
export function referenceOf(text: string): Reference | null {
  return referenceBy(IN_A_FORMULA, text, (cells) => parseArea(cells) ?? parseWholeLines(cells));
}

/** As a formula on the sheet `home` writes it; other sheets' names stand in quotes, which are right for any name. */
export function referenceText({ sheet, area }: Reference, home: string | null): string {
  if (sheet === null || sheet === home) return areaAddress(area);
  return `'${sheet.replaceAll("'", "''")}'!${areaAddress(area)}`;
}

/** Where a link to a cell leads: '予算'!B2. */
export function placeText(cell: Cell): string {
  const { sheet, row, column } = cell;
  return referenceText({ sheet, area: { top: row, left: column, bottom: row, right: column } }, null);
}

/** Whether a cell is among those that a formula on its own sheet speaks of. */
export function covers({ sheet, area }: Reference, cell: Cell): boolean {
  const isHere = sheet === null || sheetKey(sheet) === sheetKey(cell.sheet);
  return isHere && isWithin(cell, area);
}
