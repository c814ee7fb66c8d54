import { parseArea } from '../address';
import { type Area, isWithin } from '../area';
import type { Cell } from '../cell';

const SUM = /^=\s*SUM\(([^()]*)\)\s*$/i;

/**
 * What a formula adds up, where it is one SUM of areas or a chain of + over cells of its own sheet.
 * Null for any other formula, and for one that refers to other sheets.
 */
export function summedCells(formula: string): readonly Area[] | null {
  const inside = SUM.exec(formula)?.[1];
  const parts = inside === undefined ? formula.replace(/^=\s*\+?/, '').split('+') : inside.split(',');
  const areas = parts.map((part) => parseArea(part.trim()));
  return areas.every((area) => area !== null) ? areas : null;
}

export function isSummed(areas: readonly Area[], cell: Cell): boolean {
  return areas.some((area) => isWithin(cell, area));
}
