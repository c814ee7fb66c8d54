import { describe, expect, it } from 'vitest';
import type { Write } from '../../../src/engine/findings/finding';
import { written } from '../../../src/sheet/cells/written';
import { sheetOf, type TestCell } from '../../support/sheet';

const f = (formula: string, value: TestCell = 0, format = 'General'): TestCell => ({
  value: value as number,
  formula,
  format,
});

const at = (row: number, column = 0, sheet = '甲') => ({ sheet, row, column });

/** The first column of 甲 after the writes: what is shown. */
function shown(cells: readonly TestCell[], ...writes: readonly Write[]): (string | undefined)[] {
  const [sheet] = written(
    [
      sheetOf(
        cells.map((cell) => [cell]),
        { name: '甲' },
      ),
    ],
    writes,
  );
  return (sheet?.rows ?? []).map(([cell]) => cell?.text);
}

describe('sheets that are written to', () => {
  it.each<[string, TestCell[], Write[], (string | undefined)[]]>([
    [
      'a value, under the cell’s format',
      [{ value: 1, format: '#,##0' }],
      [{ cell: at(0), value: 1234 }],
      ['1,234'],
    ],
    ['a number in a cell of texts', [{ value: '５', format: '@' }], [{ cell: at(0), value: 5 }], ['5']],
    ['a text as it is', [1], [{ cell: at(0), value: '-' }], ['-']],
    ['a cell beyond the sheet', [1], [{ cell: at(2), value: 3 }], ['1', undefined, '3']],
    ['a formula', [1, 2, 9], [{ cell: at(2), formula: '=SUM(A1:A2)' }], ['1', '2', '3']],
    ['a formula with its format', [1, 2], [{ cell: at(1), formula: '=A1+1', format: '0.0' }], ['1', '2.0']],
    [
      'what follows, and what follows from it',
      [1, f('=A1+1', 2), f('=A2+1', 3)],
      [{ cell: at(0), value: 5 }],
      ['5', '6', '7'],
    ],
    [
      'a total over a text that becomes a number',
      ['５', 1, f('=SUM(A1:A2)', 1)],
      [{ cell: at(0), value: 5 }],
      ['5', '1', '6'],
    ],
    ['nothing that does not follow', [1, f('=TODAY()', 7), 3], [{ cell: at(0), value: 2 }], ['2', '7', '3']],
    [
      'a formula no more, where a value is written over it',
      [1, f('=A1', 1)],
      [{ cell: at(1), value: 4 }],
      ['1', '4'],
    ],
    [
      'nothing where only Excel can calculate',
      [1, f('=ROUND(A1,0)', 1), f('=A2+1', 2)],
      [{ cell: at(0), value: 5 }],
      ['5', '', ''],
    ],
    ['nothing where a name may look anywhere', [1, f('=合計', 1)], [{ cell: at(0), value: 5 }], ['5', '']],
    [
      'nothing where formulas go in a circle',
      [1, f('=A1', 1)],
      [{ cell: at(0), formula: '=A2+1' }],
      ['', ''],
    ],
  ])('show %s', (_, cells, writes, expected) => {
    expect(shown(cells, ...writes)).toEqual(expected);
  });

  it('carry what follows to other sheets, whose names are told apart as Excel does', () => {
    const first = sheetOf([[1], [f('=A1+1', 2)]], { name: 'Budget' });
    const second = sheetOf([[f('=BUDGET!A2+1', 3)]], { name: '総括 表' });
    const third = sheetOf([[f("=SUM('総括 表'!A1:A1)", 3)]], { name: '別' });
    const after = written([first, second, third], [{ cell: at(0, 0, 'Budget'), value: 10 }]);
    expect(after.map(({ rows }) => rows.at(-1)?.[0]?.text)).toEqual(['11', '12', '12']);
  });

  it('stay the same objects where nothing changes, and are not changed in place', () => {
    const sheets = [sheetOf([[1]], { name: '甲' }), sheetOf([[1]], { name: '乙' })];
    expect(written(sheets, [])).toBe(sheets);
    const after = written(sheets, [{ cell: at(0), value: 2 }]);
    expect(after[1]).toBe(sheets[1]);
    expect(sheets[0]?.rows[0]?.[0]?.value).toBe(1);
  });
});

it.each<[string, (row: number) => string, string]>([
  ['a long chain', (row) => `=A${String(row)}+1`, '20004'],
  ['many formulas over one cell', () => '=A1+1', '6'],
])('carries %s to its end', (_, formula, last) => {
  const cells = Array.from({ length: 20_000 }, (__, row): TestCell => (row === 0 ? 1 : f(formula(row), 1)));
  expect(shown(cells, { cell: at(0), value: 5 }).at(-1)).toBe(last);
});
