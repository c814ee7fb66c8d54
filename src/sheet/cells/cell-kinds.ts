import { parseFigure } from '../../engine/number/parse-figure';
import { formatTraits } from './number-format';
import type { CellSnapshot } from './snapshot';

/** The cell shows a share: 12.3 %. */
export function isShare(cell: CellSnapshot | null): boolean {
  if (!cell) return false;
  return typeof cell.value === 'number'
    ? cell.text.trim().endsWith('%')
    : typeof cell.value === 'string' && /[%％][)）]?$/u.test(cell.value.trim());
}

/** The cell holds an amount, as a number or as text; a share (％) and a date are none. */
export function isFigure(cell: CellSnapshot | null): boolean {
  if (!cell) return false;
  if (typeof cell.value === 'number') return !isShare(cell) && !formatTraits(cell.format).showsDate;
  if (typeof cell.value !== 'string') return false;
  const written = parseFigure(cell.value);
  return written !== null && (written.kind === 'nil' || !written.percent);
}

/** The cell holds an amount, and no mark that there is none. */
export function isAmount(cell: CellSnapshot | null): boolean {
  if (!isFigure(cell)) return false;
  return typeof cell?.value !== 'string' || parseFigure(cell.value)?.kind !== 'nil';
}
