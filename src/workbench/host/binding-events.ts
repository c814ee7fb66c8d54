import { columnCount, rowCount } from '../../engine/area';
import { intersection } from './area';
import type { BindingRecord } from './book/binding-record';
import { boundCells } from './book/bindings';
import type { Book } from './book/book';
import type { Change } from './book/changes';

/** What happened to the cells of a binding. */
export interface BindingEvent {
  readonly binding: BindingRecord;
  /** What is selected in it, counted from its first cell; null where what it holds was changed. */
  readonly selected: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  } | null;
}

/** Data is changed by edits, by formats, as Microsoft's documents say, and by what formulas give. */
export function bindingEvents(change: Change, book: Book): BindingEvent[] {
  const { kind, sheetId } = change;
  if (kind !== 'cells' && kind !== 'format' && kind !== 'calculated' && kind !== 'selection') return [];
  return book.bindings.flatMap((binding): BindingEvent[] => {
    const bound = boundCells(book, binding);
    const inside = bound?.sheetId === sheetId ? intersection(bound.area, change.area) : null;
    if (!bound || !inside) return [];
    if (kind !== 'selection') return [{ binding, selected: null }];
    const selected = {
      row: inside.top - bound.area.top,
      column: inside.left - bound.area.left,
      rows: rowCount(inside),
      columns: columnCount(inside),
    };
    return [{ binding, selected }];
  });
}
