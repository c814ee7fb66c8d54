import { targetOf, type Correction } from '../sheet/budget/vocabulary/correction';
import type { Review } from './review';

/** The corrections that act on a review's tables. */
function actingCorrections({ sheets }: Pick<Review, 'sheets'>): Correction[] {
  return sheets.flatMap(({ tables, leftOut }) =>
    [...tables, ...leftOut].flatMap(({ how }) => how.corrections),
  );
}

/**
 * Those of a workbook's corrections that do not act: what they are about is not there any more, or they contradict
 * one another. `sheets` are those that were reviewed; null where all were, so that a sheet that is gone is told too.
 */
export function unusedCorrections(
  review: Pick<Review, 'sheets'>,
  corrections: readonly Correction[],
  sheets: readonly string[] | null,
): Correction[] {
  const acting = new Set(actingCorrections(review).map(targetOf));
  return corrections.filter(
    (each) => !acting.has(targetOf(each)) && (sheets?.includes(each.table.sheet) ?? true),
  );
}
