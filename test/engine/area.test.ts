import { describe, expect, it } from 'vitest';
import { isWithin } from '../../src/engine/area';

const AREA = { top: 4, left: 1, bottom: 6, right: 2 };

describe('isWithin', () => {
  it.each([
    [4, 1, true],
    [6, 2, true],
    [3, 1, false],
    [7, 2, false],
    [5, 0, false],
    [5, 3, false],
  ])('row %d, column %d: %s', (row, column, expected) => {
    expect(isWithin({ row, column }, AREA)).toBe(expected);
  });
});
