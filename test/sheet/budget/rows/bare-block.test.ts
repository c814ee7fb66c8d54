import { describe, expect, it } from 'vitest';
import { read, sidesOf, statementsOf, type TestRows } from '../../../support/reading';

const BARE: TestRows = [
  ['令和６年度 収支予算'],
  ['収入'],
  ['会費', 3],
  ['収入計', 3],
  [],
  ['支出'],
  ['会場費', 3],
  ['支出計', 3],
];

describe('a statement without a row of headings', () => {
  it('is found by 収入, 支出 and the numbers beside the names', () => {
    expect(sidesOf(read(BARE))).toEqual([
      { revenue: ['会費 3', '=収入計 3'], expenditure: ['会場費 3', '=支出計 3'], difference: null },
    ]);
    expect(statementsOf(read(BARE))).toMatchObject([{ column: '', fiscalYear: 2024 }]);
    expect(read(BARE)[0]?.table.statements[0]?.column.kind).toBe('budget');
  });

  it('may begin in the first row', () => {
    expect(read(BARE.slice(1))).toHaveLength(1);
  });

  it('reads every column in which most lines have a number', () => {
    const rows = BARE.map((row) => (row.length > 1 ? [...row, 4] : row)).map((row, index) =>
      index === 2 ? [...row, 9] : row,
    );
    expect(statementsOf(read(rows))).toHaveLength(2);
  });

  it.each<[string, TestRows]>([
    ['only one side stands in it', BARE.slice(0, 5)],
    ['the sides do not stand in one column', BARE.map((row) => (row[0] === '支出' ? [null, '支出'] : row))],
    [
      'the sides do not stand alone',
      [
        ['日付', '収入', '支出'],
        ['4/1', 3, null],
        ['4/2', null, 3],
      ],
    ],
    ['no numbers stand beside the names', BARE.map(([name = null]) => [name])],
  ])('is none where %s', (_, rows) => {
    expect(read(rows)).toEqual([]);
  });

  it('is not looked for where headings have been found', () => {
    expect(read([...BARE, [], ['科目', '予算額'], ['支出'], ['雑費', 1], ['計', 1]])).toHaveLength(1);
  });
});
