import type { IStyleData } from '@univerjs/core';

/** Of letters that stand below each other; other orientations are degrees from -90 to 90, upwards. */
export const VERTICAL = 180;

/** Univer turns the other way. */
export function orientationOf({ tr }: IStyleData): number {
  return tr?.v === 1 ? VERTICAL : 0 - (tr?.a ?? 0);
}

/** The part of a style that turns its text; 0 takes that away. */
export function oriented(orientation: number): IStyleData {
  if (orientation === 0) return { tr: null };
  return { tr: orientation === VERTICAL ? { a: 0, v: 1 } : { a: -orientation } };
}
