import { describe, expect, it } from 'vitest';
import { read } from '../support/reading';

/** The columns that each difference column is taken from, by their headings. */
function computed(headings: readonly string[], ...lines: number[][]): string[] | undefined {
  const rows = lines.map((amounts, index) => [`会費${String(index)}`, ...amounts]);
  const [reading] = read([['令和６年度'], ['科目', ...headings], ['収入'], ...rows]);
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
    ['補正額 from the sum behind it', ['補正前の額', '補正額', '計'], [[5, 2, 7]], ['補正額=計-補正前の額']],
  ])('%s', (_, headings, lines, expected) => {
    expect(computed(headings, ...lines)).toEqual(expected);
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
  ])('from nothing %s', (_, headings, lines) => {
    expect(computed(headings, ...lines)).toEqual([]);
  });
});
