import type { Rational } from '../number/rational';
import { gapBetween } from './gap';
import type { MeasureJudgement } from './judge';
import { neededCases, type NeededCases } from './needed';
import { ranked } from './ranking';
import { exactly, type Figure } from './result';
import { termsOf } from './target';
import { isAdded } from './together';
import { verdictOf, type Verdict } from './verdict';

/** One branch's figure, and the target that it has for itself: undefined where it has none, null where it cannot be read. */
interface BranchFigure {
  readonly branch: string;
  readonly figure: Figure;
  readonly ownTarget: Rational | null | undefined;
}

export interface BranchStanding {
  readonly branch: string;
  readonly figure: Figure;
  /** Null where nothing says what this branch is to reach. */
  readonly target: Rational | null;
  /** `own`: the branch's; `each`: the plan sets it for every branch; `national`: the nation's rate. */
  readonly targetFrom: 'own' | 'each' | 'national' | null;
  readonly verdict: Verdict;
  /** How much is still needed, in the measure's unit; null where that is undecidable. */
  readonly gap: Rational | null;
  readonly needed: NeededCases | null;
  readonly rank: number;
  readonly isTied: boolean;
}

/**
 * A branch's own target goes before the plan's. The nation's target is also a branch's where it is a rate; of what is
 * added up, as 100,000 offices, no branch has a share that anyone has set.
 */
function targetOf(
  judged: MeasureJudgement,
  { branch, ownTarget }: BranchFigure,
): Pick<BranchStanding, 'target' | 'targetFrom'> {
  if (ownTarget !== undefined) return { target: ownTarget, targetFrom: ownTarget && 'own' };
  if (termsOf(judged.measure.target).branches !== null) {
    const target = judged.branches.find((each) => each.branch === branch)?.target?.value ?? null;
    return { target, targetFrom: target && 'each' };
  }
  const target = isAdded(judged.measure.unit) ? null : (judged.target?.value ?? null);
  return { target, targetFrom: target && 'national' };
}

/** Where each branch stands in a measure, the best first. */
export function branchStandings(
  judged: MeasureJudgement,
  figures: readonly BranchFigure[],
): BranchStanding[] {
  const { kind } = termsOf(judged.measure.target).condition;
  const { unit } = judged.measure;
  const better = kind === 'atMost' ? 'lower' : 'higher';
  return ranked(figures, ({ figure }) => exactly(figure.amount), better).map(({ item, rank, isTied }) => {
    const { branch, figure } = item;
    const { target, targetFrom } = targetOf(judged, item);
    const verdict = target ? verdictOf(kind, target, figure.amount) : 'undecidable';
    return {
      branch,
      figure,
      target,
      targetFrom,
      verdict,
      gap: target && gapBetween(verdict, target, figure.amount),
      needed: target && neededCases(kind, unit, target, figure),
      rank,
      isTied,
    };
  });
}
