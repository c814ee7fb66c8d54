import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/sheet/budget/vocabulary/correction';
import { correctionsOf, heading, readWith, rowAt } from '../../support/corrections';
import { read, sidesOf, statementsOf, unplacedOf, type TestRows } from '../../support/reading';

const TITLE = ['令和６年度 収支予算', '（単位：円）'];

function columnsOf(rows: TestRows, ...changes: readonly Change[]): string[] {
  return readWith(rows, correctionsOf(...changes)).flatMap(({ table }) =>
    table.statements.map(({ column, fiscalYear }) => `${column.label} ${column.kind} ${String(fiscalYear)}`),
  );
}

describe('a column', () => {
  const rows: TestRows = [
    TITLE,
    ['科目', '予算額', '調整', '決算額', '備考の額', '実行'],
    ['収入'],
    ['会費', 5, 1, 4, 9, 5],
    ['計', 5, 1, 4, 9, 5],
  ];

  it('is read by its heading where nothing is said', () => {
    expect(columnsOf(rows)).toEqual(['予算額 budget 2024', '決算額 settlement 2024']);
    expect(unplacedOf(read(rows))).toEqual(['調整', '実行']);
  });

  it.each<[string, Change, string[]]>([
    [
      'is of the kind that a person says',
      { of: 'kind', column: heading('決算額'), to: 'previous-budget' },
      ['予算額 budget 2024', '決算額 previous-budget 2024'],
    ],
    [
      'is read although its heading says nothing, at its place among the others',
      { of: 'kind', column: heading('調整'), to: 'other' },
      ['予算額 budget 2024', '調整 other 2024', '決算額 settlement 2024'],
    ],
    ['is left out', { of: 'kind', column: heading('決算額'), to: 'none' }, ['予算額 budget 2024']],
    [
      'is of the year that a person says, by which its budget becomes an earlier one',
      { of: 'fiscal-year', column: heading('予算額'), to: 2023 },
      ['予算額 previous-budget 2023', '決算額 settlement 2024'],
    ],
    [
      'is not there under a heading that is not',
      { of: 'kind', column: heading('予算額', 1), to: 'other' },
      ['予算額 budget 2024', '決算額 settlement 2024'],
    ],
  ])('%s', (_, change, columns) => {
    expect(columnsOf(rows, change)).toEqual(columns);
  });

  it('takes both its kind and its year', () => {
    const column = heading('決算額');
    expect(
      columnsOf(rows, { of: 'fiscal-year', column, to: 2022 }, { of: 'kind', column, to: 'budget' }),
    ).toEqual(['予算額 budget 2024', '決算額 budget 2022']);
  });

  it('whose year is said dates the columns beside it, where the title names none', () => {
    const dated = (...changes: Change[]) =>
      columnsOf([['科目', '予算額', '前年度予算額'], ['収入'], ['会費', 5, 4], ['計', 5, 4]], ...changes);
    expect(dated()).toEqual(['予算額 budget null', '前年度予算額 previous-budget null']);
    expect(dated({ of: 'fiscal-year', column: heading('予算額'), to: 2024 })).toEqual([
      '予算額 budget 2024',
      '前年度予算額 previous-budget 2023',
    ]);
  });

  it('is not left out where it is the last', () => {
    const [reading] = readWith(
      rows,
      correctionsOf(
        { of: 'kind', column: heading('予算額'), to: 'none' },
        { of: 'kind', column: heading('決算額'), to: 'none' },
      ),
    );
    expect(reading?.table.statements).toHaveLength(2);
    expect(reading?.how.corrections).toEqual([]);
  });

  it('that is left out holds no figures by which a row would be a line', () => {
    const remarks: TestRows = [
      TITLE,
      ['科目', '予算額', '参考額'],
      ['収入'],
      ['会費', 5, 5],
      ['（前年の会費）', null, 7],
      ['計', 5, 12],
    ];
    const corrections = correctionsOf({ of: 'kind', column: heading('参考額'), to: 'none' });
    expect(statementsOf(readWith(remarks, corrections)).map(({ column }) => column)).toEqual(['予算額']);
  });

  it('is corrected on both sides of a table whose sides stand beside one another', () => {
    const beside: TestRows = [
      TITLE,
      ['収入', '予算額', '金額', '支出', '予算額', '金額'],
      ['会費', 5, 4, '事業費', 5, 4],
      ['計', 5, 4, '計', 5, 4],
    ];
    const corrections = correctionsOf({ of: 'kind', column: heading('金額'), to: 'settlement' });
    const [reading, ...more] = readWith(beside, corrections);
    expect(more).toEqual([]);
    expect(reading?.table.statements.map(({ column, sections }) => [column.kind, sections.length])).toEqual([
      ['budget', 2],
      ['settlement', 2],
    ]);
    const out = correctionsOf({ of: 'kind', column: heading('金額'), to: 'none' });
    expect(sidesOf(readWith(beside, out))).toEqual([
      { revenue: ['会費 5', '=計 5'], expenditure: ['事業費 5', '=計 5'], difference: null },
    ]);
  });

  it('makes a difference by a person’s word, computed from the columns beside it', () => {
    const compared: TestRows = [
      TITLE,
      ['科目', '予算額', '前年度予算額', '動き'],
      ['収入'],
      ['会費', 5, 4, 1],
      ['計', 5, 4, 1],
    ];
    const corrections = correctionsOf({ of: 'kind', column: heading('動き'), to: 'difference' });
    expect(read(compared)[0]?.table.computed).toEqual([]);
    expect(readWith(compared, corrections)[0]?.table.computed).toEqual([
      {
        statement: 2,
        terms: [
          { statement: 0, sign: 1 },
          { statement: 1, sign: -1 },
        ],
      },
    ]);
  });
});

