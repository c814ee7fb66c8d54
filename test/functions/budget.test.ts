import { describe, expect, it } from 'vitest';
import { call, cell, column } from './call';

describe('KPI.BUDGET.BALANCE', () => {
  it.each([
    ['equal totals', cell(50_969), cell(50_969), [], 0],
    ['totals one apart: single cells are exact', cell(50_969), cell(50_968), [], 1],
    ['decimals', cell(0.3), cell(0.1), [], 0.2],
    ['a nil mark', cell('－'), cell('-'), [], 0],
    ['lines within their rounding', column(10, 20, 30), column(29, 29), [], 0],
    ['closed ends that only touch', column(10, 20), column(10, 10, 12.5), [], '0 boundary'],
    ['open ends that only touch', column(4, 6), cell(9), [null, '切捨て'], 1],
    ['lines just beyond it', column(10, 20), column(32), [], -0.5],
    ['lines beyond it', column(20, 20), column(10, 20), [], 8],
    ['lines beyond it below', column(10, 20), column(40), [], -8.5],
    ['lines that are exact', column(10, 20), column(29), [null, 'exact'], 1],
  ])('%s', (_name, revenue, expenditure, rest, expected) => {
    expect(call('BUDGET.BALANCE', revenue, expenditure, ...rest)).toBe(expected);
  });
});

describe('KPI.BUDGET.SUBTOTAL', () => {
  it.each([
    ['the printed 拠出金等 of the seamen', 10_815, [2_990, 7_824, 0, 0], [], 0],
    ['the same, taken exactly', 10_815, [2_990, 7_824, 0, 0], [null, '端数なし'], 1],
    ['just beyond its rounding', 32, [10, 20], [], 0.5],
    ['closed ends that only touch', 31.5, [10, 20], [], '0 boundary'],
    ['open ends that only touch', 9, [4, 6], [null, 'truncate'], -1],
    ['open ends that only touch above', 33, [10, 10, 10], [null, 'truncate'], 3],
    ['a smaller unit', 31.5, [10, 20], [0.5, 'round'], 0.75],
    ['a total too large', 40, [10, 20], [], 8.5],
    ['a total too small', 20, [10, 20], [], -8.5],
    ['nil marks and blanks are exactly 0', 31.6, [10, 20, '-', '－', '', null], [], 0.1],
    ['a zero may be a rounded amount', 32, [10, 20, 0], [], '0 boundary'],
    ['lines rounded down', 33, [10, 20, 1], [null, '切捨て'], 0],
    ['lines rounded down, a total below them', 30, [10, 20, 1], [null, 'truncate'], -1],
    ['a larger unit', 12_000, [4_000, 6_000], [1000], 500],
  ])('%s', (_name, total, parts, rest, expected) => {
    expect(call('BUDGET.SUBTOTAL', cell(total), column(...parts), ...rest)).toBe(expected);
  });

  it.each([
    ['text', [cell(1), column(1, '約2')], '#VALUE! 2番目の引数の2行目「約2」は数値ではありません。'],
    ['no lines', [cell(1)], '#VALUE! 2番目の引数を指定してください。'],
    ['a unit of 0', [cell(1), cell(1), 0], '#NUM!'],
    ['a unit below 0', [cell(1), cell(1), -1], '#NUM!'],
    [
      'an unknown mode',
      [cell(1), cell(1), null, '切上げ'],
      '#VALUE! 4番目の引数「切上げ」は使えません。次のいずれかです: round、四捨五入、truncate、切捨て、切り捨て、exact、端数なし',
    ],
  ])('refuses %s', (_name, args, expected) => {
    expect(call('BUDGET.SUBTOTAL', ...args)).toBe(expected);
  });
});

describe('KPI.BUDGET.CONTINGENCY', () => {
  it.each([
    [[cell(30_816)], 150],
    [[column(27_664, 3_152)], 150],
    [[cell(30_816), null, 1], 154],
    [[cell(30_816), 0.005, 10], 150],
    [[cell(30_816), 0.01], 310],
    [[cell(30_999)], 150],
    [[cell(31_000)], 160],
    [[cell('-')], 0],
    [[cell(30_816), 1.5], '#NUM!'],
    [[cell(30_816), -0.005], '#NUM!'],
    [[cell(30_816), null, 0], '#NUM!'],
    [[null], '#VALUE! 1番目の引数を指定してください。'],
  ])('%j is %s', (args, expected) => {
    expect(call('BUDGET.CONTINGENCY', ...args)).toBe(expected);
  });
});
