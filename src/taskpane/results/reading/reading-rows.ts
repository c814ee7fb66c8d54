import type { BudgetTable, Line, Side } from '../../../engine/budget/statement';
import { placeOf, type Cell } from '../../../engine/cell';
import { readRowsOf, type ReadRow, type TableSource } from '../../../sheet/budget/anchors';
import {
  rowKey,
  tableKey,
  type Correction,
  type RowAnchor,
  type RowRole,
  type TableAnchor,
} from '../../../sheet/budget/vocabulary/correction';
import type { HowRead } from '../../../sheet/budget/read-budget';

/** What a correction of a row says that it is about. */
interface RowTarget {
  readonly table: TableAnchor;
  readonly row: RowAnchor;
  /** The line that it is read to be a part of. */
  readonly parent: RowAnchor | null;
  readonly cell: Cell;
}

/** A row of a table as it is read now. */
export interface ReadingRow {
  /** Its place in the workbook. */
  readonly key: string;
  readonly kind: 'side' | 'line' | 'of-which' | 'total' | 'difference' | 'left-out';
  readonly side: Side | null;
  readonly label: string;
  readonly cell: Cell;
  /** Of a line, from 1 on; 1 for the others. */
  readonly level: number;
  /** The line that it is a part of, and the one before it under the same. */
  readonly parent: ReadingRow | null;
  readonly before: ReadingRow | null;
  /** null where nothing can be said of it. */
  readonly target: RowTarget | null;
  /** The corrections that act on it. */
  readonly corrections: readonly Correction[];
}

/** What is done to the corrections of a workbook. */
export interface Correcting {
  readonly added: readonly Correction[];
  readonly gone: readonly Correction[];
}

/** A table with how it was read. */
export interface ReadTable {
  readonly table: BudgetTable;
  readonly how: HowRead;
}

/** What can be said of a row, and what is. */
export type CorrectableRow = Pick<ReadingRow, 'target' | 'corrections'>;

const NOTHING: CorrectableRow = { target: null, corrections: [] };

/** Tells what can be said of a row, and what is, by the place of its name. */
class Targets {
  private readonly rows = new Map<string, RowTarget>();
  private readonly sides = new Map<string, RowTarget>();
  private readonly corrections = new Map<string, Correction[]>();

  constructor({ sources, corrections }: HowRead) {
    for (const source of sources) for (const row of readRowsOf(source.asRead)) this.add(source, row);
    for (const correction of corrections) {
      if (!('row' in correction)) continue;
      const key = this.keyOf(correction);
      this.corrections.set(key, [...(this.corrections.get(key) ?? []), correction]);
    }
  }

  private add({ anchor: table }: TableSource, { anchor: row, cell, parent }: ReadRow): void {
    const targets = row.path.length === 0 ? this.sides : this.rows;
    targets.set(placeOf(cell), { table, row, parent, cell });
  }

  private keyOf({ table, row }: Pick<RowTarget, 'table' | 'row'>): string {
    return tableKey(table) + rowKey(row);
  }

  private correctionsOf(target: RowTarget): readonly Correction[] {
    return this.corrections.get(this.keyOf(target)) ?? [];
  }

  row(cell: Cell): CorrectableRow {
    const target = this.rows.get(placeOf(cell));
    return target ? { target, corrections: this.correctionsOf(target) } : NOTHING;
  }

  /** The side that begins at a cell: as it is read to do, or with a row by a person's word. */
  side(cell: Cell): CorrectableRow {
    const read = this.sides.get(placeOf(cell));
    const begun = this.rows.get(placeOf(cell));
    const corrections = begun ? this.correctionsOf(begun).filter(({ of }) => of === 'side') : [];
    if (begun && (corrections.length > 0 || !read)) return { target: begun, corrections };
    return read ? { target: read, corrections: this.correctionsOf(read) } : NOTHING;
  }

  /** Those that a person says are not to be read. */
  leftOut(): RowTarget[] {
    return [...this.rows.values()].filter((target) =>
      this.correctionsOf(target).some((each) => each.of === 'role' && each.to === 'none'),
    );
  }
}

