import type { Reviewer } from './session';
import { FilesMissing } from './trouble';

/** What a result is shown with: not needed until there is one. */
export function loadResults() {
  return import(/* webpackChunkName: "results" */ './results/results');
}

/** What a check runs, and what shows its result: a check is not begun that could not be shown. */
export async function loadReviewer(): Promise<Reviewer> {
  try {
    const [reviewer] = await Promise.all([
      import(/* webpackChunkName: "review" */ '../review/review'),
      loadResults(),
    ]);
    return reviewer;
  } catch (cause) {
    throw new FilesMissing('the files of the review did not come', { cause });
  }
}
