import type { Language } from '../../../engine/language';
import { unreadableDocumentSentence } from '../../../messages/unreadable/documents';
import { unreadableSentence } from '../../../messages/unreadable/messages';
import type { Paper } from '../../../papers/paper';
import { paperOfSheets } from '../../../sheet/papers/paper-of-sheets';
import type { UnreadableReason } from '../../../sheet/cells/unreadable';
import { FilesMissing } from '../../session/pane-error';
import { PAPER_PANE_MESSAGES } from './messages/messages';

type Kind = 'text' | 'document' | 'workbook';

function kindOf(name: string): Kind | null {
  if (/\.txt$/iu.test(name)) return 'text';
  if (/\.docx$/iu.test(name)) return 'document';
  return /\.xls[xm]$/iu.test(name) ? 'workbook' : null;
}

/** The readers of files: not needed until one is chosen. */
async function loadReaders() {
  try {
    const [{ readDocx }, { readText }, { readWorkbook }, { LIMITS }, { UnreadableWorkbook }] =
      await Promise.all([
        import(/* webpackChunkName: "docx" */ '../../../docx/read-docx'),
        import(/* webpackChunkName: "docx" */ '../../../docx/text-file'),
        import(/* webpackChunkName: "xlsx" */ '../../../xlsx/read'),
        import(/* webpackChunkName: "xlsx" */ '../../../xlsx/limits'),
        import(/* webpackChunkName: "xlsx" */ '../../../xlsx/unreadable-workbook'),
      ]);
    return { readDocx, readText, readWorkbook, LIMITS, UnreadableWorkbook };
  } catch (cause) {
    throw new FilesMissing('the readers of papers did not come', { cause });
  }
}

function sentenceOf(kind: Kind, reason: UnreadableReason, language: Language): string {
  if (kind === 'document') return unreadableDocumentSentence(reason, language);
  const isNoText = kind === 'text' && reason.code === 'damaged';
  return isNoText ? PAPER_PANE_MESSAGES[language].noText : unreadableSentence(reason, language);
}

/** Reads a file of this computer in the pane itself; answers the sentence that says why where it cannot be read. */
export async function readFile(file: File, language: Language): Promise<Paper | string> {
  const kind = kindOf(file.name);
  if (!kind) return PAPER_PANE_MESSAGES[language].unknownFile;
  const { readDocx, readText, readWorkbook, LIMITS, UnreadableWorkbook } = await loadReaders();
  if (file.size > LIMITS.fileBytes) {
    return sentenceOf(kind, { code: 'too-large', bytes: file.size, limit: LIMITS.fileBytes }, language);
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // moved, or locked by another program, since it was chosen
    return sentenceOf(kind, { code: 'no-access' }, language);
  }
  try {
    if (kind === 'document') return readDocx(file.name, bytes);
    if (kind === 'text') return readText(file.name, bytes);
    return paperOfSheets(file.name, (await readWorkbook(bytes)).sheets);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return sentenceOf(kind, error.reason, language);
    throw error;
  }
}
