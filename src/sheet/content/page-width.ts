import type { ContentPage } from './sheet-content';

/** A digit of the default font (游ゴシック, 11 points) takes 8 pixels, and a cell 5 more for its edges. */
const DIGIT = 8;
const EDGES = 5;
const POINTS_PER_PIXEL = 72 / 96;

/** A4, and Excel's usual margin on its left and on its right (0.7 inches), in points. */
const A4 = { short: (210 / 25.4) * 72, long: (297 / 25.4) * 72 };
export const SIDE_MARGIN = 0.7 * 72;

/** The smallest scale that Excel prints in, in percent. */
const SMALLEST = 10;

/** How wide a column is, in points. */
export function columnPoints(characters: number): number {
  return (characters * DIGIT + EDGES) * POINTS_PER_PIXEL;
}

/**
 * The scale, in whole percent, in which these columns fit the width of the page; at most 100, as fitting never
 * enlarges.
 */
export function scaleToFit(
  widths: readonly number[],
  { orientation }: Pick<ContentPage, 'orientation'>,
): number {
  const printable = (orientation === 'landscape' ? A4.long : A4.short) - 2 * SIDE_MARGIN;
  const needed = widths.reduce((sum, width) => sum + columnPoints(width), 0);
  if (needed <= printable) return 100;
  return Math.max(SMALLEST, Math.floor((100 * printable) / needed));
}
