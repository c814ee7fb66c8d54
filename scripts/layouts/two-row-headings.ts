import { bold, cells, headings, indented, merged, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const twoRowHeadings: Layout = {
  name: 'two-row-headings',
  about:
    'Headings in two rows, the year merged over budget, result and difference, two years side by side; the ' +
    'difference is result less budget of the same year.',
  workbook: {
    sheets: [
      {
        name: '比較',
        rows: cells([
          [title('予算と決算の比較')],
          ['', '', '', '', '', '', right('（単位：百万円）')],
          headings('科　目', '令和６年度', null, null, '令和５年度', null, null),
          headings(null, '予算額', '決算見込額', '差額', '予算額', '決算額', '差額'),
          [bold('収入')],
          [indented('保険料', 1), 800, 812, 12, 780, 785, 5],
          [indented('補助金', 1), 150, 150, 0, 160, 158, -2],
          [indented('雑収入', 1), 50, 46, -4, 40, 41, 1],
          [bold('収入計'), 1000, 1008, 8, 980, 984, 4],
          [bold('支出')],
          [indented('給付費', 1), 700, 690, -10, 690, 695, 5],
          [indented('管理費', 1), 250, 240, -10, 240, 236, -4],
          [indented('予備費', 1), 50, 0, -50, 50, 0, -50],
          [bold('支出計'), 1000, 930, -70, 980, 931, -49],
          [bold('差引'), 0, 78, 78, 0, 53, 53],
        ]),
        merges: merged('A3:A4', 'B3:D3', 'E3:G3'),
        columns: widths(20, 12, 12, 12, 12, 12, 12),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '比較',
        statements: statements(
          { account: 'other', unit: 1_000_000, rounding: 'round' },
          [
            ['令和6年度 予算額', 2024],
            ['令和6年度 決算見込額', 2024],
            ['令和6年度 差額', 2024],
            ['令和5年度 予算額', 2023],
            ['令和5年度 決算額', 2023],
            ['令和5年度 差額', 2023],
          ],
          {
            revenue: [
              '保険料 800 812 12 780 785 5',
              '補助金 150 150 0 160 158 -2',
              '雑収入 50 46 -4 40 41 1',
              '=収入計 1,000 1,008 8 980 984 4',
            ],
            expenditure: [
              '給付費 700 690 -10 690 695 5',
              '管理費 250 240 -10 240 236 -4',
              '予備費 50 0 -50 50 0 -50',
              '=支出計 1,000 930 -70 980 931 -49',
            ],
            difference: '差引 0 78 78 0 53 53',
          },
        ),
      },
    ],
    findings: [],
  },
};
