import type { Book } from './book';
import { SheetCells } from './cells';
import { bodyOf, tablesOf, type PlacedTable } from './tables';
import { rangeOf } from './write';

/** Tells the formula engine of the tables, by whose names formulas refer to them: =SUM(Costs[Amount]). */
export class TableReferences {
  private told = new Map<string, string>();

  constructor(private readonly book: Book) {}

  /** To be called before what was written is calculated. */
  refresh(): void {
    const { book } = this;
    const { SetSuperTableMutation, RemoveSuperTableMutation } = book.kit.formula;
    const { unitId } = book;
    const now = new Map<string, string>();
    for (const table of tablesOf(book, null)) {
      const titles = titlesOf(book, table);
      const known = JSON.stringify([table.sheetId, table.area, table.showHeaders, table.showTotals, titles]);
      now.set(table.name, known);
      if (this.told.get(table.name) === known) continue;
      book.run(SetSuperTableMutation, {
        unitId,
        tableName: table.name,
        reference: {
          sheetId: table.sheetId,
          range: rangeOf({ ...table.area, bottom: bodyOf(table).bottom }),
          titleMap: new Map(titles.map((title, index) => [title, index])),
        },
      });
    }
    for (const tableName of this.told.keys()) {
      if (!now.has(tableName)) book.run(RemoveSuperTableMutation, { unitId, tableName });
    }
    this.told = now;
  }
}

function titlesOf(book: Book, { sheetId, area, showHeaders }: PlacedTable): string[] {
  const cells = new SheetCells(book, sheetId);
  return Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    showHeaders ? String(cells.value(area.top, area.left + index)) : `Column${String(index + 1)}`,
  );
}
