import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReference, referenceText } from '../../../src/sheet/cells/reference';
import { parseAddress } from '../../../src/workbench/host/area';

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('parseReference', () => {
  it.each<[string, ReturnType<typeof parseReference>]>([
    ['B2', { sheet: null, area: area(1, 1) }],
    ['$B$2:B90', { sheet: null, area: area(1, 1, 89) }],
    ['B90:A2', { sheet: null, area: area(1, 0, 89, 1) }],
    ['ｂ２：ｂ９', { sheet: null, area: area(1, 1, 8) }],
    ['XFD1048576', { sheet: null, area: area(1_048_575, 16_383) }],
    ['収入!C3', { sheet: '収入', area: area(2, 2) }],
    ["'令和6年度 ''案'''!C3:D4", { sheet: "令和6年度 '案'", area: area(2, 2, 3, 3) }],
  ])('reads %s', (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
  });

  it.each([
    '',
    'B',
    '2',
    'B0',
    'XFE1',
    'A1048577',
    'B2:',
    'B2;B9',
    'B:B',
    '2:3',
    '617',
    '=B2',
    '!B2',
    "''!B2",
  ])('does not take %j for cells', (text) => {
    expect(parseReference(text)).toBeNull();
  });
});

describe('referenceText', () => {
  const rows = fc.nat(1_048_575);
  const columns = fc.nat(16_383);
  const areas = fc.record({ top: rows, left: columns, bottom: rows, right: columns }).map((any) => ({
    top: Math.min(any.top, any.bottom),
    left: Math.min(any.left, any.right),
    bottom: Math.max(any.top, any.bottom),
    right: Math.max(any.left, any.right),
  }));
  const sheets = fc
    .string({ unit: fc.constantFrom(..."ab1 '収入（案）!.R"), minLength: 1, maxLength: 31 })
    .filter((name) => !name.startsWith("'") && !name.endsWith("'"));

  it('is read back, by us and by Excel’s stand-in, whatever the sheet is called', () => {
    fc.assert(
      fc.property(fc.option(sheets), areas, (sheet, each) => {
        const text = referenceText({ sheet, area: each }, null);
        expect(parseReference(text)).toEqual({ sheet, area: each });
        expect(parseAddress(text)).toEqual({ sheet, area: each });
      }),
    );
  });

  it('leaves out the sheet that the formula stands on', () => {
    expect(referenceText({ sheet: '収入', area: area(1, 1, 8) }, '収入')).toBe('B2:B9');
    expect(referenceText({ sheet: '収入', area: area(1, 1, 8) }, '支出')).toBe("'収入'!B2:B9");
  });
});