describe('a table', () => {
  const rows: TestRows = [
    ['収支予算'],
    ['科目', '予算額'],
    ['支出'],
    ['業務経費', 3],
    ['　印刷費', 3],
    ['計', 3],
  ];

  it.each<[string, Change, object]>([
    ['is of the account that a person says', { of: 'account', to: 'seamen' }, { account: 'seamen' }],
    ['is in the unit', { of: 'unit', to: 1_000 }, { unit: 1_000, rounding: 'round' }],
    ['lists only what changes', { of: 'extent', to: 'changes' }, { extent: 'changes' }],
    ['is rounded', { of: 'rounding', to: 'truncate' }, { rounding: 'truncate', roundingFrom: 'setting' }],
  ])('%s', (_, change, facts) => {
    const [reading] = readWith(rows, correctionsOf(change));
    expect(reading?.table).toMatchObject(facts);
    expect(reading?.how.corrections).toEqual(correctionsOf(change));
  });

  it('is in the unit that is said of it, not in that which is set for all', () => {
    const corrections = correctionsOf({ of: 'unit', to: 1_000 });
    expect(readWith(rows, corrections, { unit: 1 })[0]?.table.unit).toBe(1_000);
  });

  it('is read, and left out', () => {
    const [reading] = readWith(rows, correctionsOf({ of: 'table', to: 'none' }));
    expect(reading?.how.leftOut).toBe(true);
    expect(reading?.table.statements).toHaveLength(1);
  });

  it('is not another one of the same sheet, whatever stands above', () => {
    const health = [['健康保険勘定'], ...rows.slice(1), []];
    const seamen = [['船員保険勘定'], ...rows.slice(1), []];
    const said = { table: { sheet: '表', name: 'seamen', nth: 0 }, of: 'unit', to: 1_000 } as const;
    const units = (sheet: TestRows) => readWith(sheet, [said]).map(({ table }) => table.unit);
    expect(units([...health, ...seamen])).toEqual([null, 1_000]);
    expect(units([...seamen, ...health])).toEqual([1_000, null]);
    expect(units([...health])).toEqual([null]);
  });
});

describe('levels', () => {
  const indented: TestRows = [
    TITLE,
    ['科目', '予算額'],
    ['支出'],
    ['１　業務経費', 3],
    ['　（１）印刷費', 3],
    ['　２　一般管理費', 2],
    ['　（１）役員給与', 2],
    ['計', 5],
  ];

  it.each<[string, Change[], string[]]>([
    ['are read from indents', [], ['業務経費 3', '.印刷費 3', '.一般管理費 2', '..役員給与 2', '=計 5']],
    [
      'are read from numbering',
      [{ of: 'levels', to: 'numbering' }],
      ['業務経費 3', '.印刷費 3', '一般管理費 2', '.役員給与 2', '=計 5'],
    ],
    [
      'are not there',
      [{ of: 'levels', to: 'flat' }],
      ['業務経費 3', '印刷費 3', '一般管理費 2', '役員給与 2', '=計 5'],
    ],
    [
      'are read from the names that the plan knows',
      [{ of: 'levels', to: 'names' }],
      ['業務経費 3', '印刷費 3', '一般管理費 2', '役員給与 2', '=計 5'],
    ],
  ])('%s', (_, changes, expenditure) => {
    expect(sidesOf(readWith(indented, correctionsOf(...changes)))[0]?.expenditure).toEqual(expenditure);
  });

  it('are indents again where a person says so, although the numbering would tell others', () => {
    const flat: TestRows = [['科目', '予算額'], ['支出'], ['１　事業費', 3], ['①　旅費', 3], ['計', 3]];
    const corrections = correctionsOf({ of: 'levels', to: 'indents' });
    expect(sidesOf(read(flat))[0]?.expenditure).toEqual(['事業費 3', '.旅費 3', '=計 3']);
    expect(readWith(flat, corrections)[0]?.how.levelsFrom).toBe('indents');
  });
});

