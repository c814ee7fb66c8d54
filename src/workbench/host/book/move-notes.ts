import type { ICommandInfo } from '@univerjs/core';
import type { EffectRefRangeParams } from '@univerjs/sheets';
import type { Area } from '../../../sheet/snapshot';
import type { Book } from './book';
import { notesOf } from './custom';
import { stepOfNotes } from './kept-notes';
import { areaOfRange, rangeOf } from './write';

/** Lets tables and comments move and grow with inserted and deleted cells. Answers how to stop. */
export function moveNotesWithCells(book: Book): { dispose(): void } {
  const { SheetInterceptorService, handleDefaultRangeChangeWithEffectRefCommands: move } = book.kit.sheets;
  return book.get(SheetInterceptorService).interceptCommand({
    getMutations: (command: ICommandInfo) => {
      const nothing = { redos: [], undos: [] };
      const params = (command.params ?? {}) as { readonly unitId?: string; readonly subUnitId?: string };
      if (params.unitId !== undefined && params.unitId !== book.unitId) return nothing;
      const sheetId = params.subUnitId ?? book.workbook.getActiveSheet().getSheetId();
      if (!book.findSheet(sheetId)) return nothing;
      const moved = <One extends { readonly area: Area }>(all: readonly One[]): One[] =>
        all.flatMap((one) => {
          const range = move(rangeOf(one.area), command as EffectRefRangeParams);
          return range ? [{ ...one, area: areaOfRange(range) }] : [];
        });
      const { tables = [], comments = [] } = notesOf(book, sheetId);
      const before = { tables, comments };
      const after = { tables: moved(tables), comments: moved(comments) };
      if (JSON.stringify(after) === JSON.stringify(before)) return nothing;
      const { redo, undo } = stepOfNotes(book, sheetId, after);
      return { redos: [redo], undos: [undo] };
    },
  });
}
