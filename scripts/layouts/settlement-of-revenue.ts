import { cells, headings, merged, right, title, widths, type Entry } from './cells';
import { statements, type Layout } from './layout';

const NIL: Entry = right('－');

export const settlementOfRevenue: Layout = {
  name: 'settlement-of-revenue',
  about:
    'What was assessed, what was received, what is written off and what is due: 収入未済額 = 調定額 − 収入済額 − ' +
    '不納欠損額, and the comparison of two columns that stand apart, which names one of them by what it is.',
  source: 'the columns of 歳入決算事項別明細書, 地方自治法施行規則 第16条の2',
  workbook: {
    sheets: [
      {
        name: '歳入決算',
        rows: cells([
          [title('令和６年度　歳入決算事項別明細書')],
          [...Array<string>(9).fill(''), right('（単位：円）')],
          headings(
            '款',
            '予算現額',
            null,
            null,
            null,
            '調定額',
            '収入済額',
            '不納欠損額',
            '収入未済額',
            '予算現額と収入済額との比較',
          ),
          headings(null, '当初予算額', '補正予算額', '繰越財源充当額', '計', null, null, null, null, null),
          ['１　市税', 3_000_000, NIL, NIL, 3_000_000, 3_230_000, 2_950_000, 50_000, 230_000, -50_000],
          ['２　使用料', 200_000, 10_000, NIL, 210_000, 214_000, 214_000, NIL, NIL, 4_000],
          [
            '３　国庫支出金',
            1_000_000,
            50_000,
            200_000,
            1_250_000,
            1_190_000,
            1_100_000,
            NIL,
            90_000,
            -150_000,
          ],
          [
            '歳入合計',
            4_200_000,
            60_000,
            200_000,
            4_460_000,
            4_634_000,
            4_264_000,
            50_000,
            320_000,
            -196_000,
          ],
        ]),
        merges: merged('A3:A4', 'B3:E3', 'F3:F4', 'G3:G4', 'H3:H4', 'I3:I4', 'J3:J4'),
        columns: widths(18, 12, 12, 14, 12, 12, 12, 12, 12, 16),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '歳入決算',
        statements: statements(
          { account: 'other', unit: 1, rounding: 'exact' },
          [
            ['予算現額 当初予算額', 2024],
            ['予算現額 補正予算額', 2024],
            ['予算現額 繰越財源充当額', 2024],
            ['予算現額 計', 2024],
            ['調定額', 2024],
            ['収入済額', 2024],
            ['不納欠損額', 2024],
            ['収入未済額', 2024],
            ['予算現額と収入済額との比較', 2024],
          ],
          {
            revenue: [
              '市税 3,000,000 - - 3,000,000 3,230,000 2,950,000 50,000 230,000 -50,000',
              '使用料 200,000 10,000 - 210,000 214,000 214,000 - - 4,000',
              '国庫支出金 1,000,000 50,000 200,000 1,250,000 1,190,000 1,100,000 - 90,000 -150,000',
              '=歳入合計 4,200,000 60,000 200,000 4,460,000 4,634,000 4,264,000 50,000 320,000 -196,000',
            ],
          },
        ),
      },
    ],
    findings: [],
  },
};
