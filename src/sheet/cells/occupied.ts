import type { CellSnapshot, SheetSnapshot } from './snapshot';

/** The numbers of a sorted list from one to another, both ends included. */
function between(sorted: readonly number[], first: number, last: number): readonly number[] {
  if (sorted.length === 0 || (first <= (sorted[0] ?? 0) && (sorted.at(-1) ?? 0) <= last)) return sorted;
  return sorted.slice(firstFrom(sorted, first), firstFrom(sorted, last + 1));
}

/** The place of the first number that is not below another. */
function firstFrom(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function holdsSomething(cell: CellSnapshot | null): boolean {
  return cell !== null && (cell.value !== null || cell.formula !== null || cell.text !== '');
}

function columnsHeld(cells: readonly (CellSnapshot | null)[]): number[] {
  const columns: number[] = [];
  for (let column = 0; column < cells.length; column += 1) {
    if (holdsSomething(cells[column] ?? null)) columns.push(column);
  }
  return columns;
}

const NONE: readonly number[] = [];

/** Where a sheet holds something, so that nobody walks over what is empty: one stray cell may stand at XFD1048576. */
export class Occupied {
  readonly #columns: readonly (readonly number[])[];
  readonly #rows: readonly number[];

  constructor({ rows }: SheetSnapshot) {
    this.#columns = rows.map((cells) => (cells.length === 0 ? NONE : columnsHeld(cells)));
    this.#rows = this.#columns.flatMap((columns, row) => (columns.length > 0 ? [row] : NONE));
  }

  /** The rows that hold something, from one to another, both ends included. */
  rows(first: number, last: number): readonly number[] {
    return between(this.#rows, first, last);
  }

  /** The columns of a row that hold something, from one to another, both ends included. */
  columns(row: number, first: number, last: number): readonly number[] {
    return between(this.#columns[row] ?? NONE, first, last);
  }
}
