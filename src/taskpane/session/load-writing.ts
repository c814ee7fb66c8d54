import { FilesMissing } from './pane-error';

/** What writes to the workbook: not needed until something is to be inserted or fixed. */
export async function loadWriting() {
  try {
    return (await import(/* webpackChunkName: "writing" */ './writing')).writing;
  } catch (cause) {
    throw new FilesMissing('the files that write did not come', { cause });
  }
}
