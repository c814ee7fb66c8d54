import { PLANNED_BUDGETS } from '../../src/plan/plans';
import type { Change, Correction, RowAnchor } from '../../src/sheet/budget/vocabulary/correction';
import {
  NO_SETTINGS,
  readBudgets,
  type BudgetReading,
  type ReadSettings,
} from '../../src/sheet/budget/read-budget';
import { isRecordList } from '../../src/sheet/lists/read-records';
import type { TestRows } from './reading';
import { sheetOf } from './sheet';

/** Corrections of the first table without an account's name on the sheet 表. */
export function correctionsOf(...changes: readonly Change[]): Correction[] {
  return changes.map((change) => ({ table: { sheet: '表', name: '', nth: 0 }, ...change }));
}

/** Reads the sheet 表 with corrections. */
export function readWith(
  rows: TestRows,
  corrections: readonly Correction[],
  others: Partial<ReadSettings> = {},
): BudgetReading[] {
  const settings = { ...NO_SETTINGS, ...others, corrections };
  return readBudgets(sheetOf(rows, { name: '表' }), PLANNED_BUDGETS, isRecordList, settings);
}

/** The first row of a path on a side: 支出/事業費/旅費; without a side, what belongs to neither. */
export function rowAt(text: string): RowAnchor {
  const [first = '', ...rest] = text.split('/');
  if (first === '収入') return { side: 'revenue', path: rest, nth: 0 };
  if (first === '支出') return { side: 'expenditure', path: rest, nth: 0 };
  return { side: null, path: [first, ...rest], nth: 0 };
}

export const heading = (label: string, nth = 0) => ({ label, nth });
