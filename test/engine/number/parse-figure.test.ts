import { describe, expect, it } from 'vitest';
import { toFixed } from '../../../src/engine/number/rational';
import { parseFigure } from '../../../src/engine/number/parse-figure';

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
    ['1億円', '100000000'],
    ['10百万円', '10000000'],
    ['１０００万円', '10000000'],
    ['5千万円', '50000000'],
    ['100,000千円', '100000000'],
    ['1,073,284 千円', '1073284000'],
    ['33.5億円', '3350000000'],
    ['12億3,456万円', '1234560000'],
    ['1兆2,345億円', '1234500000000'],
    ['△3億円', '-300000000'],
    ['（37億円）', '-3700000000'],
    ['3.5万件', '35000'],
    ['1,234※', '1234'],
    ['＊1,234', '1234'],
    ['1 234 567', '1234567'],
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

  it.each([
    '',
    '  ',
    '未定',
    '新設',
    'A12',
    '#N/A',
    '1.2E+13',
    '令和6年4月1日',
    '2024/4/1',
    '1-2',
    '円',
    '百万円',
  ])('does not take %j for a figure', (text) => {
    expect(parseFigure(text)).toBeNull();
  });

  it.each([
    '100 *1',
    '100*1',
    '100※1',
    '100＃1',
    '100¹',
    '1,234²',
    '100①',
    '100⑴',
    '100½',
    '100（注1）',
    '99.99%※1',
    '95.4%(注)',
    '100 *234',
  ])('never makes digits of the footnote mark in %s', (text) => {
    expect(parseFigure(text)).toBeNull();
  });

  it.each([
    ['a group is short', '1,23'],
    ['a digit stands apart', '1,2 34'],
    ['digits are set apart', '1 2 3'],
    ['a term is as large as what the one before it counts', '12億34,567万円'],
    ['terms stand in the wrong order', '3万2億円'],
    ['decimals are followed by more', '1.5億200万円'],
  ])('does not guess what is meant where %s: %s', (_, text) => {
    expect(parseFigure(text)).toBeNull();
  });

  it.each([
    ['1,234', 0, null],
    ['12.50', 2, null],
    ['7,125円', 0, 1],
    ['100千円', -3, 1_000],
    ['50万円', -4, 10_000],
    ['10百万円', -6, 1_000_000],
    ['5千万円', -7, 1_000_000],
    ['37億円', -8, 100_000_000],
    ['33.5億円', -7, 100_000_000],
    ['12億3,456万円', -4, 10_000],
    ['1兆2,345億', -8, 100_000_000],
    ['2兆円', -12, 1_000_000_000_000],
    ['3.5万件', -3, null],
  ])('knows what the last digit of %s counts', (text, places, unit) => {
    expect(parseFigure(text)).toMatchObject({ places, unit });
  });

  it.each([
    ['1,234', { fullWidth: false, stray: false, percent: false }],
    ['１２３', { fullWidth: true, stray: false, percent: false }],
    ['1 234', { fullWidth: false, stray: true, percent: false }],
    ["'123", { fullWidth: false, stray: true, percent: false }],
    ['123※', { fullWidth: false, stray: true, percent: false }],
    ['61.7％', { fullWidth: true, stray: false, percent: true }],
  ])('says how %s is written', (text, expected) => {
    expect(parseFigure(text)).toMatchObject(expected);
  });
});
