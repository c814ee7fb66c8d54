import type { Write } from '../../engine/findings/finding';
import type { Cell } from '../../engine/cell';
import { calculateSheets } from './calculate';
import { displayedText } from './displayed';
import type { Reference } from './reference';
import { references } from './references';
import { sheetKey } from './sheet-key';
import type { CellSnapshot, SheetSnapshot } from './snapshot';
import { Stretches, type Stretch } from './stretches';

const GENERAL = 'General';
/** Under this format a number or a formula would become a text. */
const TEXT_FORMAT = '@';

type Row = readonly (CellSnapshot | null)[];

const BLANK: CellSnapshot = { value: null, text: '', formula: null, format: GENERAL, indent: 0 };

function formatAfter(write: Write, before: string): string {
  if ('formula' in write) {
    const isFree = before === TEXT_FORMAT || before === GENERAL;
    return isFree ? (write.format ?? GENERAL) : before;
  }
  return typeof write.value === 'number' && before === TEXT_FORMAT ? GENERAL : before;
}

function afterWrite(write: Write, before: CellSnapshot): CellSnapshot {
  const { indent } = before;
  const format = formatAfter(write, before.format);
  if ('formula' in write) return { value: null, text: '', formula: write.formula, format, indent };
  const { value } = write;
  return { value, text: displayedText(value, format), formula: null, format, indent };
}

/** A formula in a row, and what it looks at; null where nobody knows. */
interface RowFormula {
  readonly column: number;
  readonly at: readonly Reference[] | null;
}

/** Of rows that nothing is written to: the same sheets are written to again and again. */
const KNOWN = new WeakMap<Row, readonly RowFormula[]>();

function readFormulas(row: Row): RowFormula[] {
  return row.flatMap((cell, column) =>
    cell && cell.formula !== null ? [{ column, at: references(cell.formula) }] : [],
  );
}

function formulasIn(row: Row): readonly RowFormula[] {
  const known = KNOWN.get(row);
  if (known) return known;
  const formulas = readFormulas(row);
  KNOWN.set(row, formulas);
  return formulas;
}

/** Columns of a sheet that formulas look at together, and the rows that each of these formulas looks at there. */
interface Span {
  readonly left: number;
  readonly right: number;
  readonly rows: Stretch<Cell>[];
}

interface Watched extends Omit<Span, 'rows'> {
  readonly formulas: Stretches<Cell>;
}

/** Which formulas look at which cells; each is told once, or once for each of its references. */
class Watching {
  readonly #watched: ReadonlyMap<string, readonly Watched[]>;
  /** May look at any cell. */
  readonly anywhere: readonly Cell[];

  constructor(formulas: Iterable<readonly [Cell, readonly Reference[] | null]>) {
    const spans = new Map<string, Map<string, Span>>();
    const anywhere: Cell[] = [];
    for (const [cell, at] of formulas) {
      if (!at) anywhere.push(cell);
      for (const { sheet, area } of at ?? []) {
        const key = sheetKey(sheet ?? cell.sheet);
        const own = spans.get(key) ?? new Map<string, Span>();
        const columns = `${String(area.left)}:${String(area.right)}`;
        const span = own.get(columns) ?? { left: area.left, right: area.right, rows: [] };
        span.rows.push({ from: area.top, to: area.bottom, item: cell });
        own.set(columns, span);
        spans.set(key, own);
      }
    }
    this.anywhere = anywhere;
    this.#watched = new Map(
      Array.from(spans, ([key, own]) => [
        key,
        Array.from(own.values(), ({ rows, ...columns }) => ({ ...columns, formulas: new Stretches(rows) })),
      ]),
    );
  }

  /** The formulas that look at a cell. */
  at({ sheet, row, column }: Cell): Cell[] {
    return (this.#watched.get(sheetKey(sheet)) ?? []).flatMap(({ left, right, formulas }) =>
      left <= column && column <= right ? formulas.take(row) : [],
    );
  }
}

/** The sheets of a workbook while they are changed; a row is copied when it is first written to. */
class Draft {
  readonly #sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly #rows = new Map<string, Row[]>();
  readonly #own = new Set<Row>();

  constructor(sheets: readonly SheetSnapshot[]) {
    this.#sheets = new Map(sheets.map((sheet) => [sheetKey(sheet.name), sheet]));
  }

  rowsOf(sheet: string): readonly Row[] {
    return this.#rows.get(sheet) ?? this.#sheets.get(sheet)?.rows ?? [];
  }

  change({ sheet: name, row, column }: Cell, change: (before: CellSnapshot) => CellSnapshot): void {
    const sheet = sheetKey(name);
    const rows = this.#rows.get(sheet) ?? [...this.rowsOf(sheet)];
    this.#rows.set(sheet, rows);
    while (rows.length <= row) rows.push([]);
    const before = rows[row] ?? [];
    const cells = this.#own.has(before) ? (before as (CellSnapshot | null)[]) : [...before];
    while (cells.length <= column) cells.push(null);
    cells[column] = change(cells[column] ?? BLANK);
    rows[row] = cells;
    this.#own.add(cells);
  }

  cellAt({ sheet, row, column }: Cell): CellSnapshot | null {
    return this.rowsOf(sheetKey(sheet))[row]?.[column] ?? null;
  }

  /** The formulas that hold something. */
  *formulas(): Generator<readonly [Cell, readonly Reference[] | null]> {
    for (const [key, { name }] of this.#sheets) {
      for (const [row, cells] of this.rowsOf(key).entries()) {
        for (const { column, at } of this.#own.has(cells) ? readFormulas(cells) : formulasIn(cells)) {
          const cell = { sheet: name, row, column };
          if (cells[column]?.value !== null) yield [cell, at];
        }
      }
    }
  }

  /** Calculates what was taken away. Sheets that nothing was written to, and nothing follows from, stay the same. */
  calculated(): SheetSnapshot[] {
    const rows = new Map(Array.from(this.#sheets.keys(), (key) => [key, this.rowsOf(key)]));
    const after = calculateSheets(rows, (value, format) => displayedText(value, format));
    return Array.from(this.#sheets, ([key, sheet]) =>
      this.#rows.has(key) ? { ...sheet, rows: after.get(key) ?? [] } : sheet,
    );
  }
}

/**
 * The sheets of a workbook as they stand when the writes are done and Excel has calculated. A formula that may follow
 * from what is written, and is more than SUM, + and − over known cells, holds nothing: only Excel can say. The same
 * objects stand for sheets that stay as they are.
 */
export function written(
  sheets: readonly SheetSnapshot[],
  writes: readonly Write[],
): readonly SheetSnapshot[] {
  if (writes.length === 0) return sheets;
  const draft = new Draft(sheets);
  for (const write of writes) draft.change(write.cell, (before) => afterWrite(write, before));
  const watching = new Watching(draft.formulas());
  // formulas that are found follow themselves
  const fresh = writes.map(({ cell }) => cell);
  const take = (cells: readonly Cell[]): void => {
    for (const cell of cells) {
      if (draft.cellAt(cell)?.value === null) continue;
      draft.change(cell, (before) => ({ ...before, value: null, text: '' }));
      fresh.push(cell);
    }
  };
  take(watching.anywhere);
  for (const cell of fresh) take(watching.at(cell));
  return draft.calculated();
}
