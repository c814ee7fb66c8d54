import { describe, expect, it } from 'vitest';
import { read, sidesOf, unplacedOf, type TestRows } from '../../../support/reading';

const HEADING = ['科目', '予算額'];

describe('a total without a name', () => {
  it('closes a side where it sums up its lines', () => {
    const rows: TestRows = [
      HEADING,
      ['収入'],
      ['会費', 100],
      ['寄付金', 50],
      [null, 150],
      ['支出'],
      ['事業費', 7],
      [null, 7],
    ];
    expect(sidesOf(read(rows))).toEqual([
      { revenue: ['会費 100', '寄付金 50', '= 150'], expenditure: ['事業費 7', '= 7'], difference: null },
    ]);
    expect(unplacedOf(read(rows))).toEqual([]);
  });

  it.each<[string, number, string[]]>([
    ['by no more than rounding', 151, []],
    ['by more', 190, ['190']],
  ])('misses the sum %s', (_, total, unplaced) => {
    expect(unplacedOf(read([HEADING, ['収入'], ['会費', 100], ['寄付金', 50], [null, total]]))).toEqual(
      unplaced,
    );
  });

  it.each<[string, TestRows, string[]]>([
    [
      'of several lines in one column',
      [
        ['会費', 100, 90],
        ['寄付金', 50, 50],
        [null, 150, 999],
      ],
      [],
    ],
    [
      'of one line in one column only',
      [
        ['会費', 100, 90],
        [null, 100, 999],
      ],
      ['100'],
    ],
  ])('sums up %s', (_, rows, unplaced) => {
    expect(unplacedOf(read([['科目', '予算額', '決算額'], ['収入'], ...rows]))).toEqual(unplaced);
  });

  it('is counted in the unit of its table before it is held against its lines', () => {
    const rows: TestRows = [
      [null, '（単位：千円）'],
      HEADING,
      ['収入'],
      ['会費', 1_500],
      ['寄付金', 500],
      [null, '2百万円'],
    ];
    expect(unplacedOf(read(rows))).toEqual([]);
    expect(sidesOf(read(rows))[0]?.revenue).toEqual(['会費 1,500', '寄付金 500', '= 2,000']);
  });

  it('stands beside no total that has a name', () => {
    const rows: TestRows = [HEADING, ['収入'], ['会費', 100], ['計', 100], [null, 100]];
    expect(unplacedOf(read(rows))).toEqual(['100']);
  });
});

describe('a subtotal at the foot of a merged heading', () => {
  const rows = (label: string | null, amount: number): TestRows => [
    ['科目', null, '決算額'],
    ['歳入'],
    ['保険料', null, 100],
    ['国庫支出金', '負担金', 60],
    [null, '交付金', 20],
    [null, label, amount],
    ['県支出金', '負担金', 30],
    [null, 'その他', 10],
    [null, label, 40],
    ['繰越金', null, 5],
    ['合計', null, 225],
  ];
  const merges = [
    { top: 3, left: 0, bottom: 5, right: 0 },
    { top: 6, left: 0, bottom: 8, right: 0 },
  ];
  const REVENUE = [
    '保険料 100',
    '国庫支出金 80',
    '.負担金 60',
    '.交付金 20',
    '県支出金 40',
    '.負担金 30',
    '.その他 10',
    '繰越金 5',
    '=合計 225',
  ];

  it.each(['計', '小計', '合計', null])('is the heading’s own: %s', (label) => {
    expect(sidesOf(read(rows(label, 80), { merges }))[0]?.revenue).toEqual(REVENUE);
  });

  it('is so where the headings are not merged, and a total stands as far left', () => {
    expect(sidesOf(read(rows('計', 80)))[0]?.revenue).toEqual(REVENUE);
  });

  it('is told where it has no name and is no sum', () => {
    expect(unplacedOf(read(rows(null, 99), { merges }))).toEqual(['99']);
  });

  it('is the total of all where nothing follows', () => {
    const all: TestRows = [
      ['科目', null, '決算額'],
      ['歳入'],
      ['国庫支出金', '負担金', 60],
      [null, '交付金', 20],
      [null, '計', 80],
    ];
    const [reading] = sidesOf(read(all, { merges: [{ top: 2, left: 0, bottom: 4, right: 0 }] }));
    expect(reading?.revenue.at(-1)).toBe('=計 80');
  });
});
