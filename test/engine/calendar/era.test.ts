import { describe, expect, it } from 'vitest';
import { eraDate, eraFiscalYear, westernYear } from '../../../src/engine/calendar/era';
import { day } from './day';

describe('era dates', () => {
  it.each([
    ['2024-04-01', '令和6年4月1日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2019-04-30', '平成31年4月30日'],
    ['1989-01-08', '平成元年1月8日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1926-12-25', '昭和元年12月25日'],
    ['1926-12-24', '大正15年12月24日'],
    ['1912-07-30', '大正元年7月30日'],
    ['1912-07-29', '明治45年7月29日'],
    ['1900-01-01', '明治33年1月1日'],
    ['2020-01-01', '令和2年1月1日'],
  ])('%s is %s', (date, expected) => {
    expect(eraDate(day(date))).toBe(expected);
  });
});

describe('fiscal years by era', () => {
  it.each([
    [2024, '令和6年度'],
    [2019, '令和元年度'],
    [2018, '平成30年度'],
    [1989, '平成元年度'],
    [1988, '昭和63年度'],
  ])('%i is %s', (year, expected) => {
    expect(eraFiscalYear(year)).toBe(expected);
  });
});

describe('western years', () => {
  it.each([
    ['令和', 6, 2024],
    ['R', 1, 2019],
    ['r', 1, 2019],
    ['令', 6, 2024],
    ['平成', 31, 2019],
    ['平成', 36, 2024],
    ['S', 64, 1989],
    ['令和', 0, null],
    ['慶応', 3, null],
  ])('%s %i is %s', (era, year, expected) => {
    expect(westernYear(era, year)).toBe(expected);
  });
});
