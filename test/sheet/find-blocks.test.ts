import { describe, expect, it } from 'vitest';
import { read, sidesOf, type TestRows } from '../support/reading';

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

  it('other headings begin another table', () => {
    expect(expenditure([['款項', '決算額'], ['支出']])).toHaveLength(2);
  });
});
