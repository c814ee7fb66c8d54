import type { IStyleData } from '@univerjs/core';

/** How wide Excel draws one level, in pixels of the grid. */
const LEVEL_WIDTH = 9;
export const MAX_INDENT = 250;

/**
 * Univer has no indent. It is the padding at the left, which the grid draws and which travels with the style; a
 * right-aligned text is indented from the right by the same.
 */
export function indentOf(style: IStyleData): number {
  return Math.round(Math.max(style.pd?.l ?? 0, style.pd?.r ?? 0) / LEVEL_WIDTH);
}

/** The part of a style that indents; 0 takes the indent away. */
export function indented(level: number, isRightAligned: boolean): IStyleData {
  if (level === 0) return { pd: null };
  const width = level * LEVEL_WIDTH;
  return { pd: isRightAligned ? { r: width } : { l: width } };
}