/** What can be said of rows without a place, by their cells. */
export function correctableRows({ how }: ReadTable): (cell: Cell) => CorrectableRow {
  const targets = new Targets(how);
  return (cell) => targets.row(cell);
}

/** The rows of a table in the order of its sides, those that are left out at their place among them. */
export function readingRows({ table, how }: ReadTable): ReadingRow[] {
  const targets = new Targets(how);
  const [statement] = table.statements;
  const rows: ReadingRow[] = [];
  const add = (row: Omit<ReadingRow, 'key'>): ReadingRow => {
    const added = { ...row, key: `${row.kind === 'side' ? 'side:' : ''}${placeOf(row.cell)}` };
    rows.push(added);
    return added;
  };
  const plain = { level: 1, parent: null, before: null };
  for (const { side, cell, lines, total } of statement?.sections ?? []) {
    add({ ...plain, kind: 'side', side, label: '', cell, ...targets.side(cell) });
    const addAll = (all: readonly Line[], parent: ReadingRow | null): void => {
      let before: ReadingRow | null = null;
      for (const { label, cell, membership, parts } of all) {
        const kind = membership === 'part' ? 'line' : 'of-which';
        const level = (parent?.level ?? 0) + 1;
        const row = add({
          kind,
          side,
          label: label.trim(),
          cell,
          level,
          parent,
          before,
          ...targets.row(cell),
        });
        addAll(parts, row);
        before = row;
      }
    };
    addAll(lines, null);
    if (total) {
      add({
        ...plain,
        kind: 'total',
        side,
        label: total.label.trim(),
        cell: total.cell,
        ...targets.row(total.cell),
      });
    }
  }
  for (const { label, cell } of statement?.results ?? []) {
    add({ ...plain, kind: 'difference', side: null, label: label.trim(), cell, ...targets.row(cell) });
  }
  for (const target of targets.leftOut()) {
    const { cell, row } = target;
    const label = row.path.at(-1) ?? '';
    const out = { ...plain, kind: 'left-out' as const, side: row.side, label, cell, ...targets.row(cell) };
    const next = rows.findIndex(
      (each) => each.kind !== 'side' && each.cell.sheet === cell.sheet && each.cell.row > cell.row,
    );
    rows.splice(next < 0 ? rows.length : next, 0, { ...out, key: placeOf(cell) });
  }
  return rows;
}

/** What a person says that a row is, or that a side begins with it. */
export type RowWord =
  { readonly of: 'role'; readonly to: RowRole } | { readonly of: 'side'; readonly to: Side };

/** Says it of a row, or takes back what was said of it. */
export function sayOfRow({ target, corrections }: CorrectableRow, word: RowWord | null): Correcting {
  const gone = corrections.filter(({ of }) => of !== 'parent');
  if (!target || !word) return { added: [], gone };
  const { table, row } = target;
  return { added: [{ table, row, ...word }], gone };
}

function under({ target, corrections }: ReadingRow, parent: ReadingRow | null): Correcting | null {
  if (!target || (parent && !parent.target)) return null;
  const { table, row } = target;
  const to = parent?.target?.row ?? null;
  const added: Correction = { table, of: 'parent', row, to };
  const isRead = (to && rowKey(to)) === (target.parent && rowKey(target.parent));
  return isRead
    ? { added: [], gone: corrections.filter(({ of }) => of === 'parent') }
    : { added: [added], gone: [] };
}

function isLine({ kind }: ReadingRow): boolean {
  return kind === 'line' || kind === 'of-which';
}

/** One level up: beside the line that it is a part of. null where it stands on the highest level. */
export function outdent(row: ReadingRow): Correcting | null {
  return isLine(row) && row.parent ? under(row, row.parent.parent) : null;
}

/** One level down: a part of the line before it. null where it is the first. */
export function indent(row: ReadingRow): Correcting | null {
  return isLine(row) && row.before ? under(row, row.before) : null;
}
