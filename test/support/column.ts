import { budgetColumn, type TableColumn } from '../../src/engine/budget/compare/table-column';
import { judged, type TestTable } from './table';

export type ColumnLine = TestTable['lines'][number];

/** The budget column of a table whose lines are revenue. */
export function columnOf(lines: readonly ColumnLine[], over: Partial<TestTable> = {}): TableColumn {
  const column = budgetColumn(judged({ lines: [['収入'], ...lines], ...over }).table);
  if (!column) throw new Error('the table has no column');
  return column;
}
