import { describe, expect, it } from 'vitest';
import { judge } from '../../../../src/engine/budget/judgement';
import { relationsOf } from '../../../../src/engine/budget/relations';
import { addressOf } from '../../../../src/engine/cell';
import { read, sidesOf, unplacedOf, type TestRows } from '../../../support/reading';

/** The relations of all tables by formulas, as in B9 = B3 - B8. */
function calculated(rows: TestRows): string[] {
  return read(rows).flatMap(({ table }) =>
    relationsOf(table)
      .filter(({ code }) => code === 'SUM-06')
      .map(({ total, terms }) => {
        const sum = terms.map(({ sign, figure: { cell } }) => `${sign > 0 ? '+' : '-'}${addressOf(cell)}`);
        return `${addressOf(total.figure.cell)} = ${sum.join(' ')}`;
      }),
  );
}

const HEADING = ['科目', '予算額'];
const REVENUE = [['収入'], ['会費', 100], ['収入計(1)', 100]] as const;
const EXPENDITURE = [['支出'], ['事業費', 80], ['支出計(2)', 80]] as const;
// rows 2 to 7
const SIDES: TestRows = [HEADING, ...REVENUE, ...EXPENDITURE];

describe('a row is what its formula says', () => {
  it.each<[string, TestRows, string[]]>([
    ['by numbers', [['収支差額(3)=(1)-(2)', 20]], ['B8 = +B4 -B7']],
    ['by numbers before its name', [['(3)収支差額=(1)-(2)', 20]], ['B8 = +B4 -B7']],
    ['from one row', [['当期収支差額(3)=(1)', 100]], ['B8 = +B4']],
    ['by numbers without its own', [['差引（１）－（２）', 20]], ['B8 = +B4 -B7']],
    ['by names', [['差引（収入計－支出計）', 20]], ['B8 = +B4 -B7']],
    ['by words for the sides', [['収入－支出', 20]], ['B8 = +B4 -B7']],
    [
      'over rows of neither side',
      [
        ['収支差額(3)=(1)-(2)', 20],
        ['予備費(4)', 5],
        ['当期収支差額(5)=(3)-(4)', 15],
        ['前期末残高(6)', 200],
        ['当期末残高(5)+(6)', 215],
      ],
      ['B8 = +B4 -B7', 'B10 = +B8 -B9', 'B12 = +B10 +B11'],
    ],
    [
      'to a row below it',
      [
        ['残高(7)=(1)+(8)', 300],
        ['前期末残高(8)', 200],
      ],
      ['B8 = +B4 +B9'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(calculated([...SIDES, ...rows])).toEqual(expected);
    expect(unplacedOf(read([...SIDES, ...rows]))).toEqual([]);
  });

  it('in every column', () => {
    const rows: TestRows = [
      ['科目', '予算額', '決算額'],
      ['収入'],
      ['会費', 9, 8],
      ['収入計(A)', 9, 8],
      ['支出'],
      ['事業費', 7, 7],
      ['支出計(B)', 7, 7],
      ['差額(A)-(B)', 2, 1],
    ];
    expect(calculated(rows)).toEqual(['B8 = +B4 -B7', 'C8 = +C4 -C7']);
  });

  it('over several tables under the same headings', () => {
    const second: TestRows = [
      ['収支差額(3)=(1)-(2)', 20],
      ['収入'],
      ['補助金', 10],
      ['収入計(4)', 10],
      ['支出'],
      ['取得費', 40],
      ['支出計(5)', 40],
      ['収支差額(6)=(4)-(5)', -30],
      ['合計(7)=(3)+(6)', -10],
    ];
    expect(calculated([...SIDES, ...second])).toEqual(['B8 = +B4 -B7', 'B15 = +B11 -B14', 'B16 = +B8 +B15']);
  });

  it('and a total of the lines that it names takes these to its side', () => {
    const rows: TestRows = [
      HEADING,
      ['（イ）収入計', 100],
      ['　会費', 100],
      ['（ロ）事業費', 60],
      ['（ハ）管理費', 20],
      ['（ニ）支出計（ロ＋ハ）', 80],
      ['（ホ）収支差額（イ－ニ）', 20],
    ];
    expect(sidesOf(read(rows))).toEqual([
      {
        revenue: ['会費 100', '=収入計 100'],
        expenditure: ['事業費 60', '管理費 20', '=支出計(ロ+ハ) 80'],
        difference: '収支差額(イ-ニ) 20',
      },
    ]);
  });

  it('with its mark or formula in a column of its own', () => {
    const rows: TestRows = [
      ['科目', null, '予算額'],
      ['収入'],
      ['会費', null, 100],
      ['収入計', '(1)', 100],
      ['支出'],
      ['事業費', null, 80],
      ['支出計', '(2)', 80],
      ['収支差額', '(3)=(1)-(2)', 20],
    ];
    expect(calculated(rows)).toEqual(['C8 = +C4 -C7']);
  });

  it('also where marks come again in every table: the nearest above counts', () => {
    const again: TestRows = [
      ['差額(1)-(2)', 20],
      ['収入'],
      ['補助金', 10],
      ['収入計(1)', 10],
      ['支出'],
      ['取得費', 40],
      ['支出計(2)', 40],
      ['差額(1)-(2)', -30],
    ];
    expect(calculated([...SIDES, ...again])).toEqual(['B8 = +B4 -B7', 'B15 = +B11 -B14']);
  });
});

describe('a formula is no relation', () => {
  it.each<[string, string]>([
    ['names a row that is not there', '収支差額(3)=(1)-(9)'],
    ['names itself', '収支差額(3)=(1)-(3)'],
    ['names a row twice', '収支差額(3)=(1)-(1)'],
    ['is no sum', '収支差額(3)=(1)×0.5'],
  ])('where it %s, and is told', (_, label) => {
    const [reading] = read([...SIDES, [label, 20]]);
    expect(calculated([...SIDES, [label, 20]])).toEqual([]);
    expect(reading?.how.unplaced).toMatchObject([{ text: label, why: 'formula' }]);
  });

  it('where a line that has a place states it, and is told', () => {
    const rows: TestRows = [HEADING, ['収入'], ['会費(3)=(1)+(2)', 100], ['計', 100]];
    const [reading] = read(rows);
    expect(reading?.how.unplaced).toEqual([]);
    expect(reading?.how.unsolved).toMatchObject([{ text: '会費(3)=(1)+(2)', why: 'formula' }]);
  });

  it.each(['委託費（1-2）', '受診者（男－女）', 'Wi-Fi 使用料', 'センター費'])('in %s', (label) => {
    const [reading] = read([HEADING, ['収入'], [label, 100], ['計', 100]]);
    expect(reading?.how.unsolved).toEqual([]);
    expect(reading?.how.unplaced).toEqual([]);
  });
});

describe('revenue less expenditure without a formula', () => {
  it.each(['収支差額', '差引'])('%s', (label) => {
    expect(calculated([...SIDES, [label, 20]])).toEqual(['B8 = +B4 -B7']);
  });

  it.each(['実質的な収支', '期末残高'])('is not %s', (label) => {
    expect(calculated([...SIDES, [label, 20]])).toEqual([]);
  });

  it('is said once', () => {
    expect(calculated([...SIDES, ['収支差額(1)-(2)', 20], ['収支差', 9]])).toEqual(['B8 = +B4 -B7']);
  });
});

describe('a formula of what cannot be read', () => {
  it('cannot be decided', () => {
    const rows = [
      HEADING,
      ['収入'],
      ['会費(1)', 100],
      ['寄付金(2)'],
      ['収入計', 100],
      ['残高(3)=(1)+(2)', 150],
    ];
    const verdicts = read(rows).flatMap(({ table }) =>
      relationsOf(table).flatMap((relation) =>
        relation.code === 'SUM-06' ? [judge(relation, table.rounding).verdict] : [],
      ),
    );
    expect(verdicts).toEqual(['undecidable']);
  });

  it('may be the other one, where two name each other', () => {
    expect(calculated([...SIDES, ['甲(3)=(4)', 5], ['乙(4)=(3)', 6]])).toEqual(['B8 = +B9', 'B9 = +B8']);
  });
});
