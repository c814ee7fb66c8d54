import { bold, cells, headings, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const pageBreaks: Layout = {
  name: 'page-breaks',
  about:
    'Typed as it is to be printed: in the midst of an article 「次頁へ続く」, a page number, the title and the ' +
    'headings again; 第１款 and 第１項 before the names; 増△減 as the heading of the change.',
  workbook: {
    sheets: [
      {
        name: '予算明細',
        rows: cells([
          [title('令和６年度　水道企業団　予算明細')],
          ['', '', '', right('単位：千円')],
          headings('款　項', '本年度予算額', '前年度予算額', '増△減'),
          [bold('【収　入】')],
          ['第１款　事業収益', 900000, 880000, 20000],
          ['　第１項　営業収益', 850000, 835000, 15000],
          ['　第２項　営業外収益', 50000, 45000, 5000],
          [bold('収入合計'), 900000, 880000, 20000],
          [bold('【支　出】')],
          ['第１款　事業費用', 860000, 850000, 10000],
          ['　第１項　営業費用', 800000, 795000, 5000],
          ['（次頁へ続く）'],
          ['－ 1 －'],
          [title('令和６年度　水道企業団　予算明細')],
          ['', '', '', right('単位：千円')],
          headings('款　項', '本年度予算額', '前年度予算額', '増△減'),
          ['　第２項　営業外費用', 60000, 55000, 5000],
          ['第２款　特別損失', 10000, 10000, 0],
          ['第３款　予備費', 30000, 20000, 10000],
          [bold('支出合計'), 900000, 880000, 20000],
          ['－ 2 －'],
        ]),
        columns: widths(28, 16, 16, 14),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '予算明細',
        statements: statements(
          { account: 'other', unit: 1_000, rounding: 'round' },
          [
            ['本年度予算額', 2024],
            ['前年度予算額', 2023],
            ['増△減', 2024],
          ],
          {
            revenue: [
              '事業収益 900,000 880,000 20,000',
              '.営業収益 850,000 835,000 15,000',
              '.営業外収益 50,000 45,000 5,000',
              '=収入合計 900,000 880,000 20,000',
            ],
            expenditure: [
              '事業費用 860,000 850,000 10,000',
              '.営業費用 800,000 795,000 5,000',
              '.営業外費用 60,000 55,000 5,000',
              '特別損失 10,000 10,000 0',
              '予備費 30,000 20,000 10,000',
              '=支出合計 900,000 880,000 20,000',
            ],
          },
        ),
      },
    ],
    findings: [],
  },
};
