import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfArea, parseAddress, quoteSheetName } from '../../../src/workbench/host/area';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/engine/area';

const B2_C4 = { top: 1, left: 1, bottom: 3, right: 2 };

describe('parseAddress', () => {
  it.each([
    ['B2:C4', null, B2_C4],
    ['C4:B2', null, B2_C4],
    ['$B$2:$C$4', null, B2_C4],
    ['Sheet1!B2:C4', 'Sheet1', B2_C4],
    ["'収入 (1)'!B2:C4", '収入 (1)', B2_C4],
    ["'it''s: 1'!B2:C4", "it's: 1", B2_C4],
    ['b2', null, { top: 1, left: 1, bottom: 1, right: 1 }],
    ['B:C', null, { top: 0, left: 1, bottom: MAX_ROWS - 1, right: 2 }],
    ['2:4', null, { top: 1, left: 0, bottom: 3, right: MAX_COLUMNS - 1 }],
    ['XFD1048576', null, { top: 1048575, left: 16383, bottom: 1048575, right: 16383 }],
  ])('reads %s', (text, sheet, area) => {
    expect(parseAddress(text)).toEqual({ sheet, area });
  });

  it.each(['', 'B', '2', 'B2:C', 'B:2', 'XFE1', 'A1048577', 'A0', 'taxrate', 'B2:C4:D5', '!B2'])(
    'refuses %j',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  it('reads what addressOfArea writes', () => {
    const row = fc.integer({ min: 0, max: MAX_ROWS - 1 });
    const column = fc.integer({ min: 0, max: MAX_COLUMNS - 1 });
    fc.assert(
      fc.property(row, row, column, column, fc.boolean(), (r1, r2, c1, c2, absolute) => {
        const area = {
          top: Math.min(r1, r2),
          left: Math.min(c1, c2),
          bottom: Math.max(r1, r2),
          right: Math.max(c1, c2),
        };
        expect(parseAddress(addressOfArea(area, absolute))?.area).toEqual(area);
      }),
    );
  });
});

describe('quoteSheetName', () => {
  it.each([
    ['Sheet1', 'Sheet1'],
    ['収入', '収入'],
    ['収入 支出', "'収入 支出'"],
    ["it's", "'it''s'"],
    ['A1', "'A1'"],
    ['2024', "'2024'"],
    ['R1', "'R1'"],
  ])('%s → %s', (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });
});
