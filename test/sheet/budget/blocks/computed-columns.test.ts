import { describe, expect, it } from 'vitest';
import { read } from '../../../support/reading';

/** The columns that each computed column is taken from, by their headings. Two rows of headings make outer ones. */
function computed(
  headings: readonly string[],
  lines: readonly (readonly number[])[],
  total?: readonly number[],
) {
  const rows = lines.map((amounts, index) => [`会費${String(index)}`, ...amounts]);
  const sums = total ? [['計', ...total]] : [];
  const [reading] = read([['令和６年度'], ['科目', ...headings], ['収入'], ...rows, ...sums]);
  const label = (index: number): string => reading?.table.statements[index]?.column.label ?? '';
  return reading?.table.computed.map(({ statement, terms }) => {
    const said = terms.map((term) => `${term.sign > 0 ? '+' : '-'}${label(term.statement)}`).join('');
    return `${label(statement)}=${said.replace(/^\+/u, '')}`;
  });
}

describe('a difference is taken', () => {
  it.each<[string, string[], number[][], string[]]>([
    [
      'from left to right where lines agree so',
      ['予算額', '前年度予算額', '増減'],
      [[5, 3, 2]],
      ['増減=予算額-前年度予算額'],
    ],
    [
      'from right to left where lines agree so',
      ['前年度予算額', '予算額', '増減'],
      [[3, 5, 2]],
      ['増減=予算額-前年度予算額'],
    ],
    [
      'from left to right where none agrees',
      ['予算額', '決算額', '差額'],
      [[5, 3, 9]],
      ['差額=予算額-決算額'],
    ],
    [
      'from columns further off where most lines agree so',
      ['前年度予算額', '予算額', '決算額', '増減'],
      [
        [3, 5, 1, 2],
        [4, 8, 1, 4],
      ],
      ['増減=予算額-前年度予算額'],
    ],
    [
      'by marks in its heading',
      ['予算額（Ａ）', '決算額（Ｂ）', '差額（Ｂ－Ａ）'],
      [[5, 3, 2]],
      ['差額（Ｂ－Ａ）=決算額（Ｂ）-予算額（Ａ）'],
    ],
    [
      'against the year in its heading',
      ['平成17年度', '18年度', '19年度', '対17年度比増減額'],
      [[1, 2, 3, 1]],
      ['対17年度比増減額=19年度-平成17年度'],
    ],
    [
      'against last year as its heading says',
      ['令和５年度予算額', '令和６年度要求額', '査定額', '対前年度増減額'],
      [[1, 4, 3, 3]],
      ['対前年度増減額=査定額-令和５年度予算額'],
    ],
    [
      'within the years of an outer heading',
      ['令和６年度予算額', '令和６年度決算額', '差額', '令和５年度予算額', '令和５年度決算額', '差引'],
      [[5, 4, -1, 3, 5, 2]],
      ['差額=令和６年度決算額-令和６年度予算額', '差引=令和５年度決算額-令和５年度予算額'],
    ],
    [
      '補正額 from the columns before it',
      ['補正前の額', '補正後の額', '補正額'],
      [[5, 7, 2]],
      ['補正額=補正後の額-補正前の額'],
    ],
    [
      'of all that stands before it where lines agree so',
      ['予算現額', '支出済額', '翌年度繰越額', '不用額'],
      [
        [9, 5, 3, 1],
        [4, 4, 0, 0],
      ],
      ['不用額=予算現額-支出済額-翌年度繰越額'],
    ],
    [
      'from a difference before it',
      ['歳入総額', '歳出総額', '差引額', '翌年度へ繰り越すべき財源', '実質収支'],
      [
        [9, 5, 4, 3, 1],
        [8, 5, 3, 1, 2],
      ],
      ['差引額=歳入総額-歳出総額', '実質収支=差引額-翌年度へ繰り越すべき財源'],
    ],
    [
      'between the columns that it names, the way lines agree',
      ['予算現額', '調定額', '収入済額', '予算現額と収入済額との比較'],
      [[9, 8, 7, -2]],
      ['予算現額と収入済額との比較=収入済額-予算現額'],
    ],
  ])('%s', (_, headings, lines, expected) => {
    expect(computed(headings, lines)).toEqual(expected);
  });

  it.each<[string, string[], number[][]]>([
    ['where only one column stands beside it', ['予算額', '増減'], [[5, 2]]],
    [
      'of 補正額 where the columns beside it do not show it',
      ['当初予算額', '補正額', '予算現額'],
      [
        [5, 2, 9],
        [1, 1, 5],
      ],
    ],
    [
      'where three columns stand before it and no lines agree',
      ['予算現額', '負担行為額', '支出済額', '残額'],
      [[9, 5, 3, 7]],
    ],
  ])('from nothing %s', (_, headings, lines) => {
    expect(computed(headings, lines)).toEqual([]);
  });
});

