import { describe, expect, it } from 'vitest';
import { consolidate, type LineMapping } from '../../../src/engine/budget/consolidate';
import type { BudgetTable } from '../../../src/engine/budget/statement';
import { judged, type TestTable } from '../../support/table';

type Line = TestTable['lines'][number];

function table(lines: readonly Line[], unit = '（単位：千円）'): BudgetTable {
  return judged({ lines: [['収入'], ...lines], unit }).table;
}

function verdicts(whole: BudgetTable, parts: readonly BudgetTable[], mapping?: LineMapping): string[] {
  return consolidate(whole, parts, mapping).lines.map(
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
    const { lines, unplaced } = consolidate(table([['会費', 5]]), [
      table([['会費', 5]]),
      table([['寄付', 1]]),
      null,
    ]);
    const [line] = lines;
    expect(line?.verdict).toBe('exact');
    expect(line?.parts.map((part) => part.lines.map(({ name }) => name))).toEqual([['会費'], [], []]);
    expect(unplaced.map(({ part, line: { name } }) => [part, name])).toEqual([[1, '寄付']]);
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

  it('leaves out what the mapping says shall not count', () => {
    const part = table([
      ['会費', 7],
      ['支部間の振替', 3],
    ]);
    const mapping = new Map([['支部間の振替', null]]);
    const whole = table([['会費', 7]]);
    expect(consolidate(whole, [part]).unplaced.map(({ line }) => line.name)).toEqual(['支部間の振替']);
    expect(consolidate(whole, [part], mapping).unplaced).toEqual([]);
    expect(verdicts(whole, [part], mapping)).toEqual(['会費 exact 7']);
  });

  it('tells lines of one name apart by what they stand under', () => {
    const own: Line[] = [
      ['事業', 3],
      [' 人件費', 1],
      [' 物件費', 2],
      ['管理', 7],
      [' 人件費', 4],
      [' 物件費', 3],
    ];
    expect(verdicts(table(own), [table(own)])).toEqual([
      '事業 exact 3',
      '人件費 exact 1',
      '物件費 exact 2',
      '管理 exact 7',
      '人件費 exact 4',
      '物件費 exact 3',
    ]);
  });

  it('names a line of which it cannot be told where it counts', () => {
    const whole = table([
      ['事業', 1],
      [' 人件費', 1],
      ['管理', 1],
      [' 人件費', 1],
    ]);
    const { unplaced } = consolidate(whole, [table([['人件費', 1]])]);
    expect(unplaced.map(({ line }) => line.name)).toEqual(['人件費']);
  });

  it('takes what stands under a line that counts as counted', () => {
    const part = table([
      ['会費', 7],
      [' 普通会費', 3],
      [' 特別会費', 4],
    ]);
    const { lines, unplaced } = consolidate(table([['会費', 7]]), [part]);
    expect([lines.map(({ verdict }) => verdict), unplaced]).toEqual([['exact'], []]);
    const mapping = new Map([['普通会費', '会費']]);
    expect(verdicts(table([['会費', 7]]), [part], mapping)).toEqual(['会費 exact 7']);
  });

  it('names of a group only what counts nowhere', () => {
    const part = table([
      ['収益', 10],
      [' 会費', 7],
      [' 寄付', 3],
    ]);
    const { unplaced } = consolidate(table([['会費', 7]]), [part]);
    expect(unplaced.map(({ line }) => line.name)).toEqual(['寄付']);
  });

  it('adds up a branch that states no total', () => {
    const whole = table([
      ['会費', 3],
      ['計', 3],
    ]);
    expect(verdicts(whole, [table([['会費', 3]])])).toEqual(['会費 exact 3', '計 exact 3']);
  });
});
