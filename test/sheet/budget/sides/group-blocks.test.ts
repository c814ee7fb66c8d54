import { describe, expect, it } from 'vitest';
import { read, sidesOf, type TestRows } from '../../../support/reading';

const REVENUE: TestRows = [['収入'], ['会費', 3], ['計', 3]];
const EXPENDITURE: TestRows = [['支出'], ['事業費', 3], ['計', 3]];
const HEADING = ['科目', '予算額'];

function tables(...rows: TestRows): number {
  return read(rows).length;
}

describe('blocks of one table', () => {
  it('are revenue and expenditure below one another', () => {
    expect(tables(HEADING, ...REVENUE, [], HEADING, ...EXPENDITURE)).toBe(1);
  });

  it.each<[string, TestRows]>([
    ['another 会計 is named between', [...REVENUE, ['２　国民健康保険特別会計'], HEADING, ...EXPENDITURE]],
    ['our other account is named between', [...REVENUE, ['〔船員保険勘定〕'], HEADING, ...EXPENDITURE]],
    ['the columns differ', [...REVENUE, ['科目', '決算額'], ...EXPENDITURE]],
    ['the same side comes again', [...REVENUE, HEADING, ...REVENUE]],
  ])('are not those between which %s', (_, rows) => {
    expect(tables(['１　一般会計'], HEADING, ...rows)).toBe(2);
  });

  it('may both bear the name of the account', () => {
    expect(tables(['一般会計'], HEADING, ...REVENUE, ['村の一般会計'], HEADING, ...EXPENDITURE)).toBe(1);
  });

  it('assumed expenditure is a table of its own', () => {
    const rows = [['（単位：円）'], HEADING, ...REVENUE, [], ['区分', '金額'], ['委託費', 3], ['合計', 3]];
    expect(sidesOf(read(rows))).toEqual([
      { revenue: ['会費 3', '=計 3'], expenditure: [], difference: null },
      { revenue: [], expenditure: ['委託費 3', '=合計 3'], difference: null },
    ]);
  });
});

describe('tables side by side', () => {
  const rows = (left: string, right: string | null): TestRows => [
    ['令和６年度予算'],
    [left, '（単位：円）', null, right],
    [...HEADING, null, ...HEADING],
    ['収入', null, null, '収入'],
    ['会費', 3, null, '会費', 4],
    ['計', 3, null, '計', 4],
  ];

  it('share what is said above them once, but not the names of accounts', () => {
    const readings = read(rows('〔健康保険勘定〕', '〔船員保険勘定〕'));
    expect(
      readings.map(({ table: { account, unit, statements } }) => [account, unit, statements[0]?.fiscalYear]),
    ).toEqual([
      ['health', 1, 2024],
      ['seamen', 1, 2024],
    ]);
  });
});

describe('a note about rounding', () => {
  const table = (note: string | null): TestRows => [HEADING, ...REVENUE, [note], []];

  it.each<[string, TestRows, string[]]>([
    [
      'under the last table speaks for all that have none',
      [...table(null), ['x会計'], ...table('（注）切捨て')],
      ['truncate', 'truncate'],
    ],
    [
      'of its own comes first',
      [...table('（注）四捨五入'), ['x会計'], ...table('（注）切捨て')],
      ['round', 'truncate'],
    ],
  ])('%s', (_, rows, roundings) => {
    expect(read([['（単位：千円）'], ...rows]).map(({ table: { rounding } }) => rounding)).toEqual(roundings);
  });
});
