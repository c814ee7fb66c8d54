import { basename } from 'node:path';
import { readDocx } from '../../docx/read-docx';
import { readText } from '../../docx/text-file';
import type { Language } from '../../engine/language';
import { unreadableDocumentSentence } from '../../messages/unreadable/documents';
import { unreadableSentence } from '../../messages/unreadable/messages';
import type { Paper } from '../../papers/paper';
import { paperOfSheets } from '../../sheet/papers/paper-of-sheets';
import { readWorkbook } from '../../xlsx/read';
import { UnreadableWorkbook } from '../../xlsx/unreadable-workbook';
import { bytesOf } from '../file-bytes';
import { extensionOf } from './arguments';
import { PLAN_MESSAGES } from './messages/messages';

async function read(file: string): Promise<Paper> {
  const bytes = await bytesOf(file);
  const name = basename(file);
  switch (extensionOf(file)) {
    case '.docx':
      return readDocx(name, bytes);
    case '.xlsx':
    case '.xlsm':
      return paperOfSheets(name, (await readWorkbook(bytes)).sheets);
    default:
      return readText(name, bytes);
  }
}

/** The file as a paper, or the sentence that says why it cannot be read. */
export async function readPaper(file: string, language: Language): Promise<Paper | string> {
  try {
    return await read(file);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    const { reason } = error;
    const extension = extensionOf(file);
    if (extension === '.docx') return unreadableDocumentSentence(reason, language);
    return extension === '.txt' && reason.code === 'damaged'
      ? PLAN_MESSAGES[language].noText
      : unreadableSentence(reason, language);
  }
}