const EXPENDITURE: TestRows = [
  TITLE,
  ['科目', '予算額'],
  ['支出'],
  ['事業費', 5],
  ['　旅費', 3],
  ['　その他', 2],
  ['管理費', 4],
  ['　その他', 4],
  ['計', 9],
];

function expenditureOf(...changes: Change[]): readonly string[] | undefined {
  return sidesOf(readWith(EXPENDITURE, correctionsOf(...changes)))[0]?.expenditure;
}

describe('a line', () => {
  it.each<[string, Change, string[]]>([
    [
      'stands under the line that a person says, with its parts',
      { of: 'parent', row: rowAt('支出/管理費'), to: rowAt('支出/事業費') },
      ['事業費 5', '.旅費 3', '.その他 2', '.管理費 4', '..その他 4', '=計 9'],
    ],
    [
      'stands on the highest level, in the order of the sheet',
      { of: 'parent', row: rowAt('支出/事業費/その他'), to: null },
      ['事業費 5', '.旅費 3', 'その他 2', '管理費 4', '.その他 4', '=計 9'],
    ],
    [
      'is told from one of its name under another line',
      { of: 'parent', row: rowAt('支出/管理費/その他'), to: null },
      ['事業費 5', '.旅費 3', '.その他 2', '管理費 4', 'その他 4', '=計 9'],
    ],
    [
      'cannot stand under its own part',
      { of: 'parent', row: rowAt('支出/事業費'), to: rowAt('支出/事業費/旅費') },
      ['事業費 5', '.旅費 3', '.その他 2', '管理費 4', '.その他 4', '=計 9'],
    ],
    [
      'is some of the line above it',
      { of: 'role', row: rowAt('支出/事業費/旅費'), to: 'of-which' },
      ['事業費 5', '.旅費? 3', '.その他 2', '管理費 4', '.その他 4', '=計 9'],
    ],
    [
      'is left out',
      { of: 'role', row: rowAt('支出/事業費/旅費'), to: 'none' },
      ['事業費 5', '.その他 2', '管理費 4', '.その他 4', '=計 9'],
    ],
    [
      'sums up the lines before it',
      { of: 'role', row: rowAt('支出/管理費/その他'), to: 'subtotal' },
      ['その他 4', '.事業費 5', '..旅費 3', '..その他 2', '.管理費 4', '=計 9'],
    ],
    [
      'is the total: what stands behind it is not placed',
      { of: 'role', row: rowAt('支出/管理費'), to: 'total' },
      ['事業費 5', '.旅費 3', '.その他 2', '=管理費 4'],
    ],
  ])('%s', (_, change, expenditure) => {
    expect(expenditureOf(change)).toEqual(expenditure);
  });

  it('is not told to be corrected where it cannot be', () => {
    const corrections = correctionsOf(
      { of: 'parent', row: rowAt('支出/事業費'), to: rowAt('支出/事業費/旅費') },
      { of: 'role', row: rowAt('支出/旅費'), to: 'none' },
      { of: 'role', row: rowAt('支出/管理費'), to: 'none' },
    );
    expect(readWith(EXPENDITURE, corrections)[0]?.how.corrections).toEqual(corrections.slice(2));
  });

  it('may be its own line again although its name says うち', () => {
    const rows: TestRows = [['科目', '予算額'], ['支出'], ['事業費', 5], ['　うち旅費', 3], ['計', 5]];
    const corrections = correctionsOf({ of: 'role', row: rowAt('支出/事業費/旅費'), to: 'line' });
    expect(sidesOf(read(rows))[0]?.expenditure).toEqual(['事業費 5', '.旅費? 3', '=計 5']);
    expect(sidesOf(readWith(rows, corrections))[0]?.expenditure).toEqual(['事業費 5', '.旅費 3', '=計 5']);
  });

  it('keeps its correction where rows are inserted and the table is moved', () => {
    const change: Change = { of: 'parent', row: rowAt('支出/事業費/その他'), to: null };
    const moved: TestRows = [
      [],
      ...EXPENDITURE.slice(0, 4).map((row) => [null, ...row]),
      [null, '　印刷費', 0],
      ...EXPENDITURE.slice(4).map((row) => [null, ...row]),
    ];
    expect(sidesOf(readWith(moved, correctionsOf(change)))[0]?.expenditure).toEqual([
      '事業費 5',
      '.印刷費 0',
      '.旅費 3',
      'その他 2',
      '管理費 4',
      '.その他 4',
      '=計 9',
    ]);
  });

  it('of a name that stands twice under one line is told by its place among them', () => {
    const rows: TestRows = [['科目', '予算額'], ['支出'], ['その他', 1], ['その他', 2], ['計', 3]];
    const second = { ...rowAt('支出/その他'), nth: 1 };
    const corrections = correctionsOf({ of: 'role', row: second, to: 'none' });
    expect(sidesOf(readWith(rows, corrections))[0]?.expenditure).toEqual(['その他 1', '=計 3']);
  });
});

