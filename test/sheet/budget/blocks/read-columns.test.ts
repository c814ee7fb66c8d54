import { describe, expect, it } from 'vitest';
import { read } from '../../../support/reading';

function columns(title: string, ...headings: string[]): string[] | undefined {
  const amounts = headings.map(() => 1);
  const [reading] = read([
    [title],
    ['科目', ...headings],
    ['収入'],
    ['会費', ...amounts],
    ['計', ...amounts],
  ]);
  return reading?.table.statements.map(({ column, fiscalYear }) => `${column.kind}/${String(fiscalYear)}`);
}

describe('the year of a column', () => {
  it.each<[string, string[], (number | null)[]]>([
    ['', ['平成17年度', '18年度', '22年度'], [2005, 2006, 2010]],
    ['', ['平成30年度', '元年度', '２年度'], [2018, 2019, 2020]],
    ['', ['令和2年度', '元年度', '30年度'], [2020, 2019, 2018]],
    ['令和６年度予算', ['６年度予算', '５年度決算見込'], [2024, 2023]],
    [
      '令和６年度予算',
      ['本年度予算額', '前年度予算額', '前々年度決算額', '翌年度見込'],
      [2024, 2023, 2022, 2025],
    ],
    ['令和６年度予算', ['当初予算額', '前年度からの繰越額', '翌年度へ繰り越すべき額'], [2024, 2024, 2024]],
    ['予算', ['６年度予算', '前年度予算額'], [null, null]],
    ['', ['令和５年度予算額', '令和６年度要求額', '査定額', '対前年度増減額'], [2023, 2024, 2024, 2024]],
    ['', ['平成17年度', '22年度', '対17年度比増減額'], [2005, 2010, 2010]],
  ])('%s %j: %j', (title, headings, years) => {
    expect(columns(title, ...headings)?.map((each) => each.split('/')[1])).toEqual(years.map(String));
  });
});

describe('what a column is', () => {
  it.each<[string, string[], string[]]>([
    ['令和６年度 予算', ['令和６年度', '令和５年度'], ['budget', 'previous-budget']],
    ['令和６年度 決算', ['令和６年度', '令和５年度'], ['settlement', 'settlement']],
    ['令和６年度 予算・決算', ['令和６年度'], ['other']],
    ['令和６年度 予算総括', ['一般勘定', '合計'], ['budget', 'budget']],
    ['令和６年度 推移', ['一般勘定'], ['other']],
    ['令和６年度 決算書', ['金額', '決算額'], ['settlement', 'settlement']],
    ['令和６年度 決算書', ['予算額', '予算現額', '決算額'], ['budget', 'budget', 'settlement']],
    ['令和６年度 決算書', ['当年度', '前年度'], ['settlement', 'settlement']],
    ['令和６年度 決算書', ['予算額', '前年度予算額'], ['budget', 'previous-budget']],
    [
      '令和６年度 正味財産増減計算書',
      ['当年度', '前年度', '増減'],
      ['settlement', 'settlement', 'difference'],
    ],
    ['令和６年度 資金収支計算書', ['予算', '決算', '差異'], ['budget', 'settlement', 'difference']],
    ['令和６年度 予算書', ['当年度', '前年度'], ['budget', 'previous-budget']],
  ])('under %s, %j: %j', (title, headings, kinds) => {
    expect(columns(title, ...headings)?.map((each) => each.split('/')[0])).toEqual(kinds);
  });
});

it('under 予算現額 only what says nothing else is the budget after transfers', () => {
  const [reading] = read([
    ['科目', '予算現額', null, null],
    [null, '当初予算額', '流用額', '計'],
    ['収入'],
    ['会費', 5, 1, 6],
  ]);
  expect(reading?.table.statements.map(({ column }) => column.afterTransfers)).toEqual([false, false, true]);
});
