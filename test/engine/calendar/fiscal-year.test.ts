import { describe, expect, it } from 'vitest';
import {
  firstDayOf,
  fiscalYearOf,
  lastDayOf,
  parseFiscalYear,
} from '../../../src/engine/calendar/fiscal-year';
import { day } from './day';

describe('the fiscal year of a day', () => {
  it.each([
    ['2024-03-31', 2023],
    ['2024-04-01', 2024],
    ['2025-03-31', 2024],
    ['2024-12-31', 2024],
    ['2025-01-01', 2024],
  ])('%s is in %i', (date, expected) => {
    expect(fiscalYearOf(day(date))).toBe(expected);
  });

  it('begins on 1 April and ends on 31 March', () => {
    expect(firstDayOf(2024)).toBe(day('2024-04-01'));
    expect(lastDayOf(2024)).toBe(day('2025-03-31'));
  });
});

describe('names of fiscal years', () => {
  it.each([
    [2023, 2023],
    ['2023', 2023],
    ['２０２３', 2023],
    ['2023年度', 2023],
    ['2023年', 2023],
    ['FY2023', 2023],
    ['FY 2023', 2023],
    ['R5', 2023],
    ['Ｒ５', 2023],
    ['R5年度', 2023],
    ['令和5年度', 2023],
    ['令和５年度', 2023],
    ['令和 5 年度', 2023],
    ['令和4年度末', 2022],
    ['令和元年度', 2019],
    ['H31', 2019],
    ['平成30年度', 2018],
  ])('%s is %i', (name, expected) => {
    expect(parseFiscalYear(name)).toBe(expected);
  });

  it.each(['', '令和', 'R', 'R0', '5', 'R5.4.1', '2023/4/1', '前年度', '1899', 1899, 2023.5, 45_017, NaN])(
    '%s is none',
    (name) => {
      expect(parseFiscalYear(name)).toBeNull();
    },
  );
});
