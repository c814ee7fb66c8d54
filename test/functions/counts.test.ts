import { expect, it } from 'vitest';
import { call, cell, column } from './call';

it.each([
  ['HEALTH_DECLARATION', [cell(80_000), cell(20_000)], 100_000],
  ['HEALTH_DECLARATION', [column(1, 2), column(3, null)], 6],
  ['HEALTH_DECLARATION', [cell(80_000)], '#VALUE! 2番目の引数を指定してください。'],
  ['WEB_ACCESS', [column(11_250_000, '', 11_500_000)], 22_750_000],
  ['WEB_ACCESS', [column(1, 0.5)], '#VALUE! 1番目の引数の2行目「0.5」は0以上の整数ではありません。'],
  ['DECLARATION_INCREASE', [cell(260), cell(200)], 60],
  ['DECLARATION_INCREASE', [cell(200), cell(260)], -60],
  [
    'DECLARATION_INCREASE',
    [column(1, 2), cell(1)],
    '#VALUE! 2番目の引数（1行×1列）を1番目の引数（2行×1列）と同じ大きさの範囲にしてください。',
  ],
] as const)('KPI.%s %j is %s', (id, args, expected) => {
  expect(call(id, ...args)).toBe(expected);
});
