import { describe, expect, it } from 'vitest';
import { judged, named } from '../../../support/table';
import { read, type TestRows } from '../../../support/reading';

const HEADINGS = ['款', '補正前の額', '補正額', '計'];

function extent(headings: TestRows[number], ...lines: TestRows): string | undefined {
  return read([['補正予算（第２号）'], headings, ...lines])[0]?.table.extent;
}

describe('a supplementary budget', () => {
  const lines: TestRows = [
    ['繰入金', 864_685, 455, 865_140],
    ['繰越金', 1, 174, 175],
  ];
  const total = ['歳入合計', 6_925_610, 629, 6_926_239];

  it.each<[string, TestRows, 'all' | 'changes']>([
    ['only what changes, where its totals are those of more lines', [...lines, total], 'changes'],
    ['all lines, where they add up', [...lines, ['歳入合計', 864_686, 629, 865_315]], 'all'],
    [
      'all lines, where one of them does not change',
      [...lines, ['市税', 5, '－', 5], ['歳入合計', 999_999, 629, 1_000_628]],
      'all',
    ],
    [
      'all lines, where only one of the two totals is larger',
      [...lines, ['歳入合計', 999_999, 629, 865_315]],
      'all',
    ],
    ['all lines, where the totals are smaller', [...lines, ['歳入合計', 99_999, 629, 100_628]], 'all'],
    [
      'only what changes, where 款 are larger than their 項',
      [
        ['１ 繰入金', 900, 50, 950],
        ['　(1) 基金繰入金', 600, 50, 650],
        ['２ 繰越金', 1, 2, 3],
        ['歳入合計', 901, 52, 953],
      ],
      'changes',
    ],
  ])('lists %s', (_, rows, expected) => {
    expect(extent(HEADINGS, ...rows)).toBe(expected);
  });

  it('is none where no column is of changes by 補正', () => {
    expect(extent(['款', '当初予算額', '流用額', '計'], ...lines, total)).toBe('all');
    expect(extent(['款', '前年度予算額', '増減', '予算額'], ...lines, total)).toBe('all');
  });
});

describe('in an extract', () => {
  const found = (...lines: [string, ...number[]][]): string[] => {
    const { findings } = judged({
      title: '令和６年度補正予算',
      columns: ['補正前の額', '補正額', '計'],
      lines: [['収入'], ...lines],
    });
    return named(findings).filter((each) => /SUM|BAL/u.test(each));
  };

  it.each<[string, [string, ...number[]][], string[]]>([
    [
      'only 補正額 adds up, and every line across its columns',
      [
        ['繰入金', 860, 450, 1_310],
        ['繰越金', 10, 170, 180],
        ['計', 6_920, 620, 7_540],
      ],
      [],
    ],
    [
      'a wrong total of 補正額 is wrong',
      [
        ['繰入金', 860, 450, 1_310],
        ['繰越金', 10, 170, 180],
        ['計', 6_920, 720, 7_640],
      ],
      ['C7 SUM-01 error'],
    ],
    [
      'a line that does not add up across is wrong',
      [
        ['繰入金', 860, 450, 1_310],
        ['繰越金', 10, 170, 280],
        ['計', 6_920, 620, 7_540],
      ],
      ['D6 SUM-06 error'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(found(...lines)).toEqual(expected);
  });
});
