import { describe, expect, it } from 'vitest';
import { endOfMonthAfter, sameDayAfterMonths } from '../../../src/engine/calendar/months';
import { LAST_DAY } from '../../../src/engine/calendar/serial';
import { day } from './day';

describe('one month later', () => {
  it.each([
    ['2024-04-01', 1, '2024-05-01'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-01-28', 1, '2023-02-28'],
    ['2024-03-31', 1, '2024-04-30'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-05-20', 0, '2024-05-20'],
    ['2024-05-31', -3, '2024-02-29'],
    ['2024-01-10', -1, '2023-12-10'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(sameDayAfterMonths(day(from), months)).toBe(day(expected));
  });

  it('stays inside the days that Excel has', () => {
    expect(sameDayAfterMonths(LAST_DAY, 1)).toBe(LAST_DAY);
  });
});

describe('the end of a later month', () => {
  it.each([
    ['2024-05-01', 10, '2025-03-31'],
    ['2024-05-31', 10, '2025-03-31'],
    ['2024-04-30', 10, '2025-02-28'],
    ['2023-04-01', 10, '2024-02-29'],
    ['2024-04-15', 0, '2024-04-30'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(endOfMonthAfter(day(from), months)).toBe(day(expected));
  });
});
