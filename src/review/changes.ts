import type { Write } from '../engine/findings/finding';
import { linesIn } from '../engine/budget/statement';
import { placeOf, type Cell } from '../engine/cell';
import type { SheetSnapshot } from '../sheet/cells/snapshot';
import { written } from '../sheet/cells/written';
import type { ReadSheet } from './certain-writes';
import type { Review } from './review';

/** What a cell shows, and the formula that it shows the result of. */
export interface Content {
  /** '' for a blank cell, and where only Excel can say what a formula shows. */
  readonly text: string;
  /** With its leading =; null for none. */
  readonly formula: string | null;
  /** The cell holds a text, which SUM passes over, also where it shows a number. */
  readonly isText: boolean;
}

/** A write to a cell, with what it does to it. */
export interface Change {
  readonly write: Write;
  /** The name of the line that the cell is the amount of, as written; null for another cell. */
  readonly label: string | null;
  readonly before: Content;
  readonly after: Content;
}

function contentOf(sheets: readonly SheetSnapshot[], { sheet, row, column }: Cell): Content {
  const cell = sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
  return {
    text: cell?.text ?? '',
    formula: cell?.formula ?? null,
    isText: typeof cell?.value === 'string',
  };
}

/** What these writes, all of them together, do to each of their cells. */
export function changesOf(
  read: readonly ReadSheet[],
  { sheets }: Pick<Review, 'sheets'>,
  writes: readonly Write[],
): readonly Change[] {
  const before = read.map(({ snapshot }) => snapshot);
  const after = written(before, writes);
  const wanted = new Set(writes.map(({ cell }) => placeOf(cell)));
  const labels = new Map<string, string>();
  for (const { tables } of sheets) {
    for (const { label, figure } of tables.flatMap(({ table }) => linesIn(table))) {
      if (figure && wanted.has(placeOf(figure.cell))) labels.set(placeOf(figure.cell), label.trim());
    }
  }
  return writes.map((write) => ({
    write,
    label: labels.get(placeOf(write.cell)) ?? null,
    before: contentOf(before, write.cell),
    after: contentOf(after, write.cell),
  }));
}
