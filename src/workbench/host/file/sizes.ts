/** A pixel of the grid is three quarters of a point. */
const POINTS_PER_PIXEL = 0.75;
/** A digit of 11 points, and the margin of a cell, in pixels. */
const DIGIT = 8;
const MARGIN = 5;

/** What Excel gives to rows and columns of 游ゴシック 11 that nobody has sized. */
export const DEFAULT_ROW_PIXELS = 25;
export const DEFAULT_COLUMN_PIXELS = 72;

export function pointsToPixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

export function pixelsToPoints(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

export function charactersToPixels(characters: number): number {
  return Math.round(characters * DIGIT + MARGIN);
}

/** To two decimals. */
export function pixelsToCharacters(pixels: number): number {
  return Math.round((Math.max(0, pixels - MARGIN) / DIGIT) * 100) / 100;
}
