import { describe, expect, it } from 'vitest';
import { selectedDays, selectedSuspensions } from '../../../../src/taskpane/create/measure/selected-days';
import type { CellValue } from '../../../../src/sheet/cells/snapshot';

const cells = (...rows: CellValue[][]) => ({ rows, dateOffset: 0 });

describe('a range of suspensions', () => {
  it.each<[string, CellValue[][], [string, number][], number]>([
    [
      'with headings',
      [
        ['番号', '日数'],
        ['A1', 3],
      ],
      [['A1', 3]],
      0,
    ],
    [
      'without',
      [
        ['A1', 3],
        [1002, '5'],
      ],
      [
        ['A1', 3],
        ['1002', 5],
      ],
      0,
    ],
    [
      'with rows in which nothing stands',
      [
        ['A1', 3],
        [null, ' '],
        ['A2', 0],
      ],
      [
        ['A1', 3],
        ['A2', 0],
      ],
      0,
    ],
    [
      'that lists an application twice',
      [
        ['A1', 3],
        ['A2', 1],
        ['A1', 2],
      ],
      [
        ['A1', 5],
        ['A2', 1],
      ],
      1,
    ],
  ])('is read %s', (_, rows, taken, added) => {
    expect(selectedSuspensions(cells(...rows))).toEqual({ taken: new Map(taken), added, wrong: [] });
  });

  it.each<[string, CellValue[][], number[]]>([
    [
      'days of nothing',
      [
        ['A1', 3],
        [null, 2],
      ],
      [2],
    ],
    [
      'no days of something',
      [
        ['A1', null],
        ['A2', 2],
      ],
      [1],
    ],
    [
      'something else than days',
      [
        ['番号', '日数'],
        ['A1', '三日'],
      ],
      [2],
    ],
    [
      'days below 0',
      [
        ['A0', 1],
        ['A1', -3],
      ],
      [2],
    ],
    [
      'its columns the other way round',
      [
        ['日数', '番号'],
        [3, 1_000_123],
      ],
      [2],
    ],
    ['one column', [['A1'], ['A2']], [1, 2]],
    ['three columns', [['A1', 45_383, 45_390]], [1]],
    [
      'an error',
      [
        ['番号', '日数'],
        ['A1', { error: '#N/A' }],
      ],
      [2],
    ],
  ])('is named by row where it has %s', (_, rows, wrong) => {
    expect(selectedSuspensions(cells(...rows)).wrong.map(({ row }) => row)).toEqual(wrong);
  });
});

describe('a range of closed days', () => {
  it('is named by row where a cell is no day', () => {
    const { taken, wrong } = selectedDays(cells([45_383, '令和6年4月2日'], [null, '休み']));
    expect(taken).toEqual([45_383, 45_384]);
    expect(wrong).toEqual([{ row: 2, cells: ['休み'] }]);
  });
});
