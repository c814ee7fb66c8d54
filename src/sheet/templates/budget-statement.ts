import type { SheetContent } from '../content/sheet-content';
import type { BudgetEntries } from './budget-entries';
import { statementSheet } from './statement-sheet';

/** 収入支出予算: a statement of revenue and expenditure with the budget's amounts. */
export function budgetStatement(entries: BudgetEntries): SheetContent {
  return statementSheet(entries, {
    sheetSuffix: '',
    title: '収入支出予算',
    columns: [{ kind: 'entered', heading: '予算額', width: 18, isPlanned: true }],
    orientation: 'portrait',
    labelWidth: 38,
  });
}
