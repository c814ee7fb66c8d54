import { healthBudget } from '../../src/plan/fy2024/health-budget';
import { seamenBudget } from '../../src/plan/fy2024/seamen-budget';
import type { WorkbookFile } from '../../src/xlsx/workbook-file';
import { plannedLines, sampleSheet, type SampleTable } from './layout';

const TITLE = '令和６年度　収入支出予算';
const PERIOD = '（令和６年４月１日～令和７年３月３１日）';
export const UNIT = '（単位：百万円）';

export const healthTable: SampleTable = {
  sheet: '健康保険勘定',
  title: TITLE,
  period: PERIOD,
  account: '〔健康保険勘定〕',
  unit: UNIT,
  columns: ['予算額'],
  lines: plannedLines(healthBudget),
  notes: [healthBudget.roundingNote?.quote ?? ''],
};

export const seamenTable: SampleTable = {
  sheet: '船員保険勘定',
  title: TITLE,
  period: PERIOD,
  account: '〔船員保険勘定〕',
  unit: UNIT,
  columns: ['予算額'],
  lines: plannedLines(seamenBudget),
  notes: [seamenBudget.contingency?.citation.quote ?? '', seamenBudget.roundingNote?.quote ?? ''],
};

/** Both budgets of FY2024 as printed. */
export const budgetSample: WorkbookFile = {
  title: '令和６年度 収入支出予算',
  sheets: [sampleSheet(healthTable), sampleSheet(seamenTable)],
};
