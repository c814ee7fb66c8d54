import type { IMutation, Workbook } from '@univerjs/core';
import type { DocumentFile } from '../../../xlsx/document';
import type { Book } from './book';

/** Under this key a workbook's data keeps what is said of it as a document. */
export const DOCUMENT = 'document';

interface Params {
  readonly unitId: string;
  readonly document: DocumentFile;
}

export const KEEP_DOCUMENT = 'excel.mutation.keep-document';

/** Makes what is said of a document something that Univer undoes. To be called for each workbook that is opened. */
export function learnDocument(book: Book): void {
  const commands = book.get(book.kit.core.ICommandService);
  if (commands.hasCommand(KEEP_DOCUMENT)) return;
  const { IUniverInstanceService, UniverInstanceType, CommandType } = book.kit.core;
  const keep: IMutation<Params> = {
    id: KEEP_DOCUMENT,
    type: CommandType.MUTATION,
    handler: (accessor, { unitId, document }) => {
      const workbook = accessor
        .get(IUniverInstanceService)
        .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      if (!workbook) return false;
      workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), [DOCUMENT]: document });
      return true;
    },
  };
  commands.registerCommand(keep);
}

export function documentOf({ workbook }: Book): DocumentFile {
  return (workbook.getCustomMetadata()?.[DOCUMENT] ?? {}) as DocumentFile;
}

/** Keeps what changed, which one undo takes back. */
export function keepDocument(book: Book, change: DocumentFile): void {
  const { unitId } = book;
  const before = documentOf(book);
  const redo = { id: KEEP_DOCUMENT, params: { unitId, document: { ...before, ...change } } };
  const undo = { id: KEEP_DOCUMENT, params: { unitId, document: before } };
  book.run({ id: KEEP_DOCUMENT }, redo.params);
  book.undo.pushUndoRedo({ unitID: unitId, undoMutations: [undo], redoMutations: [redo] });
}
