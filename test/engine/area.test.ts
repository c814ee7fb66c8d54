import { describe, expect, it } from 'vitest';
import { areaOf, isWithin, wholeArea } from '../../src/engine/area';

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('areaOf', () => {
  it.each([
    ['B5', area(4, 1)],
    [' $b$5:B7 ', area(4, 1, 6)],
    ['C7:B5', area(4, 1, 6, 2)],
    ['XFD1048576', area(1_048_575, 16_383)],
  ])('reads %j', (text, expected) => {
    expect(areaOf(text)).toEqual(expected);
  });

  it.each(['YEN2024', 'XFE1', 'A1048577', 'A1:XFE1', 'A0', 'B', '5', 'B:C', 'B5:', '収入!B5', ''])(
    'takes %j for no cells',
    (text) => {
      expect(areaOf(text)).toBeNull();
    },
  );
});

describe('wholeArea', () => {
  it.each([
    ['B:B', area(0, 1, 1_048_575, 1)],
    ['$c:B', area(0, 1, 1_048_575, 2)],
    ['$5:3', area(2, 0, 4, 16_383)],
  ])('reads %j', (text, expected) => {
    expect(wholeArea(text)).toEqual(expected);
  });

  it.each(['XFE:XFE', '0:3', '1:1048577', 'B5', 'B', '5', ''])('takes %j for none', (text) => {
    expect(wholeArea(text)).toBeNull();
  });
});

describe('isWithin', () => {
  it.each([
    [4, 1, true],
    [6, 2, true],
    [3, 1, false],
    [7, 2, false],
    [5, 0, false],
    [5, 3, false],
  ])('row %d, column %d: %s', (row, column, expected) => {
    expect(isWithin({ row, column }, area(4, 1, 6, 2))).toBe(expected);
  });
});
