import type { Reviewer } from '../session/reviewer';
import { FilesMissing } from '../session/pane-error';

/** What a result is shown with: not needed until there is one. */
export function loadResults() {
  return import(/* webpackChunkName: "results" */ '../results/results');
}

/** What a check runs, and what shows its result: a check is not begun that could not be shown. */
export async function loadReviewer(): Promise<Reviewer> {
  try {
    const [{ REVIEWER }] = await Promise.all([
      import(/* webpackChunkName: "review" */ '../session/reviewer'),
      loadResults(),
    ]);
    return REVIEWER;
  } catch (cause) {
    throw new FilesMissing('the files of the review did not come', { cause });
  }
}
