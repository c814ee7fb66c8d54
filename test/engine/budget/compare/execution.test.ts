import { describe, expect, it } from 'vitest';
import { execution, executionColumns, type Executed } from '../../../../src/engine/budget/compare/execution';
import { columnOf, type ColumnLine as Line } from '../../../support/column';
import type { TestCell } from '../../../support/sheet';
import { judged } from '../../../support/table';

const SPENT = { title: '令和６年度 共済会 支出決算', columns: ['執行額'] };

function within(lines: readonly Line[], columns: readonly string[] = ['予算現額', '執行額']): Executed[] {
  const found = executionColumns(judged({ lines, columns }).table);
  if (!found) throw new Error('no columns');
  return execution(found.budget, found.executed);
}

function told({ planned, spent, rate, left, overrun }: Executed): string {
  const known = ({ standing, yen }: Executed['planned']): string => `${standing} ${yen?.toString() ?? '?'}`;
  return [known(planned), known(spent), rate?.toString() ?? '?', left?.toString() ?? '?', overrun].join(
    ' | ',
  );
}

describe('a line of expenditure', () => {
  it.each<[string, TestCell, TestCell, string]>([
    ['not all spent', 100, 99, 'amount 100000 | amount 99000 | 0.99 | 1000 | none'],
    ['just spent', 100, 100, 'amount 100000 | amount 100000 | 1 | 0 | none'],
    ['beyond by what rounding may be', 100, 101, 'amount 100000 | amount 101000 | 1.01 | -1000 | rounding'],
    ['beyond for certain', 100, 102, 'amount 100000 | amount 102000 | 1.02 | -2000 | certain'],
    ['nothing planned, nothing spent', '-', '-', 'nil 0 | nil 0 | ? | 0 | none'],
    ['spent without budget: an overrun', '-', 1, 'nil 0 | amount 1000 | ? | -1000 | certain'],
    ['a budget that rounds to 0', 0, 1, 'amount 0 | amount 1000 | ? | -1000 | rounding'],
    ['a nil mark says that nothing was spent', 100, '-', 'amount 100000 | nil 0 | 0 | 100000 | none'],
    ['a blank says nothing at all', 100, null, 'amount 100000 | blank ? | ? | ? | unknown'],
    ['a blank budget is no nil', null, 5, 'blank ? | amount 5000 | ? | ? | unknown'],
    ['words', 100, '未定', 'amount 100000 | unreadable ? | ? | ? | unknown'],
  ])('%s', (_, budget, executed, expected) => {
    const [line] = within([['支出'], ['甲', budget, executed], ['乙', 1, 1]]);
    expect(line && told(line)).toBe(expected);
  });
});

it('revenue has no ceiling', () => {
  const [line] = within([['収入'], ['甲', 100, 120]]);
  expect(line && told(line)).toBe('amount 100000 | amount 120000 | 1.2 | -20000 | none');
});

describe('a section', () => {
  it('is judged by its total', () => {
    const lines = within([['支出'], ['甲', 100, 50], ['乙', 100, 50], ['計', 200, 101]]);
    expect(lines.at(-1)).toMatchObject({ level: null });
    expect(lines.map(told).at(-1)).toBe('amount 200000 | amount 101000 | 0.505 | 99000 | none');
  });

  it('without a total is the sum of its lines', () => {
    const lines = within([['支出'], ['甲', 100, 50], ['乙', 100, 30], [' うち丙', 70, 20]]);
    expect(lines.map(told).at(-1)).toBe('summed 200000 | summed 80000 | 0.4 | 120000 | none');
  });
});

describe('execution on another sheet', () => {
  const both = (budget: readonly Line[], executed: readonly Line[], unit?: string): string[] =>
    execution(
      columnOf([], { lines: [['支出'], ...budget] }),
      columnOf([], { ...SPENT, lines: [['支出'], ...executed], ...(unit === undefined ? {} : { unit }) }),
    ).map((line) => `${(line.budget ?? line.executed)?.name ?? '計'} ${told(line)}`);

  it('a line that has no budget is an overrun, a line that is not named is not known', () => {
    expect(
      both(
        [
          ['甲', 10],
          ['乙', 10],
          ['丙', 10],
        ],
        [
          ['甲', 5],
          ['丁', 1],
          ['戊', 2],
        ],
      ),
    ).toEqual(
      [
        '甲 amount 10000 | amount 5000 | 0.5 | 5000 | none',
        '乙 amount 10000 | absent ? | ? | ? | unknown',
        '丙 amount 10000 | absent ? | ? | ? | unknown',
        '丁 absent 0 | amount 1000 | ? | -1000 | certain',
        '戊 absent 0 | amount 2000 | ? | -2000 | certain',
        '計 summed 30000 | summed 8000 | 0.2666666666666667 | 22000 | none',
      ].map((text) => text.replace('0.2666666666666667', '4/15')),
    );
  });

  it('in another unit', () => {
    expect(both([['甲', 10]], [['甲', 9_000]], '（単位：円）')[0]).toBe(
      '甲 amount 10000 | amount 9000 | 0.9 | 1000 | none',
    );
  });

  it('that nobody has recorded yet leaves all of the budget', () => {
    const [line] = execution(columnOf([], { lines: [['支出'], ['甲', 10]] }), null);
    expect(line && told(line)).toBe('amount 10000 | absent 0 | ? | 10000 | none');
  });
});

describe('which columns are compared', () => {
  const labels = (columns: readonly string[]): string[] | null => {
    const found = executionColumns(
      judged({ lines: [['支出'], ['甲', ...columns.map(() => 1)]], columns }).table,
    );
    return found && [found.budget.statement.column.label, found.executed.statement.column.label];
  };

  it.each<[string, string[], string[] | null]>([
    ['one of each', ['予算額', '決算額', '差額'], ['予算額', '決算額']],
    ['the last budget before the execution', ['当初予算額', '予算現額', '執行額'], ['予算現額', '執行額']],
    [
      'of two years the later one',
      ['令和５年度予算額', '令和５年度決算額', '令和６年度予算額', '令和６年度決算額'],
      ['令和６年度予算額', '令和６年度決算額'],
    ],
    [
      'a year that has no execution yet',
      ['前年度予算額', '前年度決算額', '予算額'],
      ['前年度予算額', '前年度決算額'],
    ],
    ['no execution', ['予算額'], null],
    ['no budget', ['決算額'], null],
  ])('%s', (_, columns, expected) => {
    expect(labels(columns)).toEqual(expected);
  });
});
