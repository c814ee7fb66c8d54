/** The grades of an evaluation, the best first. Achievement alone gives none above A: S is a person's. */
export const MARKS = ['S', 'A', 'B', 'C', 'D'] as const;

export type Mark = (typeof MARKS)[number];

/** S 5, A 4, B 3, C 2, D 1: they are summed over the items. */
export function pointsOf(mark: Mark): number {
  return MARKS.length - MARKS.indexOf(mark);
}

/** Reads a grade as people write it: b, Ｂ, B評価; null for what is none, also for a blank. */
export function readMark(text: string): Mark | null {
  const folded = text
    .normalize('NFKC')
    .replace(/\s|評価$/gu, '')
    .toUpperCase();
  return MARKS.find((mark) => mark === folded) ?? null;
}

/** Positive where the first is the better one. */
export function compareMarks(some: Mark, other: Mark): number {
  return pointsOf(some) - pointsOf(other);
}
