import type { SheetContent } from '../content/sheet-content';
import type { BudgetEntries } from './budget-entries';
import { statementSheet } from './statement-sheet';

const [BUDGET, SETTLED] = [0, 1];

/** 決算報告書: the budget, what was settled, and by how much it falls short. A nil mark counts as nothing. */
export function settlementReport(entries: BudgetEntries): SheetContent {
  return statementSheet(entries, {
    sheetSuffix: '（決算）',
    title: '決算報告書',
    columns: [
      { kind: 'entered', heading: '予算額', width: 18, isPlanned: true },
      { kind: 'entered', heading: '決算額', width: 18, isPlanned: false },
      {
        kind: 'formula',
        heading: '差額',
        width: 18,
        // SUM takes the nil marks among texts for nothing
        formula: (at) => `=SUM(${at(BUDGET)})-SUM(${at(SETTLED)})`,
        value: (of) => of(BUDGET) - of(SETTLED),
      },
    ],
    orientation: 'portrait',
    labelWidth: 32,
  });
}
