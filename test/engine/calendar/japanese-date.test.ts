import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraDate } from '../../../src/engine/calendar/era';
import { parseDate } from '../../../src/engine/calendar/japanese-date';
import { civilOf, FIRST_DAY, LAST_DAY } from '../../../src/engine/calendar/serial';
import { day } from './day';

describe('dates as text', () => {
  it.each([
    ['令和６年４月１日', '2024-04-01'],
    ['令和6年 4月 1日', '2024-04-01'],
    ['令和 6 年 4 月 1 日', '2024-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['令和１年５月１日', '2019-05-01'],
    ['平成31年5月1日', '2019-05-01'],
    ['㋿6年4月1日', '2024-04-01'],
    ['R6.4.1', '2024-04-01'],
    ['r6/4/1', '2024-04-01'],
    ['R06-04-01', '2024-04-01'],
    ['Ｒ６．４．１', '2024-04-01'],
    ['令6.4.1', '2024-04-01'],
    ['H31.4.30', '2019-04-30'],
    ['S64.1.7', '1989-01-07'],
    ['2024/4/1', '2024-04-01'],
    ['２０２４／０４／０１', '2024-04-01'],
    ['2024-04-01', '2024-04-01'],
    ['2024−04−01', '2024-04-01'],
    ['2024.4.1', '2024-04-01'],
    ['2024年4月1日', '2024-04-01'],
    ['2024年4月1日（月）', '2024-04-01'],
    ['令和6年4月1日(月曜日)', '2024-04-01'],
    ['20240401', '2024-04-01'],
    ['2024/4/1 13:05', '2024-04-01'],
    ['2024-04-01T00:00:00Z', '2024-04-01'],
    ['　2024/4/1　', '2024-04-01'],
  ])('%s is %s', (text, expected) => {
    expect(parseDate(text)).toBe(day(expected));
  });

  it.each([
    '',
    '未払',
    '4月1日',
    '4/1/2024',
    '24/4/1',
    '2024/4-1',
    '2024/13/1',
    '2024/2/30',
    '令和0年4月1日',
    '令和6年4月31日',
    '令和６年４月',
    '慶応3年4月1日',
    '2024',
    '20241301',
    '45383',
    '2024/4/1頃',
  ])('%s is no date', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('reads every day that it could have written', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (serial) => {
        const { year, month, day: date } = civilOf(serial);
        expect(parseDate(`${String(year)}/${String(month)}/${String(date)}`)).toBe(serial);
      }),
    );
  });

  it('reads every era date of a hundred and ten years', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: day('2099-12-31') }), (serial) => {
        expect(parseDate(eraDate(serial))).toBe(serial);
      }),
    );
  });
});
