import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { judgeTable } from '../../src/engine/rules/budget/judge-table';
import type { BudgetTable } from '../../src/engine/budget/statement';
import { PLANNED_BUDGETS } from '../../src/plan/plans';
import { reviewSheet, reviewWorkbook } from '../../src/review/review';
import { readBudgets } from '../../src/sheet/budget/read-budget';
import { isRecordList } from '../../src/sheet/lists/read-records';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/cells/snapshot';
import { readWorkbook } from '../../src/xlsx/read';
import type { Case } from '../case';

const SAMPLE = new URL('../../assets/samples/reiwa6-budget.xlsx', import.meta.url);
const BRANCHES = 47;

function cell(value: string | number, indent = 0): CellSnapshot {
  return { value, text: String(value), formula: null, format: 'General', indent };
}

/** A statement of so many lines, ten of them under each line of the first level. */
function longSheet(lines: number): SheetSnapshot {
  const parents = Math.round(lines / 11);
  const side = (name: string): (CellSnapshot | null)[][] => [
    [cell(name)],
    ...Array.from({ length: parents / 2 }, (_, parent) => [
      [cell(`科目${String(parent)}`, 1), cell(1_000)],
      ...Array.from({ length: 10 }, (__, part) => [cell(`細目${String(part)}`, 2), cell(100)]),
    ]).flat(),
    [cell('計'), cell(Math.floor(parents / 2) * 1_000)],
  ];
  return {
    name: '予算',
    rows: [[null, cell('（単位：千円）')], [cell('区別'), cell('予算額')], ...side('収入'), ...side('支出')],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hidden: false,
  };
}

function branches(count: number): WorkbookSnapshot {
  const sheet = longSheet(50);
  return {
    sheets: Array.from({ length: count }, (_, index) => ({ ...sheet, name: `支部${String(index + 1)}` })),
    date1904: false,
  };
}

export default async function cases(): Promise<Case[]> {
  const bytes = readFileSync(SAMPLE);
  const { sheets } = await readWorkbook(bytes);
  const tables = sheets.flatMap((sheet) =>
    readBudgets(sheet, PLANNED_BUDGETS, isRecordList).map(({ table }) => table),
  );
  const judge = (table: BudgetTable): unknown => judgeTable(table, PLANNED_BUDGETS);
  const [short, long] = [longSheet(500), longSheet(5_000)];
  const [few, many] = [branches(10), branches(100)];
  return [
    {
      name: 'read the sample workbook, against hucre alone',
      subject: { run: () => readWorkbook(bytes), work: 1 },
      reference: { run: () => readXlsx(bytes, { readStyles: true }), work: 1 },
      goal: { atMost: 1.5 },
    },
    {
      // half a millisecond for one
      name: 'judge a statement with joint consistency',
      subject: { run: () => tables.forEach(judge), work: tables.length },
      goal: { perSecond: 2_000 },
    },
    {
      // all within a tenth of a second
      name: 'judge both statements of 47 branches, 94 in all',
      subject: {
        run: () => {
          for (let branch = 0; branch < BRANCHES; branch += 1) tables.forEach(judge);
        },
        work: tables.length * BRANCHES,
      },
      goal: { perSecond: 940 },
    },
    {
      name: 'read and judge a sheet of 5,000 lines, against one of 500',
      subject: { run: () => reviewSheet(long), work: 1 },
      reference: { run: () => reviewSheet(short), work: 1 },
      goal: { atMost: 12 },
    },
    {
      name: 'read and judge a workbook of 100 sheets, against one of 10',
      subject: { run: () => reviewWorkbook(many), work: 1 },
      reference: { run: () => reviewWorkbook(few), work: 1 },
      goal: { atMost: 12 },
    },
  ];
}
