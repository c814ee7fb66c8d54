import { describe, expect, it } from 'vitest';
import { read, sidesOf, unplacedOf, type TestRows } from '../../../support/reading';

const UNIT = [null, '（単位：千円）'];
const HEADING = ['科目', '予算額'];

function sides(...rows: TestRows) {
  return sidesOf(read([HEADING, ...rows]));
}

const BALANCED = [
  { revenue: ['会費 3', '=収入計 3'], expenditure: ['事業費 3', '=支出計 3'], difference: null },
];

describe('sides are told', () => {
  it.each<[string, TestRows]>([
    ['headings', [['収入'], ['会費', 3], ['収入計', 3], ['支出'], ['事業費', 3], ['支出計', 3]]],
    [
      'headings in brackets',
      [['【歳　入】'], ['会費', 3], ['収入計', 3], ['（歳出）'], ['事業費', 3], ['支出計', 3]],
    ],
    [
      'headings with their activity',
      [['（１）経常収益'], ['会費', 3], ['収入計', 3], ['（２）経常費用'], ['事業費', 3], ['支出計', 3]],
    ],
    [
      'totals alone',
      [
        ['会費', 3],
        ['収入計', 3],
        ['事業費', 3],
        ['支出計', 3],
      ],
    ],
    [
      'totals above their parts',
      [
        ['収入計', 3],
        ['　会費', 3],
        ['支出計', 3],
        ['　事業費', 3],
      ],
    ],
    [
      'headings that go on after a page',
      [['収入'], ['会費', 3], ['収入'], ['収入計', 3], ['支出'], ['事業費', 3], ['支出計', 3]],
    ],
  ])('by %s', (_, rows) => {
    expect(sides(...rows)).toEqual(BALANCED);
  });

  it('by tall merged cells, line breaks and all', () => {
    const rows = [
      ['区分', null, '予算額'],
      ['収\n入', '会費', 3],
      [null, '収入計', 3],
      ['支\n\n出', '事業費', 3],
      [null, '支出計', 3],
    ];
    expect(sidesOf(read(rows))).toEqual(BALANCED);
  });

  it.each([
    ['令和６年度　支出予算', 'words', [], ['給与 3', '=合計 3']],
    ['令和６年度　収入予算', 'words', ['給与 3', '=合計 3'], []],
    ['令和６年度　予算', 'assumed', [], ['給与 3', '=合計 3']],
  ])('by the title %s: %s', (title, sidesFrom, revenue, expenditure) => {
    const readings = read([[title], UNIT, HEADING, ['給与', 3], ['合計', 3]]);
    expect(sidesOf(readings)).toEqual([{ revenue, expenditure, difference: null }]);
    expect(readings[0]?.how.sidesFrom).toBe(sidesFrom);
  });

  it('by the sheet’s name', () => {
    const readings = read([HEADING, ['給与', 3], ['合計', 3]], { name: '歳出' });
    expect(readings[0]?.how.sidesFrom).toBe('words');
  });

  it('where headings speak of 歳入 and 歳出, and so of money', () => {
    const readings = read([
      ['区分', '歳入', '歳出', '収支'],
      ['国保', 3, 2, 1],
      ['合計', 3, 2, 1],
    ]);
    expect(readings[0]?.table.statements.map(({ column }) => column.label)).toEqual(['歳入', '歳出', '収支']);
  });

  it.each<[string, TestRows]>([
    ['no total closes the lines', [UNIT, HEADING, ['給与', 3]]],
    [
      'no money is spoken of',
      [
        ['項目', '実績'],
        ['郵送化率', 3],
        ['合計', 3],
      ],
    ],
    [
      'the sheet is another list',
      [['予算の流用'], ['科目', '流用元', '流用先', '金額'], ['給与', 'a', 'b', 3], ['合計', null, null, 3]],
    ],
  ])('nothing is assumed where %s', (_, rows) => {
    expect(read(rows)).toEqual([]);
  });
});

describe('a group amid a side', () => {
  it('経常収入 within 収入 is a line of it', () => {
    expect(
      sides(['収入'], ['経常収入'], ['　会費', 3], ['経常収入計', 3], ['雑収入', 1], ['収入計', 4]),
    ).toEqual([
      { revenue: ['経常収入 3', '.会費 3', '雑収入 1', '=収入計 4'], expenditure: [], difference: null },
    ]);
  });

  it('支出 with an amount is its own total', () => {
    expect(sides(['支出', 3], ['　事業費', 3])).toEqual([
      { revenue: [], expenditure: ['事業費 3', '=支出 3'], difference: null },
    ]);
  });
});