describe('a row without a place', () => {
  const rows: TestRows = [
    ['科目', '予算額'],
    ['基金', 2],
    ['収入'],
    ['会費', 5],
    ['計', 5],
    ['支出'],
    ['事業費', 4],
    ['計', 4],
    ['予備', 1],
    ['残った額', 1],
  ];

  it('is told, and no line', () => {
    expect(unplacedOf(read(rows))).toEqual(['基金', '予備', '残った額']);
    expect(read(rows)[0]?.how.unplaced.map(({ kind }) => kind)).toEqual(['row', 'row', 'row']);
  });

  it.each<[string, Change, object]>([
    [
      'is a line of the side above it',
      { of: 'role', row: rowAt('予備'), to: 'line' },
      { expenditure: ['事業費 4', '予備 1', '=計 4'] },
    ],
    [
      'is a line of the side below it where none is above',
      { of: 'role', row: rowAt('基金'), to: 'line' },
      { revenue: ['基金 2', '会費 5', '=計 5'] },
    ],
    [
      'is the difference',
      { of: 'role', row: rowAt('残った額'), to: 'difference' },
      { difference: '残った額 1' },
    ],
  ])('%s', (_, change, side) => {
    const readings = readWith(rows, correctionsOf(change));
    expect(sidesOf(readings)).toMatchObject([side]);
    expect(unplacedOf(readings)).toHaveLength(2);
  });
});

describe('a side', () => {
  const unsaid: TestRows = [
    TITLE,
    ['科目', '金額'],
    ['会費', 5],
    ['寄附', 1],
    ['合計', 6],
    ['事業', 6],
    ['合計', 6],
  ];

  it('is assumed where no word tells it', () => {
    expect(read(unsaid)[0]?.how.sidesFrom).toBe('assumed');
  });

  it('is what a person says, and so is the one that begins below', () => {
    const corrections = correctionsOf(
      { of: 'side', row: rowAt('支出'), to: 'revenue' },
      { of: 'side', row: rowAt('事業'), to: 'expenditure' },
    );
    expect(unplacedOf(read(unsaid))).toEqual(['事業', '合計']);
    expect(sidesOf(readWith(unsaid, corrections))).toEqual([
      { revenue: ['会費 5', '寄附 1', '=合計 6'], expenditure: ['事業 6', '=合計 6'], difference: null },
    ]);
    expect(readWith(unsaid, corrections)[0]?.how.sidesFrom).toBe('words');
  });

  it('that a heading tells is the other one by a person’s word', () => {
    const rows: TestRows = [['科目', '予算額'], ['支出'], ['会費', 5], ['計', 5]];
    const corrections = correctionsOf({ of: 'side', row: rowAt('支出'), to: 'revenue' });
    expect(sidesOf(readWith(rows, corrections))).toEqual([
      { revenue: ['会費 5', '=計 5'], expenditure: [], difference: null },
    ]);
  });

  it('that is no side by a person’s word is a line', () => {
    const rows: TestRows = [['科目', '予算額'], ['収入'], ['会費', 5], ['支出', 1], ['計', 6]];
    const corrections = correctionsOf({ of: 'role', row: rowAt('支出'), to: 'line' });
    expect(sidesOf(readWith(rows, corrections))).toEqual([
      { revenue: ['会費 5', '支出 1', '=計 6'], expenditure: [], difference: null },
    ]);
  });
});

it('corrections by which a table would be gone do not act', () => {
  const rows: TestRows = [['科目', '予算額'], ['支出'], ['事業費', 5]];
  const corrections = correctionsOf(
    { of: 'role', row: rowAt('支出/事業費'), to: 'none' },
    { of: 'unit', to: 1_000 },
  );
  const [reading] = readWith(rows, corrections);
  expect(reading?.how.corrections).toEqual(corrections.slice(1));
  expect(sidesOf([reading].flatMap((each) => each ?? []))[0]?.expenditure).toEqual(['事業費 5']);
});
