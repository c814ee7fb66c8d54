import type { IAccessor, IMutation } from '@univerjs/core';
import type { Book } from './book';
import { noteOn, notesOf, type SheetNotes } from './custom';

interface Params {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly notes: SheetNotes;
}

export const KEEP_NOTES = 'excel.mutation.keep-notes';

/** Makes the notes of sheets something that Univer undoes. To be called for each workbook that is opened. */
export function learnNotes(book: Book): void {
  const commands = book.get(book.kit.core.ICommandService);
  if (commands.hasCommand(KEEP_NOTES)) return;
  const { IUniverInstanceService, UniverInstanceType, CommandType } = book.kit.core;
  const keep: IMutation<Params> = {
    id: KEEP_NOTES,
    type: CommandType.MUTATION,
    handler: (accessor: IAccessor, { unitId, subUnitId, notes }: Params) => {
      const workbook = accessor
        .get(IUniverInstanceService)
        .getUnit<typeof book.workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      const sheet = workbook?.getSheetBySheetId(subUnitId);
      if (!sheet) return false;
      noteOn(sheet, notes);
      return true;
    },
  };
  commands.registerCommand(keep);
}

/** The step from what is noted now to these notes, and back. */
export function stepOfNotes(book: Book, sheetId: string, notes: SheetNotes) {
  const now = notesOf(book, sheetId);
  const before = Object.fromEntries(
    Object.keys(notes).map((key) => [key, now[key as keyof SheetNotes]]),
  ) as SheetNotes;
  const target = { unitId: book.unitId, subUnitId: sheetId };
  return {
    redo: { id: KEEP_NOTES, params: { ...target, notes } },
    undo: { id: KEEP_NOTES, params: { ...target, notes: before } },
  };
}

/** Notes down what no undo takes back. */
export function keepForGood(book: Book, sheetId: string, notes: SheetNotes): void {
  book.run({ id: KEEP_NOTES }, { unitId: book.unitId, subUnitId: sheetId, notes });
}

/** Notes down what one undo takes back. */
export function keepNotes(book: Book, sheetId: string, notes: SheetNotes): void {
  const { redo, undo } = stepOfNotes(book, sheetId, notes);
  book.run({ id: KEEP_NOTES }, redo.params);
  book.undo.pushUndoRedo({ unitID: book.unitId, undoMutations: [undo], redoMutations: [redo] });
}
