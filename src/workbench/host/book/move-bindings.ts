import type { IMutation } from '@univerjs/core';
import type { BindingRecord } from './binding-record';
import type { Book } from './book';
import { followCells } from './follow-cells';

interface Params {
  readonly unitId: string;
  readonly bindings: readonly BindingRecord[];
}

/** Lets bindings go with the cells that they are of. Answers how to stop. */
export function moveBindingsWithCells(book: Book): { dispose(): void } {
  const { unitId } = book;
  // bindings are the book's own, so that each has a mutation of its own
  const id = `excel.mutation.move-bindings.${unitId}`;
  const mutation: IMutation<Params> = {
    id,
    type: book.kit.core.CommandType.MUTATION,
    handler: (_, { bindings }) => {
      for (const moved of bindings) {
        const index = book.bindings.findIndex((one) => one.id === moved.id);
        if (index >= 0) book.bindings[index] = moved;
      }
      return true;
    },
  };
  const learned = book.get(book.kit.core.ICommandService).registerCommand(mutation);
  const following = followCells(book, ({ sheetId, command, areaAfter }) => {
    // sorting moves what cells hold, not the cells
    if (command.id === book.kit.sheets.ReorderRangeCommand.id) return null;
    const before = [...book.bindings];
    const after = before.map((binding) =>
      binding.sheetId === sheetId && binding.area ? { ...binding, area: areaAfter(binding.area) } : binding,
    );
    return JSON.stringify(after) === JSON.stringify(before)
      ? null
      : {
          redo: { id, params: { unitId, bindings: after } },
          undo: { id, params: { unitId, bindings: before } },
        };
  });
  return {
    dispose: () => {
      following.dispose();
      learned.dispose();
    },
  };
}
