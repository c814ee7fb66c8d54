import { reviewSheet, summarise, type Review } from '../../src/review/review';
import { sheetOf } from './sheet';
import { rowsOf, type TestTable } from './table';

/** Reviews a workbook of one table a sheet. */
export function reviewOf(tables: Readonly<Record<string, TestTable>>): Review {
  return summarise(
    Object.entries(tables).map(([name, table]) => reviewSheet(sheetOf(rowsOf(table), { name }))),
  );
}
