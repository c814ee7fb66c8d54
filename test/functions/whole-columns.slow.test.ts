import { describe, expect, it } from 'vitest';
import type { FunctionId } from '../../src/functions/table';
import { FY2026, planRange } from '../support/year-plans';
import { call, column } from './call';

const SHEET_ROWS = 1_048_576;

/** A whole column: what it holds, then blank cells as this Excel hands them over. */
function whole(blank: unknown, used: readonly (readonly unknown[])[]): unknown[][] {
  const rows = new Array<unknown[]>(SHEET_ROWS).fill(used[0]?.map(() => blank) ?? []);
  for (const [index, row] of used.entries()) rows[index] = [...row];
  return rows;
}

const CALLS: readonly [FunctionId, readonly unknown[]][] = [
  ['SERVICE_STANDARD', [column('2024/4/1', 45_383), column('2024/4/10', 45_450)]],
  ['SMOKING_CESSATION', [column('2024/4/1', '2025/4/1'), 2024]],
  ['CHECKUP', [column(3, 4.5), column(4, 6)]],
  ['SINGLE_BID', [column(1, 3, 2)]],
  ['GENERIC.BRANCHES', [column(0.8, 0.83), column(0.78, 0.84)]],
  ['BUSINESS_DAYS', ['2024/4/1', '2024/4/30', column('2024/4/2', '2024/4/3')]],
  ['BUDGET.SUBTOTAL', [[[900]], column(3, 4)]],
  ['BUDGET.BALANCE', [column(5, 5), column(5, 8)]],
  ['TARGET', ['H.MAIL_RATE', [['R5', 0.958]]]],
  ['TARGET', ['H.SLEEP', null, null, planRange(FY2026)]],
  [
    'EVALUATE',
    [
      [
        ['KPI', '実績'],
        ['H.CHECKUP', 0.62],
      ],
    ],
  ],
];

describe.each([
  ['as 0 on the desktop', 0],
  ['as an empty text', ''],
])('a whole column whose blank cells come %s', (_where, blank) => {
  it.each(CALLS)(
    '%s answers as for the rows in use',
    (id, args) => {
      const inWhole = args.map((arg) => (Array.isArray(arg) && arg.length > 1 ? whole(blank, arg) : arg));
      expect(call(id, ...inWhole)).toEqual(call(id, ...args));
    },
    30_000,
  );
});

describe('a range that is no whole column', () => {
  it('keeps the printed 0 at its end, which stands for what rounds to it', () => {
    expect(call('BUDGET.SUBTOTAL', [[10]], column(3, 4, 0, 0, 0))).toBe('0 boundary');
    expect(call('BUDGET.SUBTOTAL', [[10]], column(3, 4, '-', '', null))).toBe(1.5);
  });

  it('is no single figure for having one only', () => {
    expect(call('BUDGET.BALANCE', column(5, ''), [[6]])).toBe('0 boundary');
    expect(call('BUDGET.BALANCE', [[5]], [[6]])).toBe(-1);
  });
});
