import { cells, headings, merged, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const sidesAsHeadings: Layout = {
  name: 'sides-as-headings',
  about: '収入 and 支出 side by side as the only headings, each merged over its names and its amounts.',
  workbook: {
    sheets: [
      {
        name: '予算',
        rows: cells([
          [title('令和６年度　親睦会予算')],
          ['', '', '', right('（単位：円）')],
          headings('収　入', null, '支　出', null),
          ['会費', 100_000, '事業費', 120_000],
          ['寄付金', 50_000, '管理費', 25_000],
          ['', '', '予備費', 5_000],
          ['合計', 150_000, '合計', 150_000],
        ]),
        merges: merged('A3:B3', 'C3:D3'),
        columns: widths(16, 12, 16, 12),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '予算',
        statements: statements({ account: 'other', unit: 1, rounding: 'exact' }, [['', 2024]], {
          revenue: ['会費 100,000', '寄付金 50,000', '=合計 150,000'],
          expenditure: ['事業費 120,000', '管理費 25,000', '予備費 5,000', '=合計 150,000'],
        }),
      },
    ],
    findings: [],
  },
};
