import { describe, expect, it } from 'vitest';
import { read, sidesOf, statementsOf, type TestRows } from '../../../support/reading';

const YEARS: TestRows = [
  ['収入', '会費', 5, 4],
  [null, '収入合計', 5, 4],
  ['支出', '事業費', 5, 4],
  [null, '支出合計', 5, 4],
];

function columnsOf(rows: TestRows): string[] {
  return statementsOf(read(rows)).map(({ column }) => column);
}

describe('names without a heading', () => {
  it.each<[string, TestRows, string[]]>([
    [
      'stand left of years that carry their unit',
      [[null, null, '2021年度\n決算額（千円）', '2022年度\n決算額（千円）'], ...YEARS],
      ['2021年度決算額(千円)', '2022年度決算額(千円)'],
    ],
    [
      'stand left of two rows of headings',
      [[null, null, '令和６年度', null], [null, null, '予算額', '決算額'], ...YEARS],
      ['令和6年度 予算額', '令和6年度 決算額'],
    ],
  ])('%s', (_, rows, columns) => {
    expect(columnsOf(rows)).toEqual(columns);
    expect(sidesOf(read(rows))).toEqual([
      {
        revenue: ['会費 5', '=収入合計 5'],
        expenditure: ['事業費 5', '=支出合計 5'],
        difference: null,
      },
    ]);
  });

  it('are not begun by a title over a heading', () => {
    const rows: TestRows = [[null, '令和６年度予算'], ['科目', '予算額'], ['収入'], ['会費', 5], ['計', 5]];
    expect(columnsOf(rows)).toEqual(['予算額']);
  });

  it.each<[string, TestRows]>([
    [
      'no names stand',
      [
        [null, '予算額'],
        [null, 5],
        [null, 5],
      ],
    ],
    [
      'no amounts stand',
      [
        [null, '予算額'],
        ['会費', '別紙'],
        ['計', '別紙'],
      ],
    ],
    ['a word stands that heads none', [[null, '予算額', '電話'], ...YEARS]],
    [
      'nothing but 計 stands',
      [
        [null, null, '計', '計'],
        ['会費', null, 5, 5],
      ],
    ],
  ])('are none where %s', (_, rows) => {
    expect(columnsOf(rows)).toEqual([]);
  });
});

describe('収入 and 支出 as the only headings', () => {
  const lines: TestRows = [
    ['会費', 100, '事業費', 120],
    ['寄付金', 50, '管理費', 30],
    ['合計', 150, '合計', 150],
  ];
  const sides = [
    {
      revenue: ['会費 100', '寄付金 50', '=合計 150'],
      expenditure: ['事業費 120', '管理費 30', '=合計 150'],
      difference: null,
    },
  ];

  it.each<[string, Parameters<typeof read>[1]]>([
    ['typed once over names and amounts', {}],
    [
      'merged over names and amounts',
      {
        merges: [
          { top: 0, left: 0, bottom: 0, right: 1 },
          { top: 0, left: 2, bottom: 0, right: 3 },
        ],
      },
    ],
  ])('are read %s', (_, options) => {
    expect(sidesOf(read([['収入', null, '支出', null], ...lines], options))).toEqual(sides);
  });

  it.each<[string, TestRows]>([
    ['of one side', [['収入', null, '収入', null], ...lines]],
    ['beside another word', [['収入', null, '支出', '電話'], ...lines]],
    [
      'over words alone',
      [
        ['収入', null, '支出', null],
        ['会費', '別紙', '事業費', '別紙'],
      ],
    ],
  ])('are none %s', (_, rows) => {
    expect(read(rows)).toEqual([]);
  });
});
