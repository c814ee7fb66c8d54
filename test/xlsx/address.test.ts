import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/engine/cell';
import { areaAddress, LAST_COLUMN, LAST_ROW, parseAddress, parseArea } from '../../src/xlsx/address';

describe('parseAddress', () => {
  it.each([
    ['A1', { row: 0, column: 0 }],
    ['$AA$10', { row: 9, column: 26 }],
    ['xfd1048576', { row: LAST_ROW, column: LAST_COLUMN }],
    ['XFE1', null],
    ['A1048577', null],
    ['A0', null],
    ['1A', null],
    ['', null],
    ['A1 ', null],
  ])('%s', (text, position) => {
    expect(parseAddress(text)).toEqual(position);
  });

  it('reads what addressOf writes', () => {
    fc.assert(
      fc.property(fc.nat(LAST_ROW), fc.nat(LAST_COLUMN), (row, column) => {
        expect(parseAddress(addressOf({ row, column }))).toEqual({ row, column });
      }),
    );
  });
});

describe('parseArea', () => {
  it.each([
    ['B2:C9', { top: 1, left: 1, bottom: 8, right: 2 }],
    ['C9:B2', { top: 1, left: 1, bottom: 8, right: 2 }],
    ['B2', { top: 1, left: 1, bottom: 1, right: 1 }],
    ['B2:C9:D1', null],
    ['B:C', null],
  ])('%s', (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });
});

describe('areaAddress', () => {
  it.each([
    [{ top: 1, left: 1, bottom: 8, right: 2 }, 'B2:C9'],
    [{ top: 1, left: 1, bottom: 1, right: 1 }, 'B2'],
  ])('%o', (area, text) => {
    expect(areaAddress(area)).toBe(text);
  });
});
