import { describe, expect, it } from 'vitest';
import { read, sidesOf, type TestRows } from '../../../support/reading';

const ROWS: TestRows = [
  [null, null, '勘定科目', '予算額'],
  ['経常', '収入', '会費', 100],
  [null, null, '経常収入計', 100],
  [null, '支出', '事業費', 80],
  [null, null, '経常支出計', 80],
  ['施設', '収入', '補助金', 30],
  [null, null, '施設収入計', 30],
  [null, '支出', '取得費', 40],
  [null, null, '施設支出計', 45],
];
const down = (left: number, top: number, bottom: number) => ({ left, right: left, top, bottom });

describe('sections beside the names without a heading over them', () => {
  it('divide the rows, merged or not', () => {
    const tables = [
      {
        revenue: ['会費 100', '=経常収入計 100'],
        expenditure: ['事業費 80', '=経常支出計 80'],
        difference: null,
      },
      {
        revenue: ['補助金 30', '=施設収入計 30'],
        expenditure: ['取得費 40', '=施設支出計 45'],
        difference: null,
      },
    ];
    const merges = [down(0, 1, 4), down(0, 5, 8), down(1, 1, 2), down(1, 3, 4), down(1, 5, 6), down(1, 7, 8)];
    expect(sidesOf(read(ROWS, { merges }))).toEqual(tables);
    expect(sidesOf(read(ROWS.map(([, ...rest]) => rest)))).toEqual(tables);
  });

  it.each<[string, TestRows]>([
    [
      'numbers',
      [
        [null, '科目', '予算額'],
        [1, '収入'],
        [2, '会費', 5],
        [3, '計', 5],
      ],
    ],
    [
      'remarks',
      [
        [null, '科目', '予算額'],
        [null, '収入'],
        ['注', '会費', 5],
        [null, '計', 5],
      ],
    ],
  ])('are no %s', (_, rows) => {
    expect(sidesOf(read(rows))[0]?.revenue).toEqual(['会費 5', '=計 5']);
  });
});
