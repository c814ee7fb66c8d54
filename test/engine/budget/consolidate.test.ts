import { describe, expect, it } from 'vitest';
import { consolidate, type LineMapping } from '../../../src/engine/budget/consolidate';
import type { BudgetTable } from '../../../src/engine/budget/statement';
import { judged, type TestTable } from '../../support/table';

type Line = TestTable['lines'][number];

function table(lines: readonly Line[], unit = '（単位：千円）'): BudgetTable {
  return judged({ lines: [['収入'], ...lines], unit }).table;
}

function verdicts(whole: BudgetTable, parts: readonly BudgetTable[], mapping?: LineMapping): string[] {
  return consolidate(whole, parts, mapping).map(
    ({ line, verdict, computed }) => `${line.name} ${verdict} ${computed?.toString() ?? '–'}`,
  );
}

describe('consolidate', () => {
  const branch = (amount: number): BudgetTable =>
    table([
      ['会費', amount],
      ['計', amount],
    ]);
  it.each<[string, number, string]>([
    ['exactly', 60, 'exact'],
    ['within the rounding of 47 figures', 62, 'boundary'],
    ['just inside', 61, 'rounding'],
    ['not', 63, 'inconsistent'],
  ])('three branches add up %s', (_, whole, verdict) => {
    const parts = [branch(10), branch(20), branch(30)];
    expect(verdicts(branch(whole), parts)).toEqual([`会費 ${verdict} 60`, `計 ${verdict} 60`]);
  });

  it('counts in the unit of the whole', () => {
    const whole = table([['会費', 3]], '（単位：百万円）');
    expect(verdicts(whole, [table([['会費', 1_400]]), table([['会費', 1_400]])])).toEqual([
      '会費 rounding 2.8',
    ]);
  });

  it('takes a line that a branch does not have as nothing', () => {
    const [line] = consolidate(table([['会費', 5]]), [table([['会費', 5]]), table([['寄付', 1]])]);
    expect([line?.verdict, line?.parts.map((part) => part?.name ?? null)]).toEqual(['exact', ['会費', null]]);
  });

  it('lets totals be called otherwise', () => {
    expect(
      verdicts(
        table([
          ['会費', 5],
          ['合計', 5],
        ]),
        [
          table([
            ['会費', 5],
            ['計', 5],
          ]),
        ],
      ),
    ).toEqual(['会費 exact 5', '合計 exact 5']);
  });

  it('adds up lines that the mapping puts into one', () => {
    const mapping = new Map([
      ['普通会費', '会費'],
      ['特別会費', '会費'],
    ]);
    const part = table([
      ['普通会費', 3],
      ['特別会費', 4],
    ]);
    expect(verdicts(table([['会費', 7]]), [part], mapping)).toEqual(['会費 exact 7']);
    expect(verdicts(table([['会費', 7]]), [part])).toEqual(['会費 inconsistent 0']);
  });

  it('is undecidable where a branch cannot be read', () => {
    expect(verdicts(table([['会費', 7]]), [table([['会費', '未定']])])).toEqual(['会費 undecidable –']);
  });
});
