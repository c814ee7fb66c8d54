import { bold, cells, headings, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const negativeLine: Layout = {
  name: 'negative-line',
  about:
    'Changes with ▲, as they should be, and one budget line below zero, as it should not: a refund that was ' +
    'booked as negative 雑収入.',
  workbook: {
    sheets: [
      {
        name: '予算',
        rows: cells(
          [
            [title('令和６年度　協議会予算')],
            ['', '', '', right('（単位：千円）')],
            headings('科目', '予算額', '前年度予算額', '比較増減'),
            [bold('収入の部')],
            ['　会費', 5040, 5000, 40],
            ['　雑収入', -40, 20, -60],
            ['　合計', 5000, 5020, -20],
            [bold('支出の部')],
            ['　事業費', 4600, 4700, -100],
            ['　事務費', 400, 320, 80],
            ['　合計', 5000, 5020, -20],
          ],
          '#,##0;"▲ "#,##0',
        ),
        columns: widths(24, 14, 14, 14),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '予算',
        statements: statements(
          { account: 'other', unit: 1_000, rounding: 'round' },
          [
            ['予算額', 2024],
            ['前年度予算額', 2023],
            ['比較増減', 2024],
          ],
          {
            revenue: ['会費 5,040 5,000 40', '雑収入 -40 20 -60', '=合計 5,000 5,020 -20'],
            expenditure: ['事業費 4,600 4,700 -100', '事務費 400 320 80', '=合計 5,000 5,020 -20'],
          },
        ),
      },
    ],
    findings: ['予算!B6 SIGN-01 error'],
  },
};
