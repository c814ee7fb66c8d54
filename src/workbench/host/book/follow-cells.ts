import type { ICommandInfo, IMutationInfo } from '@univerjs/core';
import type { EffectRefRangeParams } from '@univerjs/sheets';
import type { Area } from '../../../engine/area';
import type { Book } from './book';
import { areaOfRange, rangeOf } from './write';

/** A change that one undo takes back. */
export interface Step {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}

/** What a command does to the cells of a sheet. */
export interface Move {
  readonly sheetId: string;
  readonly command: ICommandInfo;
  /** Where cells stand after it; null where they are deleted. */
  readonly areaAfter: (area: Area) => Area | null;
}

/** Does more with each command that moves, inserts or deletes cells, within its undo step. Answers how to stop. */
export function followCells(book: Book, stepOf: (move: Move) => Step | null): { dispose(): void } {
  const { SheetInterceptorService, handleDefaultRangeChangeWithEffectRefCommands: move } = book.kit.sheets;
  return book.get(SheetInterceptorService).interceptCommand({
    getMutations: (command: ICommandInfo) => {
      const nothing = { redos: [], undos: [] };
      const params = (command.params ?? {}) as { readonly unitId?: string; readonly subUnitId?: string };
      if (params.unitId !== undefined && params.unitId !== book.unitId) return nothing;
      const sheetId = params.subUnitId ?? book.workbook.getActiveSheet().getSheetId();
      if (!book.findSheet(sheetId)) return nothing;
      const step = stepOf({
        sheetId,
        command,
        areaAfter: (area) => {
          const range = move(rangeOf(area), command as EffectRefRangeParams);
          return range ? areaOfRange(range) : null;
        },
      });
      return step ? { redos: [step.redo], undos: [step.undo] } : nothing;
    },
  });
}
