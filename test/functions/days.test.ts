import { describe, expect, it } from 'vitest';
import { day } from '../engine/calendar/day';
import { call, cell, column } from './call';

describe('KPI.DUE_DATE', () => {
  it.each([
    ['2024/4/1', [], day('2024-04-15')],
    [45_383, [], day('2024-04-15')],
    ['R6.4.26', [], day('2024-05-15')],
    ['2024/4/1', ['暦日'], day('2024-04-11')],
    ['2024/4/1', [null, column('2024/4/5', '')], day('2024-04-16')],
    ['2024/4/1', [null, null, 2], day('2024-04-17')],
    ['2024/4/1', [null, null, null, 1904], day('2024-04-15') - 1462],
    ['2027/12/20', [], `${String(day('2028-01-07'))} provisional`],
    [null, [], '#VALUE! 1番目の引数を指定してください。'],
    ['', [], '#VALUE! 1番目の引数を指定してください。'],
    ['あした', [], '#VALUE! 1番目の引数「あした」を日付として読めません。'],
    ['2024/4/1', [null, null, '二日'], '#VALUE! 4番目の引数「二日」は数値ではありません。'],
    [
      '2007/12/28',
      [],
      '#N/A 1番目の引数の前後に、祝日の分からない日があります。営業日は2008年から2035年まで数えられます。',
    ],
    [
      '2035/12/28',
      [],
      '#N/A 1番目の引数の前後に、祝日の分からない日があります。営業日は2008年から2035年まで数えられます。',
    ],
  ])('of %s with %j', (received, rest, expected) => {
    expect(call('DUE_DATE', received, ...rest)).toBe(expected);
  });
});

describe('KPI.BUSINESS_DAYS', () => {
  it.each([
    ['2024/4/26', '2024/5/15', null, 11],
    ['2024/5/15', '2024/4/26', null, -11],
    ['2024/4/27', '2024/4/29', null, 0],
    ['2024/4/26', '2024/5/15', column('2024/5/7', '2024/5/7', '2024/5/11'), 10],
    ['2028/1/4', '2028/1/5', null, '2 provisional'],
    ['2024/4/1', null, null, '#VALUE! 2番目の引数を指定してください。'],
    [
      '2024/4/1',
      '2040/4/1',
      null,
      '#N/A 2番目の引数の前後に、祝日の分からない日があります。営業日は2008年から2035年まで数えられます。',
    ],
    [
      '2000/4/1',
      '2024/4/1',
      null,
      '#N/A 1番目の引数の前後に、祝日の分からない日があります。営業日は2008年から2035年まで数えられます。',
    ],
  ])('from %s to %s', (from, to, closed, expected) => {
    expect(call('BUSINESS_DAYS', from, to, closed)).toBe(expected);
  });

  it('keeps two sets of closed days apart', () => {
    const days = (closed: string) => call('BUSINESS_DAYS', '2024/4/1', '2024/4/5', cell(closed));
    expect([days('2024/4/2'), days('2024/4/6'), days('2024/4/2')]).toEqual([4, 5, 4]);
  });
});

describe('KPI.FISCAL_YEAR and KPI.ERA', () => {
  it.each([
    ['2024/3/31', 2023, '令和6年3月31日'],
    ['2024/4/1', 2024, '令和6年4月1日'],
    ['平成31年5月1日', 2019, '令和元年5月1日'],
    [45_747, 2024, '令和7年3月31日'],
    ['', '#VALUE! 1番目の引数を指定してください。', '#VALUE! 1番目の引数を指定してください。'],
  ])('of %s', (date, year, name) => {
    expect(call('FISCAL_YEAR', date)).toBe(year);
    expect(call('ERA', date)).toBe(name);
  });

  it('reads the 1904 system', () => {
    expect(call('ERA', 43_921, 1904)).toBe('令和6年4月1日');
    expect(call('FISCAL_YEAR', 43_920, 1904)).toBe(2023);
  });
});
