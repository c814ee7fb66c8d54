import type { SheetContent } from '../content/sheet-content';
import type { BudgetEntries } from './budget-entries';
import { statementSheet, type StatementColumn } from './statement-sheet';

const BUDGET = 0;
/** 4月 to 3月. */
const MONTHS = Array.from({ length: 12 }, (_, index) => ((index + 3) % 12) + 1);
const EXECUTED = MONTHS.length + 1;

const months: readonly StatementColumn[] = MONTHS.map((month) => ({
  kind: 'entered',
  heading: `${String(month)}月`,
  width: 12,
  isPlanned: false,
}));

/** 月別の執行状況: what was spent of the budget in each month, together, and what is left. A nil mark counts as nothing. */
export function monthlyExecution(entries: BudgetEntries): SheetContent {
  return statementSheet(entries, {
    sheetSuffix: '（執行）',
    title: '予算執行状況（月別）',
    columns: [
      { kind: 'entered', heading: '予算現額', width: 15, isPlanned: true },
      ...months,
      {
        kind: 'formula',
        heading: '執行額累計',
        width: 15,
        formula: (at) => `=SUM(${at(BUDGET + 1)}:${at(EXECUTED - 1)})`,
        value: () => 0,
      },
      {
        kind: 'formula',
        heading: '残額',
        width: 15,
        formula: (at) => `=SUM(${at(BUDGET)})-${at(EXECUTED)}`,
        value: (of) => of(BUDGET) - of(EXECUTED),
      },
      {
        kind: 'formula',
        heading: '執行率',
        width: 9,
        format: '0.0%',
        formula: (at) => `=IF(SUM(${at(BUDGET)})=0,"",${at(EXECUTED)}/SUM(${at(BUDGET)}))`,
        value: (of) => (of(BUDGET) === 0 ? '' : of(EXECUTED) / of(BUDGET)),
      },
    ],
    orientation: 'landscape',
    labelWidth: 26,
  });
}
