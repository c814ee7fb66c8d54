import { firstDayOf, lastDayOf } from '../../calendar/fiscal-year';
import type { Citation } from '../../citation';
import { formOf } from '../../budget/forms';
import { formAccount } from '../../budget/statement';
import type { Rule } from './rule';

const PERIOD: Citation = {
  kind: 'practice',
  document: '収入支出予算の様式',
  section: '事業年度は 4 月 1 日に始まり翌年 3 月 31 日に終わる',
  quote: null,
};

/** The stated period is the fiscal year of the plan, from its first day to its last. */
export const period: Rule<'PER-01'> = {
  code: 'PER-01',
  severity: 'error',
  citation: PERIOD,
  settings: [],
  identity: ({ first, last, fiscalYear }) => [first, last, fiscalYear],
  *judge({ table, budgets }) {
    const year = table.statements.find(({ column }) => column.kind === 'budget')?.fiscalYear ?? null;
    const account = formAccount(table);
    if (account === null || !table.period || year === null) return;
    const plan = formOf(budgets, account, year);
    const { first, last, cell } = table.period;
    if (!plan || (first === firstDayOf(year) && last === lastDayOf(year))) return;
    yield {
      cells: [cell],
      details: { first, last, fiscalYear: year },
      ...(plan.period && { citation: plan.period }),
    };
  },
};
