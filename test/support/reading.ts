import { PLANNED_BUDGETS } from '../../src/plan/plans';
import { readBudgets, type BudgetReading } from '../../src/sheet/budget/read-budget';
import { isRecordList } from '../../src/sheet/lists/read-records';
import type { Area } from '../../src/engine/area';
import { describedStatement } from './described';
import { sheetOf, type TestCell } from './sheet';

export type TestRows = readonly (readonly TestCell[])[];

/** Reads the statements of a sheet that holds these rows from A1 on. */
export function read(
  rows: TestRows,
  options: { name?: string; merges?: readonly Area[] } = {},
): BudgetReading[] {
  return readBudgets(sheetOf(rows, { name: '表', ...options }), PLANNED_BUDGETS, isRecordList);
}

/** Every column of every table in the notation of the golden layouts. */
export function statementsOf(readings: readonly BudgetReading[]) {
  return readings.flatMap(({ table }) => table.statements.map((each) => describedStatement(table, each)));
}

/** Revenue, expenditure and difference of every table's first column. */
export function sidesOf(readings: readonly BudgetReading[]) {
  return statementsOf(readings.map((each) => firstColumn(each))).map(
    ({ revenue, expenditure, difference }) => ({ revenue, expenditure, difference }),
  );
}

function firstColumn(reading: BudgetReading): BudgetReading {
  return { ...reading, table: { ...reading.table, statements: reading.table.statements.slice(0, 1) } };
}

/** The expenditure of the one table whose rows these are, under headings and 支出. */
export function expenditureOf(rows: TestRows, merges: readonly Area[] = []): readonly string[] {
  const [reading, ...more] = read([['科目', '予算額'], ['支出'], ...rows], { merges });
  if (!reading || more.length > 0) throw new Error(`not one table but ${String(more.length + 1)}`);
  return sidesOf([reading])[0]?.expenditure ?? [];
}

/** What could not be placed, as written. */
export function unplacedOf(readings: readonly BudgetReading[]): string[] {
  return readings.flatMap(({ how }) => how.unplaced.map(({ text }) => text));
}
