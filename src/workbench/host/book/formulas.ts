import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Book } from './book';
import { SheetCells } from './cells';

/** A cell in which another formula stands, or none any more. */
export interface ChangedFormula {
  readonly row: number;
  readonly column: number;
  /** "" where there was none. */
  readonly before: string;
}

/**
 * Tells which formulas a mutation changes. The formula plugin writes the new ones before the mutation that brings them
 * begins, by one within it: what counts is what stood before the first of both.
 */
export class ChangingFormulas {
  private readonly before = new Map<string, string>();

  constructor(private readonly book: Book) {}

  /** To be called before each mutation of cells of a sheet that is there. */
  begin(params: ISetRangeValuesMutationParams): void {
    const cells = new SheetCells(this.book, params.subUnitId);
    for (const [key, row, column] of cellsOf(params)) {
      if (!this.before.has(key)) this.before.set(key, cells.formula(row, column));
    }
  }

  /** To be called after each of them. */
  end(params: ISetRangeValuesMutationParams): ChangedFormula[] {
    const cells = new SheetCells(this.book, params.subUnitId);
    return cellsOf(params).flatMap(([key, row, column]) => {
      const before = this.before.get(key);
      this.before.delete(key);
      return before === undefined || before === cells.formula(row, column) ? [] : [{ row, column, before }];
    });
  }
}

function cellsOf({ subUnitId, cellValue }: ISetRangeValuesMutationParams) {
  return Object.entries(cellValue ?? {}).flatMap(([row, columns]) =>
    Object.keys(columns).map(
      (column) => [`${subUnitId}:${row}:${column}`, Number(row), Number(column)] as const,
    ),
  );
}
