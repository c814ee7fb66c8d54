import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilOf,
  isSerial,
  serialOf,
  weekdayOf,
  FIRST_DAY,
  LAST_DAY,
  OFFSET_OF_1904,
} from '../../../src/engine/calendar/serial';

const SERIALS: [serial: number, year: number, month: number, day: number][] = [
  [1, 1900, 1, 1],
  [31, 1900, 1, 31],
  [32, 1900, 2, 1],
  [59, 1900, 2, 28],
  [60, 1900, 2, 29],
  [61, 1900, 3, 1],
  [366, 1900, 12, 31],
  [367, 1901, 1, 1],
  [36_585, 2000, 2, 29],
  [43_831, 2020, 1, 1],
  [45_351, 2024, 2, 29],
  [45_382, 2024, 3, 31],
  [45_383, 2024, 4, 1],
  [45_747, 2025, 3, 31],
  [73_109, 2100, 2, 28],
  [73_110, 2100, 3, 1],
  [2_958_465, 9999, 12, 31],
];

describe('serial numbers', () => {
  it.each(SERIALS)('%i is %i-%i-%i, as in Excel', (serial, year, month, day) => {
    expect(serialOf({ year, month, day })).toBe(serial);
    expect(civilOf(serial)).toEqual({ year, month, day });
  });

  it.each([
    ['29 February of a common year', 2023, 2, 29],
    ['29 February of 2100', 2100, 2, 29],
    ['31 April', 2024, 4, 31],
    ['month 13', 2024, 13, 1],
    ['month 0', 2024, 0, 1],
    ['day 0', 2024, 1, 0],
    ['a year before Excel', 1899, 12, 31],
    ['a year after Excel', 10_000, 1, 1],
    ['half a day', 2024, 4, 1.5],
  ])('%s does not exist', (_name, year, month, day) => {
    expect(serialOf({ year, month, day })).toBeNull();
  });

  it('gives every day back', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (serial) => {
        expect(serialOf(civilOf(serial))).toBe(serial);
      }),
    );
  });

  it('agrees with the calendar of the runtime from 1 March 1900 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: LAST_DAY }), (serial) => {
        const date = new Date((serial - 25_569) * 86_400_000);
        expect(civilOf(serial)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(serial)).toBe(date.getUTCDay());
      }),
    );
  });

  it('lies 1462 days behind the 1904 system: 2024-04-01 is 43921 there', () => {
    expect(civilOf(43_921 + OFFSET_OF_1904)).toEqual({ year: 2024, month: 4, day: 1 });
  });

  it.each([
    [0, false],
    [1, true],
    [45_383, true],
    [45_383.5, false],
    [LAST_DAY, true],
    [LAST_DAY + 1, false],
    [-1, false],
    [NaN, false],
  ])('%d is a day: %s', (value, expected) => {
    expect(isSerial(value)).toBe(expected);
  });
});
