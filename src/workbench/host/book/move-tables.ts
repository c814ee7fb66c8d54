import type { ICommandInfo } from '@univerjs/core';
import type { EffectRefRangeParams } from '@univerjs/sheets';
import type { Book } from './book';
import { notesOf } from './custom';
import { stepOfNotes } from './kept-notes';
import { areaOfRange, rangeOf } from './write';

/** Lets tables move and grow with inserted and deleted cells. Answers how to stop. */
export function moveTablesWithCells(book: Book): { dispose(): void } {
  const { SheetInterceptorService, handleDefaultRangeChangeWithEffectRefCommands: moved } = book.kit.sheets;
  return book.get(SheetInterceptorService).interceptCommand({
    getMutations: (command: ICommandInfo) => {
      const nothing = { redos: [], undos: [] };
      const params = (command.params ?? {}) as { readonly unitId?: string; readonly subUnitId?: string };
      if (params.unitId !== undefined && params.unitId !== book.unitId) return nothing;
      const sheetId = params.subUnitId ?? book.workbook.getActiveSheet().getSheetId();
      const tables = book.findSheet(sheetId) ? (notesOf(book, sheetId).tables ?? []) : [];
      const after = tables.flatMap((table) => {
        const range = moved(rangeOf(table.area), command as EffectRefRangeParams);
        return range ? [{ ...table, area: areaOfRange(range) }] : [];
      });
      if (JSON.stringify(after) === JSON.stringify(tables)) return nothing;
      const { redo, undo } = stepOfNotes(book, sheetId, { tables: after });
      return { redos: [redo], undos: [undo] };
    },
  });
}
