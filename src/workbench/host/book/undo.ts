import type { DependencyOverride, IUndoRedoItem, IUndoRedoService } from '@univerjs/core';
import type { UniverKit } from './kit';

/** What becomes one undo step. */
export interface UndoGroup {
  item: IUndoRedoItem | null;
}

export interface GroupingUndoService extends IUndoRedoService {
  /** From now on what is done joins the group; null: each command is a step of its own again. */
  join(group: UndoGroup | null): void;
}

/**
 * For `new Univer({ override })`: an undo service that can join the parts of a batch to one step. Univer's own way
 * undoes such parts in the order in which they were done, which is wrong as soon as a batch touches a cell twice.
 */
export function undoOverride({ core }: Pick<UniverKit, 'core'>): DependencyOverride {
  class GroupingUndo extends core.LocalUndoRedoService implements GroupingUndoService {
    private group: UndoGroup | null = null;

    join(group: UndoGroup | null): void {
      this.group = group;
    }

    override pushUndoRedo(item: IUndoRedoItem): void {
      const group = this.group;
      const top = this._getUndoStack(item.unitID)?.at(-1);
      // A step that was undone, or over which the user did something else, is not continued.
      if (group?.item && group.item === top) {
        group.item.redoMutations.push(...item.redoMutations);
        group.item.undoMutations.unshift(...item.undoMutations);
        return;
      }
      super.pushUndoRedo(item);
      if (group) group.item = item;
    }
  }
  return [[core.IUndoRedoService, { useClass: GroupingUndo }]];
}
