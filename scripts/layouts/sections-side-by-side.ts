import { cells, headings, merged, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const sectionsSideBySide: Layout = {
  name: 'sections-side-by-side',
  about:
    'Revenue on the left and expenditure on the right under merged headings, with unlike numbers of lines and ' +
    'the totals on one row; levels by full-width spaces; exact yen.',
  workbook: {
    sheets: [
      {
        name: '予算書',
        rows: cells([
          [title('令和６年度　職員互助会　予算書')],
          ['', '', '', right('（単位：円）')],
          headings('収　入　の　部', null, '支　出　の　部', null),
          headings('科　目', '予算額', '科　目', '予算額'),
          ['会費', 4800000, '給付事業費', 3600000],
          ['市補助金', 1200000, '　結婚祝金', 600000],
          ['事業収入', 350000, '　死亡弔慰金', 1000000],
          ['　貸出料', 150000, '　医療見舞金', 2000000],
          ['　販売手数料', 200000, '福利事業費', 2000000],
          ['雑収入', 50000, '事務費', 650000],
          ['', '', '予備費', 150000],
          ['合　計', 6400000, '合　計', 6400000],
        ]),
        merges: merged('A1:D1', 'A3:B3', 'C3:D3'),
        columns: widths(20, 14, 20, 14),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '予算書',
        statements: statements({ account: 'other', unit: 1, rounding: 'exact' }, [['予算額', 2024]], {
          revenue: [
            '会費 4,800,000',
            '市補助金 1,200,000',
            '事業収入 350,000',
            '.貸出料 150,000',
            '.販売手数料 200,000',
            '雑収入 50,000',
            '=合計 6,400,000',
          ],
          expenditure: [
            '給付事業費 3,600,000',
            '.結婚祝金 600,000',
            '.死亡弔慰金 1,000,000',
            '.医療見舞金 2,000,000',
            '福利事業費 2,000,000',
            '事務費 650,000',
            '予備費 150,000',
            '=合計 6,400,000',
          ],
        }),
      },
    ],
    findings: [],
  },
};
