import { describe, expect, it } from 'vitest';
import { serialOfIsoDate } from '../../../src/xlsx/read/iso-date';

describe('serialOfIsoDate', () => {
  it.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2024-04-01', 45_383],
    ['2024-04-01T12:00:00', 45_383.5],
    ['2024-04-01T12:00:00Z', 45_383.5],
    ['2024-04-01T06:30', 45_383 + 6.5 / 24],
    ['10:10:10', (10 * 3_600 + 10 * 60 + 10) / 86_400],
    ['00:00', 0],
    ['2024-04-01T00:00:00+09:00', null],
    ['April', null],
    ['', null],
  ])('%s is %s', (text, serial) => {
    expect(serialOfIsoDate(text, false)).toBe(serial);
  });

  it.each([
    ['1904-01-01', 0],
    ['2024-04-01', 45_383 - 1_462],
  ])('%s is %s in the 1904 date system', (text, serial) => {
    expect(serialOfIsoDate(text, true)).toBe(serial);
  });
});
