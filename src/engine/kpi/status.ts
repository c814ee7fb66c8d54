import type { MeasureJudgement } from './judge';
import type { Missing } from './missing';
import type { Verdict } from './verdict';

/** A verdict as it is shown: what only waits for a result to be entered is told from what cannot be decided. */
export type Status = Verdict | 'unfilled';

export const STATUSES: readonly Status[] = ['met', 'not_met', 'unfilled', 'undecidable'];

function isOwnResult(missing: Missing, fiscalYear: number): boolean {
  switch (missing.kind) {
    case 'result':
    case 'branches':
      return missing.fiscalYear === fiscalYear;
    case 'branchCount':
      return missing.given < missing.expected;
    default:
      return false;
  }
}

interface Judged {
  readonly verdict: Verdict;
  readonly measures: readonly { readonly missing: readonly Missing[] }[];
}

/**
 * `unfilled` where nothing decides it yet, and a result of its own year is still to be entered.
 */
export function statusOf({ verdict, measures }: Judged, fiscalYear: number): Status {
  const isOpen = measures.some(({ missing }) => missing.some((each) => isOwnResult(each, fiscalYear)));
  return verdict === 'undecidable' && isOpen ? 'unfilled' : verdict;
}

/** Of one measure by itself. */
export function measureStatus(
  { verdict, missing }: Pick<MeasureJudgement, 'verdict' | 'missing'>,
  fiscalYear: number,
): Status {
  return statusOf({ verdict, measures: [{ missing }] }, fiscalYear);
}
