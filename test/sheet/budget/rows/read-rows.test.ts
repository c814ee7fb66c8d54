import { describe, expect, it } from 'vitest';
import { expenditureOf, read, sidesOf, unplacedOf } from '../../../support/reading';

describe('rows', () => {
  it('a numbering in a column of its own belongs to the name behind it', () => {
    const rows = [['款', null, '予算額'], ['収入'], ['1', '会費', 2], ['2', '雑収入', 1], [null, '計', 3]];
    expect(sidesOf(read(rows))[0]?.revenue).toEqual(['会費 2', '雑収入 1', '=計 3']);
    const named = [['款', null, '予算額'], ['収入'], ['会費', '正会員', 2], [null, '計', 2]];
    expect(sidesOf(read(named))[0]?.revenue).toEqual(['会費 ', '.正会員 2', '=計 2']);
  });

  it('shares below their amounts are read over, amounts without a name are told', () => {
    const rows = (text: string) => [['科目', '予算額'], ['支出'], ['事業費', 9], [null, text], ['計', 9]];
    expect(unplacedOf(read(rows('(71.0%)')))).toEqual([]);
    expect(unplacedOf(read(rows('710')))).toEqual(['710']);
    expect(sidesOf(read(rows('710')))[0]?.expenditure).toEqual(['事業費 9', '=計 9']);
  });

  it('sentences and notes are no lines, lines with a mark of their own are', () => {
    expect(
      expenditureOf([['事業費', 9], ['　※ 9円×1回'], ['旅費は含まない。'], ['注射費', 1], ['計', 10]]),
    ).toEqual(['事業費 9', '注射費 1', '=計 10']);
  });

  it.each([
    ['内訳', ['事業費 9', '.旅費 9', '=計 9']],
    ['（内訳）', ['事業費 9', '.旅費 9', '=計 9']],
    [
      '内訳書印刷費',
      ['事業費 9', '内訳書印刷費 !', '.旅費 9', '=計 9']
        .slice(0, 1)
        .concat(['内訳書印刷費 ', '.旅費 9', '=計 9']),
    ],
  ])('%s without an amount', (label, expected) => {
    expect(expenditureOf([['事業費', 9], [label], ['　旅費', 9], ['計', 9]])).toEqual(expected);
  });

  it('an amount merged over the rows of its name is its own; one that reaches further is nobody’s', () => {
    const rows = [
      ['事業費', 9],
      [null, null],
      ['旅費', 1],
      ['計', 10],
    ];
    const name = { top: 2, left: 0, bottom: 3, right: 0 };
    const amount = { top: 2, left: 1, bottom: 3, right: 1 };
    expect(expenditureOf(rows, [name, amount])).toEqual(['事業費 9', '旅費 1', '=計 10']);
    expect(expenditureOf(rows, [amount])).toEqual(['事業費 !', '旅費 1', '=計 10']);
  });
});

describe('figures in brackets', () => {
  it.each([
    [
      'a positive number that its format shows in brackets',
      '（小計）',
      { value: 9, format: '"("#,##0")"' },
      '9',
    ],
    ['a negative number in brackets', '（小計）', { value: -9, format: '#,##0;(#,##0)' }, '-9'],
    ['text in brackets beside a name in brackets', '（小計）', '(9)', '9'],
    ['text in brackets beside a plain name', '小計', '(9)', '-9'],
    ['text with a minus in brackets', '（小計）', '(△9)', '-9'],
  ])('%s', (_, label, cell, shown) => {
    expect(
      expenditureOf([
        ['事業費', 9],
        [label, cell],
        ['計', 9],
      ])[0],
    ).toBe(`小計 ${shown}`);
  });
});
