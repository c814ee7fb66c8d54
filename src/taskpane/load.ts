import type { Reviewer } from './reviewer';
import { FilesMissing } from './trouble';

/** What a result is shown with: not needed until there is one. */
export function loadResults() {
  return import(/* webpackChunkName: "results" */ './results/results');
}

/** What puts new things into the workbook. */
export async function loadCreating() {
  try {
    return (await import(/* webpackChunkName: "creating" */ './session/creating')).creating;
  } catch (cause) {
    throw new FilesMissing('the files that make things did not come', { cause });
  }
}

/** What a check runs, and what shows its result: a check is not begun that could not be shown. */
export async function loadReviewer(): Promise<Reviewer> {
  try {
    const [{ REVIEWER }] = await Promise.all([
      import(/* webpackChunkName: "review" */ './reviewer'),
      loadResults(),
    ]);
    return REVIEWER;
  } catch (cause) {
    throw new FilesMissing('the files of the review did not come', { cause });
  }
}
