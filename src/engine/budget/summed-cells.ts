import type { Cell } from '../cell';

/** A rectangle of cells of the formula's own sheet, both ends included. */
export interface SummedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const SUM = /^=\s*SUM\(([^()]*)\)\s*$/i;
const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** B5 or $B$5:B7, from whichever corner; null for anything else. */
export function areaOf(text: string): SummedArea | null {
  const match = AREA.exec(text.trim().toUpperCase());
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const rows = [Number(top) - 1, Number(bottom) - 1];
  const columns = [columnOf(left), columnOf(right)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/**
 * What a formula adds up, where it is one SUM of areas or a chain of + over cells.
 * Null for any other formula, and for one that refers to other sheets.
 */
export function summedCells(formula: string): readonly SummedArea[] | null {
  const inside = SUM.exec(formula)?.[1];
  const parts = inside === undefined ? formula.replace(/^=\s*\+?/, '').split('+') : inside.split(',');
  const areas = parts.map(areaOf);
  return areas.every((area) => area !== null) ? areas : null;
}

export function isSummed(areas: readonly SummedArea[], { row, column }: Cell): boolean {
  return areas.some(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}
