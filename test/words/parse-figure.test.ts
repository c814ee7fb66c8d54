import { describe, expect, it } from 'vitest';
import { toFixed } from '../../src/engine/number/rational';
import { parseFigure } from '../../src/words/parse-figure';

describe('parseFigure', () => {
  it.each([
    ['1,234', '1234'],
    ['１，２３４', '1234'],
    ['△1,234', '-1234'],
    ['▲1,234', '-1234'],
    ['−1,234', '-1234'],
    ['－1,234', '-1234'],
    ['(1,234)', '-1234'],
    ['（１，２３４）', '-1234'],
    ['¥1,234', '1234'],
    ['+5', '5'],
    ['  42 ', '42'],
    ['12.50', '12.50'],
    ['7,125 円', '7125'],
    ['270,116 事業所', '270116'],
    ['44 支部', '44'],
    ['25 社増', '25'],
    ['1 億 3,500 万', '135000000'],
    ['２億', '200000000'],
    ['95.7%', '95.7'],
    ['61.7％', '61.7'],
    ['①88.8%', '88.8'],
    ['➀90.8％', '90.8'],
    ['１）99.99％', '99.99'],
    ['２）95.7%', '95.7'],
  ])('reads %s as %s', (text, expected) => {
    const figure = parseFigure(text);
    expect(figure?.kind).toBe('number');
    if (figure?.kind === 'number') expect(toFixed(figure.value, figure.places)).toBe(expected);
  });

  it.each(['-', '－', '―', 'ー', '−', '--', ' - '])('reads %j as nil', (text) => {
    expect(parseFigure(text)).toEqual({ kind: 'nil' });
  });

  it.each(['', '  ', '未定', '新設', 'A12', '#N/A', '1.2E+13', '令和6年4月1日', '2024/4/1', '1-2'])(
    'does not take %j for a figure',
    (text) => {
      expect(parseFigure(text)).toBeNull();
    },
  );

  it.each([
    ['1,234', { fullWidth: false, stray: false, percent: false }],
    ['１２３', { fullWidth: true, stray: false, percent: false }],
    ['1,2 34', { fullWidth: false, stray: true, percent: false }],
    ["'123", { fullWidth: false, stray: true, percent: false }],
    ['123※', { fullWidth: false, stray: true, percent: false }],
    ['1,23', { fullWidth: false, stray: true, percent: false }],
    ['61.7％', { fullWidth: true, stray: false, percent: true }],
  ])('says how %s is written', (text, expected) => {
    expect(parseFigure(text)).toMatchObject(expected);
  });
});
