import type { IRange } from '@univerjs/core';
import type { Area } from '../../../engine/area';
import type { Book } from './book';

/** How far the array formulas of a sheet spill: the area that each fills, its own cell first. */
export function spillsOf(book: Book, sheetId: string): Area[] {
  const { FormulaDataModel } = book.kit.formula;
  const ranges = book.get(FormulaDataModel).getArrayFormulaRange()[book.unitId]?.[sheetId] ?? {};
  const rows: readonly Readonly<Record<number, IRange>>[] = Object.values(ranges);
  return rows.flatMap((row) =>
    Object.values(row).map(({ startRow, startColumn, endRow, endColumn }) => ({
      top: startRow,
      left: startColumn,
      bottom: endRow,
      right: endColumn,
    })),
  );
}
