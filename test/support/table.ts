import type { Finding } from '../../src/engine/findings/finding';
import { judgeTable, type JudgedTable } from '../../src/engine/rules/budget/judge-table';
import { DEFAULT_RULE_SETTINGS, type RuleSettings } from '../../src/engine/findings/settings';
import { addressOf } from '../../src/engine/cell';
import { PLANNED_BUDGETS } from '../../src/plan/plans';
import { readBudgets } from '../../src/sheet/budget/read-budget';
import { isRecordList } from '../../src/sheet/lists/read-records';
import { sheetOf, type TestCell } from './sheet';

export interface TestTable {
  readonly title?: string;
  readonly unit?: string | null;
  readonly columns?: readonly string[];
  readonly note?: string | null;
  /** Label (its leading spaces are its level), then amounts. */
  readonly lines: readonly (readonly [label: string, ...amounts: TestCell[]])[];
}

export const ROUNDED = '（注）計数は四捨五入のため、一部、一致しないことがある。';
export const TRUNCATED = '（注）計数は切捨てのため、合計と一致しないことがある。';

/** Rows as a budget section would type them; the first line stands in row 4. */
export function rowsOf({
  title = '令和６年度 共済会 収入支出予算',
  unit = '（単位：千円）',
  columns = ['予算額'],
  note = ROUNDED,
  lines,
}: TestTable): TestCell[][] {
  return [
    [title],
    [null, unit],
    ['区別', ...columns],
    ...lines.map((line) => [...line]),
    ...(note === null ? [] : [[note]]),
  ];
}

/** Reads and judges the one table of a sheet. */
export function judged(
  table: TestTable,
  settings: Partial<RuleSettings> = {},
  hiddenRows: readonly number[] = [],
): JudgedTable {
  return judgedRows(rowsOf(table), settings, hiddenRows);
}

/** As `judged`, from the sheet's rows. */
export function judgedRows(
  rows: readonly (readonly TestCell[])[],
  settings: Partial<RuleSettings> = {},
  hiddenRows: readonly number[] = [],
): JudgedTable {
  const sheet = { ...sheetOf(rows), hiddenRows: new Set(hiddenRows) };
  const [reading, ...more] = readBudgets(sheet, PLANNED_BUDGETS, isRecordList);
  if (!reading || more.length > 0) throw new Error(`expected one table, not ${String(more.length)} more`);
  return judgeTable(reading.table, PLANNED_BUDGETS, { ...DEFAULT_RULE_SETTINGS, ...settings });
}

/** Findings as B4 SUM-01 error, in the order of the rules. */
export function named(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ cells, code, severity }) => `${cells[0] ? addressOf(cells[0]) : ''} ${code} ${severity}`,
  );
}
