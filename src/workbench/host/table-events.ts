import type { Area } from '../../engine/area';
import { addressOfArea, intersection } from './area';
import type { Book } from './book/book';
import type { Change } from './book/changes';
import { type PlacedTable, tablesOf } from './book/tables';
import { detailOf, event, referenceTo, WORKBOOK } from './events';
import type { HostMessage } from './wire/protocol';

/** Excel's numbers of the events of tables. */
const EVENT = { selection: 100, changed: 101, added: 102, deleted: 103 } as const;

/** What the add-in is told of tables, beside what it is told of their sheet. */
export class TableEvents {
  private known: readonly PlacedTable[];
  /** The tables in which something is selected, by their id. */
  private selected: ReadonlySet<string> = new Set();

  constructor(private readonly book: Book) {
    this.known = tablesOf(book, null);
  }

  messagesOf(change: Change): HostMessage[] {
    switch (change.kind) {
      case 'cells':
        return this.ofCells(change);
      case 'selection':
        return this.ofSelection(change);
      case 'silent':
        return this.ofTables(change);
      default:
        return [];
    }
  }

  private ofCells(change: Extract<Change, { kind: 'cells' }>): HostMessage[] {
    const { sheetId, origin, area } = change;
    return tablesOf(this.book, sheetId).flatMap((table) => {
      const inside = intersection(table.area, area);
      if (!inside) return [];
      const address = addressOfArea(inside);
      return forTable(EVENT.changed, table, {
        source: sourceOf(origin),
        changeType: 'RangeEdited',
        worksheetId: sheetId,
        tableId: table.id,
        address,
        referenceId: referenceTo(this.book, sheetId, address),
        ...detailOf(change),
      });
    });
  }

  /** A table hears where in it something is selected, and once, without an address, that it no longer is. */
  private ofSelection({ sheetId, area }: { readonly sheetId: string; readonly area: Area }): HostMessage[] {
    const before = this.selected;
    const now = new Set<string>();
    const messages = tablesOf(this.book, null).flatMap((table) => {
      const inside = table.sheetId === sheetId ? intersection(table.area, area) : null;
      if (inside) now.add(table.id);
      else if (!before.has(table.id)) return [];
      const address = inside ? addressOfArea(inside) : '';
      return [event(EVENT.selection, table.id, { worksheetId: table.sheetId, address })];
    });
    this.selected = now;
    return messages;
  }

  /** Tables are made and taken away without an edit of cells: what is there now is compared with what was. */
  private ofTables({ origin }: Change): HostMessage[] {
    const before = this.known;
    const now = tablesOf(this.book, null);
    this.known = now;
    const source = sourceOf(origin);
    const added = now.filter(({ id }) => !before.some((table) => table.id === id));
    const deleted = before.filter(({ id }) => !now.some((table) => table.id === id));
    return [
      ...added.flatMap((table) =>
        forCollections(EVENT.added, table, { source, tableId: table.id, worksheetId: table.sheetId }),
      ),
      ...deleted.flatMap((table) =>
        forCollections(EVENT.deleted, table, {
          source,
          tableId: table.id,
          tableName: table.name,
          worksheetId: table.sheetId,
        }),
      ),
    ];
  }
}

const sourceOf = (origin: Change['origin']) => (origin === 'co-author' ? 'Remote' : 'Local');

/** Once for the tables of the sheet, once for those of the workbook. */
function forCollections(type: number, table: PlacedTable, body: Record<string, unknown>): HostMessage[] {
  return [event(type, table.sheetId, body), event(type, WORKBOOK, body)];
}

function forTable(type: number, table: PlacedTable, body: Record<string, unknown>): HostMessage[] {
  return [event(type, table.id, body), ...forCollections(type, table, body)];
}
