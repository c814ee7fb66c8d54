import { describe, expect, it } from 'vitest';
import { traceBack } from '../../../../src/excel/highlight/old-paint/trace';

type Place = readonly [row: number, column: number];

/** Cells painted in one colour, filled before with the colour that stands third. */
function painted(...cells: readonly (readonly [...Place, string | null])[]) {
  return cells.map(([row, column, fill]) => ({ sheet: 's', row, column, paint: '#P', fill }));
}

function found(...cells: readonly Place[]) {
  return cells.map(([row, column]) => ({ row, column, paint: '#P' }));
}

const THREE = painted([4, 2, 'a'], [8, 2, 'b'], [9, 2, null]);

describe('traceBack', () => {
  it.each([
    ['nothing has moved', found([4, 2], [8, 2], [9, 2]), ['a', 'b', null]],
    ['a row came above all', found([5, 2], [9, 2], [10, 2]), ['a', 'b', null]],
    ['a row came between', found([4, 2], [9, 2], [10, 2]), ['a', 'b', null]],
    ['a column came before', found([4, 3], [8, 3], [9, 3]), ['a', 'b', null]],
    ['two rows went', found([2, 2], [6, 2], [7, 2]), ['a', 'b', null]],
    ['a painted row went', found([4, 2], [8, 2]), ['a', 'b']],
    [
      'a row came below a painted one and took its looks',
      found([4, 2], [5, 2], [9, 2], [10, 2]),
      ['a', 'a', null, null],
    ],
    ['the person has filled the cells anew', [], []],
  ])('%s', (_name, now, fills) => {
    expect(traceBack(THREE, now).map(({ fill }) => fill)).toEqual(fills);
    expect(traceBack(THREE, now).map(({ row, column }) => [row, column])).toEqual(
      now.map(({ row, column }) => [row, column]),
    );
  });

  it('goes by the neighbours in the same column', () => {
    const before = painted([4, 1, 'left'], [4, 2, 'right']);
    const now = found([4, 1], [4, 2], [5, 1], [5, 2]);
    expect(traceBack(before, now).map(({ fill }) => fill)).toEqual(['left', 'right', 'left', 'right']);
  });

  it('goes by the paint as well', () => {
    const before = [
      { sheet: 's', row: 1, column: 1, paint: '#E', fill: 'a' },
      { sheet: 's', row: 2, column: 1, paint: '#W', fill: 'b' },
    ];
    const now = [
      { row: 1, column: 1, paint: '#W' },
      { row: 2, column: 1, paint: '#E' },
    ];
    expect(traceBack(before, now).map(({ fill }) => fill)).toEqual(['a', 'b']);
  });
});
