import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/engine/cell';
import { reviewWorkbook } from '../../src/review/review';
import type { Area } from '../../src/engine/area';
import { sheetOf, type TestCell } from '../support/sheet';

type Rows = readonly (readonly TestCell[])[];

/** What is said of rows without a relation, as in `warning no-name B7`. */
function told(rows: Rows, merges: readonly Area[] = []): string[] {
  const unit = [null, '（単位：千円）'];
  const sheet = sheetOf([unit, ...rows], { merges });
  return reviewWorkbook({ sheets: [sheet], date1904: false }).findings.flatMap((finding) =>
    finding.code === 'READ-02'
      ? [`${finding.severity} ${finding.details.why} ${finding.cells.map(addressOf).join()}`]
      : [],
  );
}

const HEADING = ['科目', '予算額'];
const REVENUE: Rows = [['収入'], ['会費', 100], ['計', 100]];
// rows 2 to 8
const SIDES: Rows = [HEADING, ...REVENUE, ['支出'], ['事業費', 100], ['計', 100]];

describe('a row with an amount that stands in no relation is told', () => {
  it.each<[string, Rows, string[]]>([
    ['without a name', [...SIDES, [null, 9]], ['warning no-name B9']],
    ['behind the totals', [...SIDES, ['寄付金', 9]], ['warning neither-side B9']],
    ['with a formula that names nothing', [...SIDES, ['差額(3)=(1)-(2)', 9]], ['warning formula B9']],
    [
      'on a side without a total',
      [HEADING, ['収入'], ['会費', 1], ['寄付金', 2]],
      ['warning no-total B4,B5'],
    ],
    [
      'below headings of its own that make no table',
      [...SIDES, [], ['内訳'], ['科目', '金額'], ['医療分', 1], ['介護分', 0], ['支援分', 3]],
      ['warning no-total B12,B14'],
    ],
    [
      'as information, where its name says that it is part of no sum',
      [...SIDES, ['実質的な収支', 9]],
      ['info no-summand B9'],
    ],
    ['as information, where it is carried over', [...SIDES, ['翌年度繰越金', 9]], ['info no-summand B9']],
  ])('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  it('and none is told where a blank row is named by its formula: the sum waits for it', () => {
    const rows: Rows = [
      HEADING,
      ['収入'],
      ['会費', 100],
      ['収入計(1)', 100],
      ['支出'],
      ['事業費', 60],
      ['支出計(2)', 60],
      ['前期末残高(4)', null],
      ['期末残高(5)=(1)-(2)+(4)', 40],
    ];
    expect(told(rows)).toEqual([]);
  });

  it('one finding for rows that follow one another for one reason', () => {
    const rows = [...SIDES, ['寄付金', 9], ['雑収入', 8], ['期末残高', 7], ['補助金', 6]];
    expect(told(rows)).toEqual([
      'warning neither-side B9,B10',
      'info no-summand B11',
      'warning neither-side B12',
    ]);
  });

  it('in every column where it holds an amount', () => {
    const rows = [
      ['科目', '予算額', '決算額'],
      ['収入'],
      ['会費', 100, 90],
      ['計', 100, 90],
      ['寄付金', 9, 8],
    ];
    expect(told(rows)).toEqual(['warning neither-side B6,C6']);
  });

  it('a table with amounts and not one relation says so once', () => {
    expect(told([HEADING, ['収入'], ['会費', 100], ['支出'], ['事業費', 100]])).toEqual([
      'warning no-total B4,B6',
    ]);
  });
});

describe('nothing is told', () => {
  it.each<[string, Rows]>([
    ['of a table whose amounts all stand in sums', SIDES],
    ['of an amount of 0', [...SIDES, ['寄付金', 0]]],
    ['of a nil mark', [...SIDES, ['寄付金', '-']]],
    ['of a row that another is calculated from', [...SIDES, ['繰越金(1)', 9], ['残高=(1)+収入計', 109]]],
    [
      'of lines related across columns',
      [['科目', '予算額', '前年度予算額', '増減'], ['収入'], ['会費', 3, 2, 1]],
    ],
    ['of shares below amounts', [HEADING, ['収入'], ['会費', 100], [null, '(71.0%)'], ['計', 100]]],
    [
      'of remarks with numbers',
      [['科目', '予算額', '備考'], ['収入'], ['会費', 100, 25], ['計', 100], [null, null, 99]],
    ],
    ['of notes', [...SIDES, ['（注）会費は 50 人分である。']]],
    ['of numbered columns', [HEADING, [1, 2], ...REVENUE]],
  ])('%s', (_, rows) => {
    expect(told(rows)).toEqual([]);
  });
});
