import type { BudgetCode } from '../../findings/finding';
import type { Rule } from './rule';
import { cell, nil, sign, text, unit } from './figures';
import { constants } from './constants';
import { form, order } from './form';
import { joint } from './joint';
import { movement } from './movement';
import { period } from './period';
import { contingency, loans, noContingency } from './reserve';
import { balance, computedColumn, expenditureSum, ofWhich, partsSum, revenueSum } from './sums';

/** Every rule for budget statements, in the order in which they act. */
export const BUDGET_RULES = {
  'BAL-01': balance,
  'SUM-01': revenueSum,
  'SUM-02': expenditureSum,
  'SUM-03': partsSum,
  'SUM-04': ofWhich,
  'SUM-05': joint,
  'SUM-06': computedColumn,
  'UNIT-01': unit,
  'NIL-01': nil,
  'SIGN-01': sign,
  'TEXT-01': text,
  'CELL-01': cell,
  'PER-01': period,
  'STR-01': form,
  'STR-02': order,
  'CONST-01': constants,
  'RES-01': contingency,
  'RES-02': noContingency,
  'LOAN-01': loans,
  'YOY-01': movement,
} as const satisfies { readonly [Code in BudgetCode]: Rule<Code> };
