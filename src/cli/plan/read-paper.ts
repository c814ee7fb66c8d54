import { basename } from 'node:path';
import { readDocx } from '../../docx/read-docx';
import { readText } from '../../docx/text-file';
import type { Language } from '../../engine/language';
import { unreadableDocumentSentence } from '../../messages/unreadable/documents';
import { unreadableSentence } from '../../messages/unreadable/messages';
import type { Paper } from '../../papers/paper';
import { NO_PAPERS, readPapers as readKept, type KeptPapers } from '../../review/paper-store';
import { WORKBOOK_SETTING } from '../../review/workbook-settings';
import type { SheetSnapshot } from '../../sheet/cells/snapshot';
import { readPlan } from '../../sheet/plan/read-plan';
import { readProvisions } from '../../sheet/plan/read-provisions';
import { paperOfSheets } from '../../sheet/papers/paper-of-sheets';
import { readWorkbookFile } from '../../xlsx/read';
import { snapshotOf } from '../../xlsx/snapshot';
import { UnreadableWorkbook } from '../../xlsx/unreadable-workbook';
import { bytesOf } from '../file-bytes';
import { extensionOf } from './arguments';
import { PLAN_MESSAGES } from './messages/messages';

/** A paper, and what a workbook says of a year already. */
export interface ReadPaper {
  readonly paper: Paper;
  /** Its sheets 計画 and 予算総則, which are no papers: they are what papers are made into. */
  readonly made: readonly SheetSnapshot[];
  readonly kept: KeptPapers;
}

const alone = (paper: Paper): ReadPaper => ({ paper, made: [], kept: NO_PAPERS });

const isMade = (sheet: SheetSnapshot): boolean => readPlan(sheet) !== null || readProvisions(sheet) !== null;

async function ofWorkbook(name: string, bytes: Uint8Array): Promise<ReadPaper> {
  const workbook = await readWorkbookFile(bytes);
  const { sheets } = snapshotOf(workbook);
  const { kept } = readKept(workbook.settings?.values[WORKBOOK_SETTING.papers]);
  return {
    paper: paperOfSheets(
      name,
      sheets.filter((sheet) => !isMade(sheet)),
    ),
    made: sheets.filter(isMade),
    kept,
  };
}

async function read(file: string): Promise<ReadPaper> {
  const bytes = await bytesOf(file);
  const name = basename(file);
  switch (extensionOf(file)) {
    case '.docx':
      return alone(readDocx(name, bytes));
    case '.xlsx':
    case '.xlsm':
      return ofWorkbook(name, bytes);
    default:
      return alone(readText(name, bytes));
  }
}

/** The file as a paper, or the sentence that says why it cannot be read. */
export async function readPaper(file: string, language: Language): Promise<ReadPaper | string> {
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
