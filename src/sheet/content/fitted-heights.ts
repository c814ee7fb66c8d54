import type { ContentCell, SheetContent } from './sheet-content';
import { textWidth } from '../cells/text-width';

/** In points: of characters without a size of their own, and what a line takes for each of them (游ゴシック). */
const SIZE = 11;
const LINE = 1.7;
/** What a row without a height of its own has: one line. */
const ROW = SIZE * LINE;
/** Widths of columns are counted in digits of 8 pixels; a full-width character of 11 points takes 14⅔. */
const WIDE = 11 / 6;
/** Lines break before the last character that would fit: at words, and before what must not begin a line. */
const EARLY = 1.06;

function linesOf(text: string, width: number, size: number): number {
  return text.split('\n').reduce((sum, line) => {
    const characters = [...line].length;
    const digits = characters + (textWidth(line) - characters) * (WIDE - 1);
    return sum + Math.max(1, Math.ceil((digits * EARLY * (size / SIZE)) / width));
  }, 0);
}

function heightOf({ value, look = {} }: ContentCell, width: number): number {
  if (value === null) return 0;
  const { size = SIZE, wrap = false } = look;
  return (wrap && typeof value === 'string' ? linesOf(value, width, size) : 1) * size * LINE;
}

/**
 * Heights, in points, of the rows that need more than one line of the default font: Excel fits no row to merged cells,
 * and not every program fits the others.
 */
export function fittedHeights({
  rows,
  merges,
  widths,
}: Pick<SheetContent, 'rows' | 'merges' | 'widths'>): Map<number, number> {
  const ends = new Map(merges.map(({ top, left, right }) => [`${String(top)}:${String(left)}`, right]));
  const widthAt = (row: number, column: number): number =>
    widths
      .slice(column, (ends.get(`${String(row)}:${String(column)}`) ?? column) + 1)
      .reduce((sum, width) => sum + width, 0);
  return new Map(
    rows.flatMap((cells, row): [number, number][] => {
      const heights = cells.map((cell, column) => (cell ? heightOf(cell, widthAt(row, column)) : 0));
      const height = Math.ceil(Math.max(0, ...heights));
      return height > Math.ceil(ROW) ? [[row, height]] : [];
    }),
  );
}
