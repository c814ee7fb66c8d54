import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../src/excel/insert/bands';
import { contentOf } from '../../support/content';

describe('the bands of a sheet', () => {
  it('are none for a sheet without rows', () => {
    expect(bandsOf(contentOf([]), 1_000)).toEqual([]);
  });

  it('are one for a small sheet, as wide as its widest row', () => {
    const [band, ...more] = bandsOf(contentOf([[{ value: 1 }], [null, { value: '=x' }], []]), 100_000);
    expect(more).toEqual([]);
    expect(band?.rows.map(({ formulas }) => formulas)).toEqual([
      [1, null],
      [null, "'=x"],
      [null, null],
    ]);
  });

  it('hold every row once, in order, whatever they take', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 40 }), { maxLength: 4 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 5_000 }),
        (texts, bytes) => {
          const bands = bandsOf(contentOf(texts.map((row) => row.map((value) => ({ value })))), bytes);
          const rows = bands.flatMap(({ top, rows: own }) => own.map((_, index) => top + index));
          expect(rows).toEqual(texts.map((_, row) => row));
        },
      ),
    );
  });

  it('count Japanese characters by their bytes', () => {
    const rows = (text: string) => Array.from({ length: 100 }, () => [{ value: text }]);
    const bands = (text: string) => bandsOf(contentOf(rows(text.repeat(100))), 20_000).length;
    expect(bands('予')).toBeGreaterThan(bands('a') * 1.5);
  });

  it('count merged areas and links, and hold an area with its last row', () => {
    const merges = Array.from({ length: 100 }, (_, row) => ({
      top: row,
      bottom: row + 1,
      left: 0,
      right: 1,
    }));
    const rows = Array.from({ length: 101 }, () => [{ value: 'x' }]);
    expect(bandsOf(contentOf(rows), 20_000)).toHaveLength(1);
    const bands = bandsOf(contentOf(rows, { merges }), 20_000);
    expect(bands.length).toBeGreaterThan(2);
    for (const { top, rows: own } of bands) {
      for (const [index, row] of own.entries()) {
        expect(row.merges.map(({ bottom }) => bottom)).toEqual(top + index === 0 ? [] : [top + index]);
      }
    }
  });
});
