import { FilesMissing } from '../trouble';

/** What puts new things into the workbook: not needed until something is to be made. */
export async function loadCreating() {
  try {
    return (await import(/* webpackChunkName: "creating" */ './creating')).creating;
  } catch (cause) {
    throw new FilesMissing('the files that make things did not come', { cause });
  }
}
