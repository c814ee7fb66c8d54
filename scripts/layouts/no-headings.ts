import { cells, formula, widths } from './cells';
import { statements, type Layout } from './layout';

export const noHeadings: Layout = {
  name: 'no-headings',
  about:
    'A quick sheet of somebody’s own: no row of headings at all, year and unit in the title, nothing set in, ' +
    'numbers as typed without commas, a blank row between the sections.',
  workbook: {
    sheets: [
      {
        name: '収支',
        rows: cells(
          [
            ['令和6年度 研究会 収支予算（単位 円）'],
            ['収入'],
            ['会費', 300000],
            ['補助金', 500000],
            ['前年度繰越金', 45210],
            ['収入計', formula('=SUM(B3:B5)', 845210, 'General')],
            [],
            ['支出'],
            ['講師謝金', 240000],
            ['会場費', 180000],
            ['印刷費', 96000],
            ['予備費', formula('=B6-SUM(B9:B11)', 329210, 'General')],
            ['支出計', formula('=SUM(B9:B12)', 845210, 'General')],
          ],
          'General',
        ),
        columns: widths(20, 12),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '収支',
        statements: statements({ account: 'other', unit: 1, rounding: 'exact' }, [['', 2024]], {
          revenue: ['会費 300,000', '補助金 500,000', '前年度繰越金 45,210', '=収入計 845,210'],
          expenditure: [
            '講師謝金 240,000',
            '会場費 180,000',
            '印刷費 96,000',
            '予備費 329,210',
            '=支出計 845,210',
          ],
        }),
      },
    ],
    findings: [],
  },
};
