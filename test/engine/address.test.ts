import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/engine/cell';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/engine/area';
import { areaAddress, parseAddress, parseArea, parseWholeLines } from '../../src/engine/address';

describe('parseAddress', () => {
  it.each([
    ['A1', { row: 0, column: 0 }],
    ['$AA$10', { row: 9, column: 26 }],
    ['xfd1048576', { row: 1_048_575, column: 16_383 }],
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
      fc.property(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), (row, column) => {
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
    ['$b$5:B7', { top: 4, left: 1, bottom: 6, right: 1 }],
    ['XFD1048576', { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
  ])('%s', (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });

  it.each(['YEN2024', 'A1:XFE1', 'B', '5', 'B:C', 'B5:', 'B2:C9:D1', '収入!B5', ''])(
    'takes %j for no cells',
    (text) => {
      expect(parseArea(text)).toBeNull();
    },
  );
});

describe('parseWholeLines', () => {
  it.each([
    ['B:B', { top: 0, left: 1, bottom: 1_048_575, right: 1 }],
    ['$c:B', { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
    ['$5:3', { top: 2, left: 0, bottom: 4, right: 16_383 }],
  ])('%s', (text, area) => {
    expect(parseWholeLines(text)).toEqual(area);
  });

  it.each(['XFE:XFE', '0:3', '1:1048577', 'B5', 'B', '5', ''])('takes %j for none', (text) => {
    expect(parseWholeLines(text)).toBeNull();
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
