import { describe, expect, it } from 'vitest';
import { compareMarks, MARKS, pointsOf, readMark } from '../../../../src/engine/kpi/evaluation/mark';

describe('grades', () => {
  it('give five points for S down to one for D', () => {
    expect(MARKS.map(pointsOf)).toEqual([5, 4, 3, 2, 1]);
  });

  it.each([
    ['B', 'B'],
    ['ｂ', 'B'],
    ['Ｓ 評価', 'S'],
    [' a ', 'A'],
    ['E', null],
    ['AB', null],
    ['', null],
    ['B+', null],
  ])('are read from %j as %s', (text, mark) => {
    expect(readMark(text)).toBe(mark);
  });

  it('are compared from the best', () => {
    expect(compareMarks('S', 'A')).toBeGreaterThan(0);
    expect(compareMarks('D', 'C')).toBeLessThan(0);
    expect(compareMarks('B', 'B')).toBe(0);
  });
});
