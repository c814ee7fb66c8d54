import { FilesMissing } from '../trouble';

/** What writes to the workbook: not needed until something is to be made or mended. */
export async function loadCreating() {
  try {
    return (await import(/* webpackChunkName: "creating" */ './creating')).creating;
  } catch (cause) {
    throw new FilesMissing('the files that write did not come', { cause });
  }
}
