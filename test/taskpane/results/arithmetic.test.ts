import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/engine/cell';
import type { RelationCode } from '../../../src/engine/budget/relations';
import { amountText, intervalText } from '../../../src/messages/amount-text';
import {
  arithmeticOf,
  lineCount,
  type Arithmetic,
  type Entry,
} from '../../../src/taskpane/results/arithmetic';
import { judged, type TestTable } from '../../support/table';

function arithmetic(code: RelationCode, table: TestTable): Arithmetic {
  const { table: read, judgements } = judged(table);
  const judgement = judgements.find(({ relation }) => relation.code === code);
  if (!judgement) throw new Error(`no ${code}`);
  return arithmeticOf(read, judgement);
}

function said({ label, side, column, cell, sign, amount, interval }: Entry): string {
  return [
    sign < 0 ? '−' : '+',
    side,
    column,
    label,
    addressOf(cell),
    amount ? amountText(amount) : '?',
    interval ? intervalText(interval) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const LINES: TestTable['lines'] = [
  ['収入'],
  ['会費', 10],
  ['補助金', 10],
  ['寄付金', '-'],
  ['計', 21],
  ['支出'],
  ['事業費', 25],
  ['計', 25],
];

describe('the arithmetic of a sum', () => {
  it('names each part with its cell, its amount and what that can stand for', () => {
    const { terms } = arithmetic('SUM-01', { lines: LINES });
    expect(terms.map(said)).toEqual([
      '+ 会費 B5 10 [9.5, 10.5]',
      '+ 補助金 B6 10 [9.5, 10.5]',
      '+ 寄付金 B7 0',
    ]);
  });

  it('sets the total against the sum', () => {
    const sum = arithmetic('SUM-01', { lines: LINES });
    expect(said(sum.total)).toBe('+ revenue 計 B8 21 [20.5, 21.5]');
    expect(sum.sumInterval && intervalText(sum.sumInterval)).toBe('[19, 21]');
    expect(sum.difference && amountText(sum.difference)).toBe('1');
    expect(sum.hasSum).toBe(true);
  });

  it('says nothing of ranges where figures are exact', () => {
    const sum = arithmetic('SUM-01', { lines: LINES, unit: '（単位：円）', note: null });
    expect([sum.total, ...sum.terms].map(({ interval }) => interval)).toEqual([null, null, null, null]);
    expect(sum.sumInterval).toBeNull();
  });

  it('has no difference where an amount cannot be read', () => {
    const lines = LINES.map((line): TestTable['lines'][number] =>
      line[0] === '補助金' ? ['補助金', '未定'] : line,
    );
    const sum = arithmetic('SUM-01', { lines });
    expect(sum.difference).toBeNull();
    expect(sum.terms.map(({ amount }) => amount === null)).toEqual([false, true, false]);
  });

  it('has no sum line where only one figure stands against another', () => {
    expect(arithmetic('SUM-02', { lines: LINES }).hasSum).toBe(false);
  });
});

describe('the arithmetic of the balance', () => {
  const balance = arithmetic('BAL-01', { lines: LINES });

  it('tells the totals of the two sides apart', () => {
    expect(said(balance.total)).toBe('+ revenue 計 B8 21');
    expect(balance.terms.map(said)).toEqual(['+ expenditure 計 B11 25']);
  });

  it('knows no rounding', () => {
    expect(balance.asPrinted).toBe(true);
    expect(balance.sumInterval).toBeNull();
  });

  it('has nothing to say of rounding where figures are exact', () => {
    const exact = arithmetic('BAL-01', { lines: LINES, unit: '（単位：円）', note: null });
    expect([exact.asPrinted, exact.unexplained]).toEqual([false, null]);
  });
});

describe('the arithmetic of a computed column', () => {
  it('names the columns that it reaches over', () => {
    const sum = arithmetic('SUM-06', {
      columns: ['予算額', '前年度予算額', '増減'],
      lines: [
        ['収入'],
        ['会費', 30, 20, 15],
        ['計', 30, 20, 10],
        ['支出'],
        ['事業費', 30, 20, 10],
        ['計', 30, 20, 10],
      ],
    });
    expect(said(sum.total)).toBe('+ 増減 会費 D5 15 [14.5, 15.5]');
    expect(sum.terms.map(said)).toEqual([
      '+ 予算額 会費 B5 30 [29.5, 30.5]',
      '− 前年度予算額 会費 C5 20 [19.5, 20.5]',
    ]);
    expect(sum.hasSum).toBe(true);
  });
});

describe('the count of lines', () => {
  const { table } = judged({
    lines: [
      ['収入'],
      ['会費', 5],
      ['計', 5],
      ['支出'],
      ['事業費', 5],
      ['　講習費', 3],
      ['　広報費', 2],
      ['計', 5],
    ],
  });
  const [statement] = table.statements;

  it.each([
    ['revenue', 1],
    ['expenditure', 3],
  ] as const)('of %s takes in the parts, not the total', (side, count) => {
    expect(statement && lineCount(statement, side)).toBe(count);
  });
});
