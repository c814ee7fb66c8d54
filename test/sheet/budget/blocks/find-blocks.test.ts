import { describe, expect, it } from 'vitest';
import { read, sidesOf, type TestRows } from '../../../support/reading';

const PAGE: TestRows = [['令和６年度　明細'], [null, '単位：千円'], ['款項', '予算額']];

function expenditure(between: TestRows): readonly string[][] {
  const rows = [...PAGE, ['支出'], ['事業費', 9], ...between, ['　保守料', 9], ['計', 9]];
  return sidesOf(read(rows)).map((sides) => [...sides.expenditure]);
}

describe('page breaks', () => {
  const whole = [['事業費 9', '.保守料 9', '=計 9']];

  it.each<[string, TestRows]>([
    ['headings again', [['款項', '予算額']]],
    ['title, unit and headings again', PAGE],
    ['marks of the printer', [['（次頁へ続く）'], ['－ 1 －'], ...PAGE]],
    ['a blank row', [[], ...PAGE]],
  ])('%s go on with the table', (_, between) => {
    expect(expenditure(between)).toEqual(whole);
  });

  it.each<[string, TestRows]>([
    ['another title', [['令和７年度　明細'], ['款項', '予算額'], ['支出']]],
    ['a side', [['款項', '予算額'], ['支出']]],
  ])('%s begins another table', (_, between) => {
    expect(expenditure(between)).toEqual([['事業費 9'], ['保守料 9', '=計 9']]);
  });

  it.each<[string, TestRows, string, string[][]]>([
    [
      'begin another table',
      [['款項', '予算額']],
      '計',
      [
        ['事業費 9', '=計 9'],
        ['保守料 9', '=計 9'],
      ],
    ],
    [
      'begin another table behind a blank row',
      [[], ['款項', '予算額']],
      '計',
      [
        ['事業費 9', '=計 9'],
        ['保守料 9', '=計 9'],
      ],
    ],
    [
      'go on with the table where a stronger total follows',
      [['款項', '予算額']],
      '合計',
      [['計 9', '.事業費 9', '保守料 9', '=合計 9']],
    ],
  ])('the same headings below a total %s', (_, between, total, expected) => {
    const rows = [...PAGE, ['支出'], ['事業費', 9], ['計', 9], ...between, ['保守料', 9], [total, 9]];
    expect(sidesOf(read(rows)).map((sides) => sides.expenditure)).toEqual(expected);
  });

  it('other headings begin another table', () => {
    expect(expenditure([['款項', '決算額'], ['支出']])).toHaveLength(2);
  });
});

describe('a title between two tables', () => {
  const first = (between: TestRows): readonly string[] | undefined => {
    const rows = [...PAGE, ['支出'], ['事業費', 9], ...between, ['款項', '予算額'], ['旅費', 9], ['計', 9]];
    return sidesOf(read(rows))[0]?.expenditure;
  };

  it.each<[string, TestRows]>([
    ['behind a blank row', [[], ['基金の増減']]],
    ['by its word', [['事業費の内訳']]],
    ['with a unit', [['基金', '（単位：円）']]],
  ])('is no line of the first: %s', (_, between) => {
    expect(first(between)).toEqual(['事業費 9']);
  });

  it('is none where it may be a line that lacks its amount', () => {
    expect(first([['保守料']])).toEqual(['事業費 9', '保守料 !']);
  });
});
