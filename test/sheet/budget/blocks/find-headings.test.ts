import { describe, expect, it } from 'vitest';
import { read, sidesOf, statementsOf, unplacedOf, type TestRows } from '../../../support/reading';

function columnsOf(rows: TestRows, merges: Parameters<typeof read>[1] = {}): string[] {
  return statementsOf(read(rows, merges)).map(({ column }) => column);
}

const BODY = (...amounts: (number | null)[]): TestRows => [
  ['収入'],
  ['会費', ...amounts],
  ['計', ...amounts],
];

describe('columns of names', () => {
  it.each([
    [
      '款 and 項',
      ['款', '項', '金額'],
      [
        ['1 保険料', null, 3],
        [null, '1 介護保険料', 3],
      ],
      ['保険料 3', '.介護保険料 3'],
    ],
    ['事項', ['事項', '金額'], [['会費', 3]], ['会費 3']],
    [
      'an unknown second heading',
      ['科目', '細節名', '金額'],
      [['会費', '正会員', 3]],
      ['会費 ', '.正会員 3'],
    ],
  ] as const)('are headed by %s', (_, heading, lines, expected) => {
    const [sides] = sidesOf(read([heading, ['収入'], ...lines]));
    expect(sides?.revenue).toEqual(expected);
  });

  it('leave codes and numbers out', () => {
    const [sides] = sidesOf(
      read([['科目', 'コード', '予算額'], ['収入'], ['会費', 1101, 3], ['計', 1199, 3]]),
    );
    expect(sides?.revenue).toEqual(['会費 3', '=計 3']);
  });

  it('may be headed by the side itself, where amounts stand below', () => {
    const rows: TestRows = [
      ['収入', '予算額'],
      ['会費', 3],
      ['収入合計', 3],
      [],
      ['支出', '予算額'],
      ['事業費', 3],
      ['支出合計', 3],
    ];
    expect(sidesOf(read(rows))).toEqual([
      { revenue: ['会費 3', '=収入合計 3'], expenditure: ['事業費 3', '=支出合計 3'], difference: null },
    ]);
    // 前年度繰越金 would be a heading of amounts elsewhere
    const line: TestRows = [
      ['区分', null, '予算額'],
      ['収入', '前年度繰越金', 3],
      [null, '計', 3],
    ];
    expect(sidesOf(read(line))[0]?.revenue).toEqual(['前年度繰越金 3', '=計 3']);
  });

  it('are not begun by a row that holds numbers', () => {
    expect(read([['事項', '予算額の説明', 5], ['収入'], ['会費', 3]])).toEqual([]);
  });
});

describe('columns of amounts', () => {
  it.each([
    ['one for each amount', ['科目', '予算額', '決算額', '備考'], ['予算額', '決算額']],
    ['without shares', ['科目', '予算額', '構成比', '対前年度比'], ['予算額']],
    ['years', ['科目', '平成17年度', '18年度'], ['平成17年度', '18年度']],
    ['accounts and their sum', ['科目', '一般勘定', '介護勘定', '合計'], ['一般勘定', '介護勘定', '合計']],
    ['white space taken out', ['科目', '予 算\n額'], ['予算額']],
  ])('%s', (_, heading, columns) => {
    expect(columnsOf([heading, ...BODY(1, 1, 1)])).toEqual(columns);
  });

  it('歳入 and 歳出 head amounts where amounts stand under them', () => {
    const rows: TestRows = [['令和６年度決算額'], ['会計名', '歳入', '歳出', '差引額'], ['国保', 12, 11, 1]];
    expect(columnsOf([...rows, ['計', 12, 11, 1]])).toEqual(['歳入', '歳出', '差引額']);
    // one of them alone tells the side
    const [sides] = sidesOf(read([['（単位：円）'], ['科目', '歳入'], ['会費', 3], ['計', 3]]));
    expect(sides?.revenue).toEqual(['会費 3', '=計 3']);
  });

  it('計 and accounts head amounts only where amounts stand under them', () => {
    expect(columnsOf([['科目', '予算額', '一般会計'], ...BODY(1, null)])).toEqual(['予算額']);
    expect(columnsOf([['科目', '予算額', '一般会計'], ...BODY(1, 1)])).toEqual(['予算額', '一般会計']);
  });

  it('numbers under an unknown heading are not read, and that is said', () => {
    const rows: TestRows = [['科目', '予算額', '国費', '摘要', '件数'], ...BODY(3, 2, 7, 8)];
    expect(columnsOf(rows)).toEqual(['予算額']);
    expect(unplacedOf(read(rows))).toEqual(['国費']);
  });

  it.each<[string, TestRows[number]]>([
    ['over all three', ['科目', null, '予算額', '予算額', '予算額']],
    ['over the amount', ['科目', null, null, '予算額']],
  ])('brackets in cells of their own are neither names nor amounts: the heading stands %s', (_, heading) => {
    const rows: TestRows = [
      heading,
      ['収入'],
      ['会費', null, '[', 9, ']'],
      [null, '正会員', null, 7],
      [null, '団体会員', null, 2],
      ['計', null, null, 9],
    ];
    expect(columnsOf(rows)).toEqual(['予算額']);
    expect(sidesOf(read(rows))[0]?.revenue).toEqual(['会費 9', '.正会員 7', '.団体会員 2', '=計 9']);
  });

  it('amounts behind further names belong to those', () => {
    const rows: TestRows = [['目', '本年度', '節', null], [null, null, '区分', '金額'], ...BODY(3, null, 2)];
    expect(columnsOf(rows)).toEqual(['本年度']);
    expect(unplacedOf(read(rows))).toEqual(['節 金額']);
  });

  it('amounts of parts may be set in by a column of their own', () => {
    const [sides] = sidesOf(
      read([
        ['科目', '内訳', '金額'],
        ['支出'],
        ['事業費', null, 8],
        ['　印刷費', 5, null],
        ['　旅費', 3, null],
        ['計', null, 8],
      ]),
    );
    expect(sides?.expenditure).toEqual(['事業費 8', '.印刷費 5', '.旅費 3', '=計 8']);
    // names, not amounts
    const named = read([['科目', '内訳', '金額'], ['支出'], ['事業費', '印刷費', 5], ['計', null, 5]]);
    expect(sidesOf(named)[0]?.expenditure).toEqual(['事業費 ', '.印刷費 5', '=計 5']);
  });
});

