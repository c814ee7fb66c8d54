import type { IStyleData } from '@univerjs/core';

/** How wide Excel draws one level, in pixels of the grid. */
const LEVEL_WIDTH = 9;
/** The padding of a cell that nobody has indented. */
const PADDING = { t: 0, r: 2, b: 2, l: 2 };
export const MAX_INDENT = 250;

/**
 * Univer has no indent. It is the padding at the left, which the grid draws and which travels with the style; a
 * right-aligned text is indented from the right by the same.
 */
export function indentOf({ pd }: IStyleData): number {
  const width = Math.max((pd?.l ?? 0) - PADDING.l, (pd?.r ?? 0) - PADDING.r);
  return Math.max(0, Math.round(width / LEVEL_WIDTH));
}

/** The part of a style that indents; 0 takes the indent away. */
export function indented(level: number, isRightAligned: boolean): IStyleData {
  if (level === 0) return { pd: null };
  const side = isRightAligned ? 'r' : 'l';
  return { pd: { ...PADDING, [side]: PADDING[side] + level * LEVEL_WIDTH } };
}
