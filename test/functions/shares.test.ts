import { describe, expect, it } from 'vitest';
import type { FunctionId } from '../../src/functions/table';
import { call, cell, column, errorCell } from './call';

const SHARES: readonly FunctionId[] = [
  'MAIL_RATE',
  'RECEIPT_ASSESSMENT_RATE',
  'DEBT_RECOVERY',
  'CARD_RECOVERY',
  'MYNA_CARD',
  'CHECKUP',
  'EMPLOYER_DATA',
  'LOGBOOK_DATA',
  'DEPENDENT_CHECKUP',
  'GUIDANCE',
  'DEPENDENT_GUIDANCE',
  'GENERIC',
  'COMMISSIONER',
  'HIGH_COST_APPLICATION',
  'DUTY_TOPUP_APPLICATION',
];

describe.each(SHARES)('KPI.%s', (id) => {
  it.each([
    ['two numbers', cell(617), cell(1000), 0.617],
    ['ranges, summed before they are divided', column(1, 2), column(4, 6), 0.3],
    ['a third', cell(1), cell(3), 1 / 3],
    ['all', cell(5), cell(5), 1],
    ['one too many', cell(6), cell(5), '#NUM!'],
    ['below zero', cell(-1), cell(5), '#NUM!'],
    ['of nothing', cell(0), cell(0), '#DIV/0!'],
    ['of blank cells', column(null, ''), column('', null), '#DIV/0!'],
    ['one argument only', cell(1), null, '#VALUE! 2番目の引数を指定してください。'],
    ['the other argument only', undefined, cell(1), '#VALUE! 1番目の引数を指定してください。'],
  ])('%s', (_name, part, whole, expected) => {
    expect(call(id, part, whole)).toBe(expected);
  });
});

describe('what a share cannot read', () => {
  it.each([
    [
      'text',
      column(1, 2, '未集計'),
      column(4, 5, 6),
      '#VALUE! 1番目の引数の3行目「未集計」は数値ではありません。',
    ],
    [
      'an error cell',
      column(1, 2),
      column(4, errorCell('#N/A')),
      '#VALUE! 2番目の引数の2行目がエラー値（#N/A）です。',
    ],
    ['a truth value', cell(true), cell(2), '#VALUE! 1番目の引数「true」は数値ではありません。'],
    [
      'ranges of different shapes',
      column(1, 2, 3),
      column(4, 5),
      '#VALUE! 2番目の引数（2行×1列）を1番目の引数（3行×1列）と同じ大きさの範囲にしてください。',
    ],
    [
      'a cell in a wide range',
      [
        [1, 2],
        [3, 'x'],
      ],
      [
        [4, 5],
        [6, 7],
      ],
      '#VALUE! 1番目の引数の2行目2列目「x」は数値ではありません。',
    ],
  ])('%s', (_name, part, whole, expected) => {
    expect(call('MAIL_RATE', part, whole)).toBe(expected);
  });

  it('reads a number that comes with its format', () => {
    const formatted = { type: 'FormattedNumber', basicValue: 3, numberFormat: '0"人"' };
    expect(call('CHECKUP', cell(formatted), cell(4))).toBe(0.75);
  });

  it('sums decimals exactly', () => {
    expect(call('CHECKUP', column(0.1, 0.2), column(0.15, 0.15))).toBe(1);
  });
});

describe('amounts per case', () => {
  it.each([
    ['REEXAM_AMOUNT', [cell(7_125_000), cell(1000)], 7125],
    ['REEXAM_AMOUNT', [cell(1), cell(0)], '#DIV/0!'],
    ['REEXAM_AMOUNT', [cell(1), cell(-1)], '#NUM!'],
    ['RECEIPT_EFFECT', [cell(12_000_000), cell(2_000_000), cell(50_000)], 200],
    ['RECEIPT_EFFECT', [cell(1), cell(3), cell(2)], -1],
    ['RECEIPT_EFFECT', [cell(1), cell(3)], '#VALUE! 3番目の引数を指定してください。'],
    ['RECEIPT_EFFECT', [cell(1), cell(3), cell(0)], '#DIV/0!'],
  ] as const)('KPI.%s %j is %s', (id, args, expected) => {
    expect(call(id, ...args)).toBe(expected);
  });
});
