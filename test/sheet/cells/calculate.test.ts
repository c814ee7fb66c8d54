import { describe, expect, it } from 'vitest';
import { calculateSheets } from '../../../src/sheet/cells/calculate';
import type { CellSnapshot, CellValue } from '../../../src/sheet/cells/snapshot';

type TestCell = CellValue | { readonly f: string };

function cellOf(cell: TestCell): CellSnapshot | null {
  if (cell === null) return null;
  const formula = typeof cell === 'object' && 'f' in cell ? cell.f : null;
  const value = typeof cell === 'object' && 'f' in cell ? null : cell;
  return { value, text: '', formula, format: '0', indent: 0 };
}

type Rows = readonly (readonly (CellSnapshot | null)[])[];

/** A sheet that stands alone. */
function calculate(rows: Rows, shown: (value: number, format: string) => string): Rows {
  return calculateSheets(new Map([['表', rows]]), shown).get('表') ?? [];
}

/** The values of column A after the formulas without results are calculated. */
function column(...cells: readonly TestCell[]): CellValue[] {
  const rows = cells.map((cell) => [cellOf(cell)]);
  return calculate(rows, String).map(([cell]) => cell?.value ?? null);
}

describe('calculate', () => {
  it.each<[string, TestCell[], number]>([
    ['SUM over cells, passing over texts and blanks', [100, '備考', null, 50, { f: '=SUM(A1:A4)' }], 150],
    ['SUM from the lower corner', [100, 50, { f: '=sum($A$2:$A$1)' }], 150],
    ['SUM over several areas and a number', [100, 50, 7, { f: '=SUM(A1:A2,A3)+1' }], 158],
    ['+ and −', [100, 50, { f: '=A1 - A2' }], 50],
    ['a sign before the first', [100, 50, { f: '=-A1+A2' }], -50],
    ['whole columns and rows', [100, 50, { f: '=SUM(1:2)+SUM(B:C)' }], 150],
    ['a cell alone', [100, { f: '=A1' }], 100],
    ['a blank cell as 0', [100, null, { f: '=A1+A2' }], 100],
    ['decimals without residue', [0.1, 0.2, { f: '=A1+A2' }], 0.3],
    [
      'sums of sums that are calculated themselves',
      [1, { f: '=A1+1' }, { f: '=SUM(A1:A2)' }, { f: '=A3-A2' }],
      1,
    ],
    ['what stands further below', [{ f: '=A2' }, { f: '=A3' }, 5, { f: '=A1' }], 5],
  ])('adds up %s', (_, cells, result) => {
    expect(column(...cells).at(-1)).toBe(result);
  });

  it.each<[string, TestCell[]]>([
    ['a function that is no SUM', [1, { f: '=ROUND(A1,0)' }]],
    ['a product', [1, { f: '=A1*2' }]],
    ['another sheet', [1, { f: "='収入'!A1" }]],
    ['a text in +', ['100', { f: '=A1+1' }]],
    ['an error', [{ error: '#N/A' }, { f: '=SUM(A1:A1)' }]],
    ['a circle', [{ f: '=A2' }, { f: '=A1+1' }]],
    ['itself', [1, { f: '=SUM(A1:A2)' }]],
    ['a name like a cell', [1, { f: '=YEN2024+A1' }]],
    ['a sum over a name like a cell', [1, { f: '=SUM(A1,YEN2024)' }]],
    ['what is not known', [{ f: '=ROUND(1,0)' }, { f: '=A1+1' }]],
    ['no formula', [1, { f: '=' }]],
    ['two summands without a sign', [1, { f: '=A1SUM(A1)' }]],
  ])('leaves open what needs %s', (_, cells) => {
    expect(column(...cells).at(-1)).toBeNull();
  });

  it('says that a value is ours, and shows it as its format does', () => {
    const rows = [[cellOf(2)], [cellOf({ f: '=A1' })]];
    expect(calculate(rows, (value, format) => `${String(value)} in ${format}`)[1]?.[0]).toMatchObject({
      value: 2,
      text: '2 in 0',
      isCalculated: true,
    });
  });

  it('looks at other sheets, whatever the case of their names, and shows a result as on its own', () => {
    const sheets = new Map([
      [
        'DATA',
        [
          [cellOf(100), cellOf({ f: "=SUM('集計 表'!A1,B2)" })],
          [null, cellOf(7)],
        ],
      ],
      ['集計 表', [[cellOf({ f: '=Data!A1+1' })], [cellOf({ f: '=data!B1' })], [cellOf({ f: '=別!A1' })]]],
    ]);
    const shown = (value: number, _: string, sheet: string): string => `${String(value)} on ${sheet}`;
    const texts = Array.from(calculateSheets(sheets, shown).values(), (rows) =>
      rows.map((cells) => cells.map((cell) => cell?.text ?? null)),
    );
    expect(texts).toEqual([
      [
        ['', '108 on DATA'],
        [null, ''],
      ],
      [['101 on 集計 表'], ['108 on 集計 表'], ['']],
    ]);
  });

  it('changes nothing where every formula has its result', () => {
    const rows = [[cellOf(2)]];
    expect(calculate(rows, String)).toBe(rows);
  });

  it('follows a chain of any length', () => {
    const cells = Array.from({ length: 50_000 }, (_, row): TestCell =>
      row === 0 ? 1 : { f: `=A${String(row)}+1` },
    );
    expect(column(...cells).at(-1)).toBe(50_000);
  });

  it('gives up on formulas that together look at more than any sheet needs', { timeout: 60_000 }, () => {
    const all: TestCell = { f: '=SUM(B1:B20000)' };
    const rows = Array.from({ length: 20_000 }, () => [cellOf(all), cellOf(1)]);
    const values = calculate(rows, String).map(([cell]) => cell?.value ?? null);
    expect(values[0]).toBe(20_000);
    expect(values.at(-1)).toBeNull();
  });
});
