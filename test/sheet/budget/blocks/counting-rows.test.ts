import { describe, expect, it } from 'vitest';
import { read, sidesOf, unplacedOf, type TestRows } from '../../../support/reading';

const LINES: TestRows = [['収入'], ['会費', 3, 2], ['計', 3, 2]];

function revenue(rows: TestRows) {
  const readings = read(rows);
  return [...(sidesOf(readings)[0]?.revenue ?? []), ...unplacedOf(readings).map((text) => `? ${text}`)];
}

describe('numbers that are no amounts', () => {
  it.each<[string, TestRows]>([
    ['of columns', [['科目', '予算額', '決算額'], [1, 2, 3], ...LINES]],
    ['of columns of amounts', [['科目', '予算額', '決算額'], [null, '(1)', '(2)'], ...LINES]],
    ['of a page', [['科目', '予算額', '決算額'], ...LINES, [], [null, 12]]],
  ])('%s', (_, rows) => {
    expect(revenue(rows)).toEqual(['会費 3', '=計 3']);
  });

  it.each<[string, TestRows]>([
    ['does not count', [['科目', '予算額', '決算額'], [null, 5, 9], ...LINES]],
    ['stands right below the table', [['科目', '予算額', '決算額'], ...LINES, [null, 5]]],
    [
      'stands where a total is lacking',
      [['科目', '予算額', '決算額'], ['収入'], ['会費', 3, 2], ['寄付金', 2, 2], [], [null, 9]],
    ],
    ['is no whole number', [['科目', '予算額', '決算額'], ...LINES, [], [null, 5.5]]],
  ])('are amounts where a number %s', (_, rows) => {
    expect(revenue(rows)).toHaveLength(3);
  });
});
