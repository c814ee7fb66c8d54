import { ONE, ZERO, type Rational } from '../number/rational';
import type { KpiUnit } from './kpi';
import { MONTHS } from './months';
import type { Figure } from './result';
import { progress, reachedBy, shareOfWay, type StepShape } from './steps';
import type { Condition } from './target';
import { verdictOf, type Verdict } from './verdict';

/**
 * How a year's target is held against a part of the year: as a way that is gone in steps, given as a shape or as the
 * level at the end of each of twelve months, or as a `level` that every month should have by itself.
 */
type PaceShape = StepShape | 'level' | readonly Rational[];

export interface YearWay {
  /** What was there before April. */
  readonly start: Rational;
  readonly target: Rational;
  readonly condition: Condition['kind'];
  readonly shape: PaceShape;
}

/** What should be reached at the end of a month, 1 to 12. Given levels are twelve. */
export function plannedAt({ start, target, shape }: YearWay, month: number): Rational {
  if (shape === 'level') return target;
  if (typeof shape === 'string') return reachedBy(start, target, shareOfWay(shape, month, MONTHS));
  const level = shape[month - 1];
  if (!level) throw new RangeError(`no level for month ${String(month)} of ${String(shape.length)}`);
  return level;
}

export interface Pace {
  readonly month: number;
  readonly result: Rational;
  readonly planned: Rational;
  /** Whether the result is where it should be by now. */
  readonly verdict: Verdict;
  /** Result less what is planned by now. */
  readonly ahead: Rational;
  /** The way gone ÷ the way that should be gone: 1 on its way. Null where nothing should be gone yet. */
  readonly progress: Rational | null;
  /** What the year ends with if it goes on so; null where nothing says. */
  readonly projected: Rational | null;
}

/** A result at the end of a month beside where it should be. */
export function paceAt(way: YearWay, month: number, result: Rational): Pace {
  const planned = plannedAt(way, month);
  const isLevel = way.shape === 'level';
  const whole = way.target.sub(way.start);
  const share = isLevel ? ONE : whole.equals(ZERO) ? null : planned.sub(way.start).div(whole);
  const gone = result.sub(way.start);
  return {
    month,
    result,
    planned,
    verdict: verdictOf(way.condition, planned, result),
    ahead: result.sub(planned),
    progress: progress(result, way.start, planned),
    projected: isLevel ? result : share && !share.equals(ZERO) ? way.start.add(gone.div(share)) : null,
  };
}

/**
 * The levels of twelve months by which an earlier year went its way, laid over a target: where it had gone a third of
 * its way, so should this year. Null where a month of that year is not known, or where it did not move.
 * @param before results from April to the end of each month of that year
 */
export function levelsLike(
  before: readonly (Rational | null)[],
  startBefore: Rational,
  start: Rational,
  target: Rational,
): readonly Rational[] | null {
  const known = before.flatMap((result) => result ?? []);
  const end = known.at(-1);
  if (!end || known.length !== MONTHS || end.equals(startBefore)) return null;
  const shares = known.map((result) => result.sub(startBefore).div(end.sub(startBefore)));
  return shares.map((share) => reachedBy(start, target, share));
}

/** How results of a part of a year are to be read. */
export type PaceKind =
  /** It begins at 0 in April and grows to the year's result. */
  | 'grows'
  /** It goes on from what was there: 事業所数. */
  | 'continues'
  /** A rate of what has happened so far, which should be at its target all year. */
  | 'level';

/**
 * How a measure's part of a year is held against its target. A rate grows where its denominator is the year's own, the
 * same in every month.
 */
export function paceKind(unit: KpiUnit, toDate: readonly (Figure | null)[], hasYearBase: boolean): PaceKind {
  switch (unit) {
    case 'accesses':
    case 'people':
    case 'companies':
      return 'grows';
    case 'offices':
    case 'branches':
      return 'continues';
    case 'ratio': {
      if (hasYearBase) return 'grows';
      const [first, second, ...others] = toDate.flatMap((figure) => figure?.counts?.denominator ?? []);
      if (!first || !second) return 'level';
      return [second, ...others].every((each) => each.equals(first)) ? 'grows' : 'level';
    }
    case 'yen':
    case 'days':
    case 'businessDays':
      return 'level';
  }
}