describe('headings in two rows', () => {
  const outer = ['科目', '令和６年度', null, '令和５年度', null];
  const inner = [null, '予算額', '決算額', '予算額', '決算額'];
  const expected = ['令和6年度 予算額', '令和6年度 決算額', '令和5年度 予算額', '令和5年度 決算額'];

  it('are read with merged outer headings', () => {
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 0, right: 4 },
    ];
    expect(columnsOf([outer, inner, ...BODY(1, 1, 1, 1)], { merges })).toEqual(expected);
  });

  it('are read with outer headings typed once', () => {
    expect(columnsOf([outer, inner, ...BODY(1, 1, 1, 1)])).toEqual(expected);
  });

  it('a share over years is no amount, an amount under a ratio is one', () => {
    expect(columnsOf([['科目', '予算額', '構成比'], [null, null, '令和６年度'], ...BODY(1, 50)])).toEqual([
      '予算額',
    ]);
    const rows: TestRows = [
      ['科目', '６年度', '対５年度比', null],
      [null, null, '増減額', '増減率'],
      ...BODY(1, 1, 1),
    ];
    expect(columnsOf([['令和６年度'], ...rows])).toEqual(['6年度', '対5年度比 増減額']);
  });

  it('do not take in a first row of lines, nor a box of remarks beside them', () => {
    const rows: TestRows = [['科目', '予算額', '備考'], ...BODY(1)];
    const merges = [{ top: 0, left: 2, bottom: 3, right: 2 }];
    expect(sidesOf(read(rows, { merges }))[0]?.revenue).toEqual(['会費 1', '=計 1']);
  });
});

describe('a row of letters under the headings', () => {
  it.each<[string, TestRows, string[]]>([
    ['letters', [[null, 'Ａ', 'Ｂ', 'Ｃ（Ａ－Ｂ）']], ['予算額 A', '決算額 B', '差引 C(A-B)']],
    ['numbers in circles', [[null, '①', '②', '①－②']], ['予算額 1', '決算額 2', '差引 1-2']],
    ['numbers, one with its formula', [[null, 1, 2, '3=1-2']], ['予算額 1', '決算額 2', '差引 3=1-2']],
    [
      'units before it',
      [
        [null, '千円', '千円', '千円'],
        [null, 'A', 'B', 'A-B'],
      ],
      ['予算額 A', '決算額 B', '差引 A-B'],
    ],
  ])('belongs to them: %s', (_, marks, columns) => {
    const rows = [['科目', '予算額', '決算額', '差引'], ...marks, ...BODY(3, 1, 2)];
    expect(columnsOf(rows)).toEqual(columns);
    expect(read(rows)[0]?.table.computed).toHaveLength(1);
  });

  it.each<[string, TestRows[number]]>([
    ['amounts without a name', [null, 1, 2, 3]],
    ['a line', ['A', 'B', 'C', 'D']],
  ])('is not %s', (_, row) => {
    expect(columnsOf([['科目', '予算額', '決算額', '差引'], row, ...BODY(3, 1, 2)])).toEqual([
      '予算額',
      '決算額',
      '差引',
    ]);
  });
});

describe('a unit in a row of its own', () => {
  it('is read under the headings', () => {
    const [reading] = read([['款', '金額'], [null, '千円'], ...BODY(1)]);
    expect(reading?.table).toMatchObject({ unit: 1_000, statedUnits: [{ cell: { row: 1, column: 1 } }] });
  });

  it('stands for the other tables of the sheet too, where these say none', () => {
    const table = (unit: string | null): TestRows => [
      [null, unit],
      ['科目', '金額'],
      ['収入'],
      ['会費', 1],
      ['支出'],
      ['事業費', 1],
    ];
    const units = (second: string | null) =>
      read([...table('（単位：千円）'), [], ...table(second)]).map(({ table: { unit } }) => unit);
    expect(units(null)).toEqual([1_000, 1_000]);
    expect(units('（単位：円）')).toEqual([1_000, 1]);
  });
});
