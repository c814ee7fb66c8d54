import { describe, expect, it } from 'vitest';
import { summedCells } from '../../../src/engine/budget/summed-cells';

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('summedCells', () => {
  it.each([
    ['=SUM(B5:B7,B9)', [area(4, 1, 6), area(8, 1)]],
    ['=+B5+$B$6', [area(4, 1), area(5, 1)]],
  ])('%s', (formula, areas) => {
    expect(summedCells(formula)).toEqual(areas);
  });

  it.each(['=B5-B6', '=SUM(収入!B5)', '=YEN2024+B5', '=SUM(YEN2024:YEN2025)', '=SUM(B5:B1048577)', '=1'])(
    'does not say what %s adds up',
    (formula) => {
      expect(summedCells(formula)).toBeNull();
    },
  );
});
