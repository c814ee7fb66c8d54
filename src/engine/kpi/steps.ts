import { ONE, ratio, type Rational } from '../number/rational';

/**
 * How a way is divided among equal parts of its time: evenly, or in steps that shrink (`front`) or grow (`back`) by the
 * same amount from part to part, as 3, 2, 1 or 1, 2, 3.
 */
export const STEP_SHAPES = ['linear', 'front', 'back'] as const;

export type StepShape = (typeof STEP_SHAPES)[number];

/**
 * The share of a way that is to be gone after so many parts of its time.
 * @param done from 0 (included) to `all` (included)
 * @param all at least 1
 */
export function shareOfWay(shape: StepShape, done: number, all: number): Rational {
  switch (shape) {
    case 'linear':
      return ratio(done, all);
    case 'back':
      return ratio(done * (done + 1), all * (all + 1));
    case 'front':
      return ONE.sub(shareOfWay('back', all - done, all));
  }
}

/** What is to be reached when a share of the way from a start to a goal is gone. */
export function reachedBy(start: Rational, goal: Rational, share: Rational): Rational {
  return start.add(goal.sub(start).mul(share));
}

/**
 * How far a result has come beside how far it should have: 1 on its way, above 1 ahead of it, below 0 where it moved
 * away. Null where nothing was to be gone yet.
 * @param planned what should be reached by now
 */
export function progress(result: Rational, start: Rational, planned: Rational): Rational | null {
  const way = planned.sub(start);
  return way.n === 0n ? null : result.sub(start).div(way);
}