describe('a sum of columns', () => {
  it.each<[string, string[], number[][], string[]]>([
    [
      'is 当初予算額 with all changes after it, by the words alone',
      ['当初予算額', '補正予算額', '前年度からの繰越額', '計'],
      [[5, 2, 1, 9]],
      ['計=当初予算額+補正予算額+前年度からの繰越額'],
    ],
    ['is 補正前の額 and 補正額', ['補正前の額', '補正額', '計'], [[5, 2, 7]], ['計=補正前の額+補正額']],
    [
      'takes in every 補正, and is what 差額 is taken from',
      ['当初予算額', '補正第１号', '補正第２号', '最終予算額', '決算額', '差額'],
      [
        [5, 2, 1, 8, 7, 1],
        [5, 0, -1, 4, 4, 0],
      ],
      ['最終予算額=当初予算額+補正第１号+補正第２号', '差額=最終予算額-決算額'],
    ],
    [
      'takes transfers with their sign',
      ['当初予算額', '流用額', '予備費充用額', '予算現額'],
      [
        [5, -2, 0, 3],
        [5, 2, 1, 8],
      ],
      ['予算現額=当初予算額+流用額+予備費充用額'],
    ],
    [
      'is that of the bodies before it where lines agree',
      ['一般勘定', '介護勘定', '合計'],
      [
        [5, 2, 7],
        [3, 3, 6],
      ],
      ['合計=一般勘定+介護勘定'],
    ],
    [
      'may stand before its parts',
      ['計', '一般勘定', '介護勘定'],
      [
        [7, 5, 2],
        [6, 3, 3],
      ],
      ['計=一般勘定+介護勘定'],
    ],
    [
      'is stated by letters, whatever the figures say',
      [
        '当初予算額（Ａ）',
        '補正額（Ｂ）',
        '繰越額（Ｃ）',
        '予算現額（Ａ＋Ｂ＋Ｃ）',
        '執行額（Ｄ）',
        '残額（Ｅ－Ｄ）',
      ],
      [[5, 2, 1, 9, 3, 6]],
      ['予算現額（Ａ＋Ｂ＋Ｃ）=当初予算額（Ａ）+補正額（Ｂ）+繰越額（Ｃ）'],
    ],
  ])('%s', (_, headings, lines, expected) => {
    expect(computed(headings, lines)).toEqual(expected);
  });

  it.each<[string, number[][], number[], string[]]>([
    [
      'agree',
      [
        [50, 20, 70],
        [30, 0, 30],
        [40, 0, 40],
      ],
      [120, 20, 140],
      ['予算現額=当初予算額+補正額'],
    ],
    [
      'agree but for one wrong figure, which no sum takes in',
      [
        [50, 20, 70],
        [30, 0, 30],
        [40, 0, 90],
      ],
      [120, 20, 140],
      ['予算現額=当初予算額+補正額'],
    ],
    [
      'leave over what adds up as the amounts of a column that is not printed',
      [
        [50, 20, 70],
        [30, 0, 30],
        [40, 0, 90],
      ],
      [120, 20, 190],
      [],
    ],
  ])('is guessed of 予算現額 by its figures: they %s', (_, lines, total, expected) => {
    expect(computed(['当初予算額', '補正額', '予算現額'], lines, total)).toEqual(expected);
  });

  it('is none where a column that is not read stands between and figures do not agree without it', () => {
    const headings = ['当初予算額', '補正額', '調整', '計'];
    expect(computed(headings, [[5, 2, 1, 8]])).toEqual([]);
    expect(computed(headings, [[5, 2, 1, 7]])).toEqual(['計=当初予算額+補正額']);
  });
});
