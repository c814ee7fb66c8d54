import { bold, cells, headings, indented, right, title, widths, type Entry } from './cells';
import { statements, type Layout } from './layout';

const NIL: Entry = right('―');

export const accountsAsColumns: Layout = {
  name: 'accounts-as-columns',
  about:
    'A health insurance society’s accounts as columns of one table (一般勘定, 介護勘定) with their sum (合計) as ' +
    'the last column; what an account does not have is marked ―.',
  workbook: {
    sheets: [
      {
        name: '予算総括',
        rows: cells([
          [title('令和６年度　予算総括表')],
          ['新緑健康保険組合', '', '', right('（単位：千円）')],
          headings('科　目', '一般勘定', '介護勘定', '合　計'),
          [bold('収　入')],
          [indented('保険料収入', 1), 1180000, 150000, 1330000],
          [indented('国庫負担金収入', 1), 400, NIL, 400],
          [indented('繰入金', 1), 80000, 5000, 85000],
          [indented('雑収入', 1), 2600, 100, 2700],
          [bold('収入合計'), 1263000, 155100, 1418100],
          [bold('支　出')],
          [indented('事務費', 1), 53000, NIL, 53000],
          [indented('保険給付費', 1), 560000, NIL, 560000],
          [indented('納付金', 1), 572000, NIL, 572000],
          [indented('介護納付金', 1), NIL, 150000, 150000],
          [indented('保健事業費', 1), 63000, NIL, 63000],
          [indented('予備費', 1), 15000, 5100, 20100],
          [bold('支出合計'), 1263000, 155100, 1418100],
        ]),
        columns: widths(24, 14, 14, 14),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '予算総括',
        statements: statements(
          { account: 'other', unit: 1_000, rounding: 'round' },
          [
            ['一般勘定', 2024],
            ['介護勘定', 2024],
            ['合計', 2024],
          ],
          {
            revenue: [
              '保険料収入 1,180,000 150,000 1,330,000',
              '国庫負担金収入 400 - 400',
              '繰入金 80,000 5,000 85,000',
              '雑収入 2,600 100 2,700',
              '=収入合計 1,263,000 155,100 1,418,100',
            ],
            expenditure: [
              '事務費 53,000 - 53,000',
              '保険給付費 560,000 - 560,000',
              '納付金 572,000 - 572,000',
              '介護納付金 - 150,000 150,000',
              '保健事業費 63,000 - 63,000',
              '予備費 15,000 5,100 20,100',
              '=支出合計 1,263,000 155,100 1,418,100',
            ],
          },
        ),
      },
    ],
    findings: [],
  },
};
