import { cells, headings, merged, widths } from './cells';
import { statements, type Layout } from './layout';

export const noHeadingOverNames: Layout = {
  name: 'no-heading-over-names',
  about:
    'No heading stands over the names; the headings of the amounts carry year and unit. 実質的な収支 leaves out ' +
    'what was drawn from reserves, and is not 収入 − 支出.',
  source: 'SCSK健康保険組合「決算推移」 (its layout and figures)',
  workbook: {
    sheets: [
      {
        name: '決算推移',
        rows: cells([
          headings(null, null, '2021年度\n決算額（千円）', '2022年度\n決算額（千円）'),
          ['収入', '保険料収入', 9_004_328, 9_743_100],
          ['', '繰入金', 200_000, 220_000],
          ['', 'その他', 534_336, 753_204],
          ['', '収入合計', 9_738_664, 10_716_304],
          ['支出', '保険給付費等', 9_026_779, 10_152_042],
          ['', 'その他', 361_947, 378_732],
          ['', '支出合計', 9_388_726, 10_530_774],
          ['収支', '', 349_938, 185_530],
          ['実質的な収支', '', 149_938, -34_470],
        ]),
        merges: merged('A2:A5', 'A6:A8', 'A9:B9', 'A10:B10'),
        columns: widths(14, 20, 18, 18),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '決算推移',
        statements: statements(
          { account: 'other', unit: 1_000, rounding: 'round' },
          [
            ['2021年度決算額(千円)', 2021],
            ['2022年度決算額(千円)', 2022],
          ],
          {
            revenue: [
              '保険料収入 9,004,328 9,743,100',
              '繰入金 200,000 220,000',
              'その他 534,336 753,204',
              '=収入合計 9,738,664 10,716,304',
            ],
            expenditure: [
              '保険給付費等 9,026,779 10,152,042',
              'その他 361,947 378,732',
              '=支出合計 9,388,726 10,530,774',
            ],
            difference: '収支 349,938 185,530',
          },
        ),
      },
    ],
    findings: ['決算推移!C10 READ-02 info'],
  },
};