describe('which total closes a side', () => {
  it.each<[string, TestRows, string[], string[]]>([
    [
      'the first, and a second one is for comparison',
      [
        ['会費', 3],
        ['収入合計(A)', 3],
        ['経常収入合計(B)', 2],
      ],
      ['会費 3', '=収入合計(A) 3'],
      ['経常収入合計(B)'],
    ],
    [
      'the stronger one with lines between',
      [
        ['会費', 3],
        ['当期収入合計(A)', 3],
        ['繰越金', 1],
        ['収入合計(B)', 4],
      ],
      ['当期収入合計(A) 3', '.会費 3', '繰越金 1', '=収入合計(B) 4'],
      [],
    ],
    [
      '合計 after 計',
      [
        ['会費', 3],
        ['計', 3],
        ['繰越金', 1],
        ['合計', 4],
      ],
      ['計 3', '.会費 3', '繰越金 1', '=合計 4'],
      [],
    ],
    [
      'not 計 after 計',
      [
        ['会費', 3],
        ['計', 3],
        ['繰越金', 1],
        ['計', 4],
      ],
      ['会費 3', '=計 3'],
      ['繰越金', '計'],
    ],
    [
      'one with the name of all',
      [
        ['会費', 3],
        ['研究会勘定　合計', 3],
      ],
      ['会費 3', '=研究会勘定合計 3'],
      [],
    ],
    [
      '計 with a name as the last and only one',
      [
        ['会費', 3],
        ['予算　計', 3],
      ],
      ['会費 3', '=予算計 3'],
      [],
    ],
    [
      'not 計 with a name amid the lines',
      [
        ['会費', 3],
        ['会費　計', 3],
        ['雑収入', 1],
      ],
      ['会費計 3', '.会費 3', '雑収入 1'],
      [],
    ],
  ])('%s', (_, rows, revenue, unplaced) => {
    const readings = read([HEADING, ['収入'], ...rows]);
    expect(sidesOf(readings)[0]?.revenue).toEqual(revenue);
    expect(unplacedOf(readings)).toEqual(unplaced);
  });

  it('a grand total below belongs to no side', () => {
    const readings = read([
      HEADING,
      ['収入'],
      ['会費', 3],
      ['収入計', 3],
      ['支出'],
      ['事業費', 3],
      ['支出計', 3],
      ['総計'],
      ['歳入総計', 9],
      ['歳出総計', 9],
    ]);
    expect(sidesOf(readings)).toEqual(BALANCED);
    expect(unplacedOf(readings)).toEqual(['歳入総計', '歳出総計']);
  });
});

describe('a side that comes again', () => {
  it('begins another table, with the title above it', () => {
    const table = (side: string): TestRows => [
      [`${side}収入`],
      ['会費', 3],
      [`${side}収入計`, 3],
      [`${side}支出`],
      ['事業費', 3],
      [`${side}支出計`, 3],
    ];
    const rows = [...table('事業活動'), ['Ⅱ　投資活動'], ...table('投資活動')];
    expect(sides(...rows).map(({ revenue, expenditure }) => [revenue.at(-1), expenditure.at(-1)])).toEqual([
      ['=事業活動収入計 3', '=事業活動支出計 3'],
      ['=投資活動収入計 3', '=投資活動支出計 3'],
    ]);
  });

  it('takes the account from that title', () => {
    const table: TestRows = [['収入'], ['会費', 3], ['計', 3]];
    const readings = read([HEADING, ...table, ['〔船員保険勘定〕'], ...table]);
    expect(readings.map(({ table: { account } }) => account)).toEqual(['other', 'seamen']);
  });
});

describe('revenue less expenditure', () => {
  const totals = (last: string): TestRows => [
    ['収入'],
    ['会費', 5],
    ['収入合計（Ａ）', 5],
    ['支出'],
    ['事業費', 3],
    ['支出合計（Ｂ）', 3],
    [last, 2],
  ];

  it.each([
    '収支差',
    '差引',
    '収入－支出',
    '収入総額－支出総額',
    '当期増減額（Ａ－Ｂ）',
    '差額（３）＝（Ａ）－（Ｂ）',
    '純利益',
  ])('%s says it', (label) => {
    expect(sides(...totals(label))[0]?.difference).not.toBeNull();
  });

  it.each(['次期繰越収支差額', '当期増減額（Ａ－Ｃ）', '経常収入－経常支出', '期末残高'])(
    '%s does not, and is told',
    (label) => {
      const readings = read([HEADING, ...totals(label)]);
      expect(sidesOf(readings)[0]?.difference).toBeNull();
      expect(unplacedOf(readings)).toEqual([label]);
    },
  );

  it('the first one counts', () => {
    const readings = read([HEADING, ...totals('収支差引額'), ['単年度収支差引額', 1]]);
    expect(sidesOf(readings)[0]?.difference).toBe('収支差引額 2');
    expect(unplacedOf(readings)).toEqual(['単年度収支差引額']);
  });

  it('amid the revenue it is one of its lines', () => {
    expect(
      sides(['収入'], ['会費', 5], ['前年度からの収支差額', 1], ['当期収支差額', 1], ['計', 7])[0],
    ).toMatchObject({
      revenue: ['会費 5', '前年度からの収支差額 1', '当期収支差額 1', '=計 7'],
      difference: null,
    });
  });
});
