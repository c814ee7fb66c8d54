import { bold, cells, headings, merged, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const bracketsInCells: Layout = {
  name: 'brackets-in-cells',
  about:
    'Amounts of lines with parts stand between [ and ], each in a cell of its own under one merged heading: neither ' +
    'names nor amounts, and no minus.',
  source: 'A learned society’s 収支計算書, saved from Excel (figures made up)',
  workbook: {
    sheets: [
      {
        name: '収支計算書',
        rows: cells([
          [title('令和６年度　収支予算書')],
          ['', '', '', right('（単位：円）')],
          headings('科目', null, '予算額', null, null),
          [bold('収入の部')],
          ['会費収入', '', '[', 16600000, ']'],
          ['', '通常会員', '', 16000000],
          ['', '団体会員', '', 450000],
          ['', '賛助会員', '', 150000],
          ['寄付金収入', '', '', 400000],
          ['収入合計', '', '', 17000000],
        ]),
        merges: merged('A3:B3', 'C3:E3'),
        columns: widths(14, 14, 3, 16, 3),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '収支計算書',
        statements: statements({ account: 'other', unit: 1, rounding: 'exact' }, [['予算額', 2024]], {
          revenue: [
            '会費収入 16,600,000',
            '.通常会員 16,000,000',
            '.団体会員 450,000',
            '.賛助会員 150,000',
            '寄付金収入 400,000',
            '=収入合計 17,000,000',
          ],
        }),
      },
    ],
    findings: [],
  },
};
