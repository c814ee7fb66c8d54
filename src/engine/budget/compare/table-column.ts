import type { BudgetTable, Statement } from '../statement';

/** One amount column of a table, which is what a comparison compares. */
export interface TableColumn {
  readonly table: BudgetTable;
  readonly statement: Statement;
}

/** The column of a table that is its budget; the first one where none is. */
export function budgetColumn(table: BudgetTable): TableColumn | null {
  const { statements } = table;
  const statement = statements.find(({ column }) => column.kind === 'budget') ?? statements[0];
  return statement ? { table, statement } : null;
}

/** The table with nothing but that column. */
export function onlyColumn({ table, statement }: TableColumn): BudgetTable {
  return { ...table, statements: [statement], computed: [] };
}
