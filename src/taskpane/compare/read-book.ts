import type { ReviewSettings } from '../../review/settings';
import type { UnreadableReason } from '../../sheet/cells/unreadable';
import { FilesMissing } from '../session/pane-error';
import type { OpenedBook } from '../session/comparing';

/** The reader of files, and what judges them: not needed until one is opened. */
async function loadReader() {
  try {
    const [{ reviewWorkbook, throughoutSound }, { readWorkbook }, { LIMITS }, { UnreadableWorkbook }] =
      await Promise.all([
        import(/* webpackChunkName: "review" */ '../../review/review'),
        import(/* webpackChunkName: "xlsx" */ '../../xlsx/read'),
        import(/* webpackChunkName: "xlsx" */ '../../xlsx/limits'),
        import(/* webpackChunkName: "xlsx" */ '../../xlsx/unreadable-workbook'),
      ]);
    return { reviewWorkbook, throughoutSound, readWorkbook, LIMITS, UnreadableWorkbook };
  } catch (cause) {
    throw new FilesMissing('the reader of files did not come', { cause });
  }
}

/** Reads and judges a file of this computer in the pane itself; answers why it cannot be read where it cannot. */
export async function readBook(file: File, settings: ReviewSettings): Promise<OpenedBook | UnreadableReason> {
  const { reviewWorkbook, throughoutSound, readWorkbook, LIMITS, UnreadableWorkbook } = await loadReader();
  if (file.size > LIMITS.fileBytes) return { code: 'too-large', bytes: file.size, limit: LIMITS.fileBytes };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // moved, or locked by another program, since it was chosen
    return { code: 'no-access' };
  }
  try {
    return { name: file.name, review: throughoutSound(reviewWorkbook(await readWorkbook(bytes), settings)) };
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.reason;
    throw error;
  }
}
