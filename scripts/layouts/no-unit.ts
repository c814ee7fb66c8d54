import { bold, cells, headings, indented, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const noUnit: Layout = {
  name: 'no-unit',
  about: 'No unit is said anywhere on the sheet, nor a year; all else is right.',
  workbook: {
    sheets: [
      {
        name: 'Sheet1',
        rows: cells([
          [title('収支予算書')],
          headings('科目', '予算額'),
          [bold('収入')],
          [indented('会費', 1), 850],
          [indented('寄附金', 1), 150],
          [bold('計'), 1000],
          [bold('支出')],
          [indented('事業費', 1), 900],
          [indented('事務費', 1), 100],
          [bold('計'), 1000],
        ]),
        columns: widths(20, 12),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: 'Sheet1',
        statements: statements({ account: 'other', unit: null, rounding: 'round' }, [['予算額', null]], {
          revenue: ['会費 850', '寄附金 150', '=計 1,000'],
          expenditure: ['事業費 900', '事務費 100', '=計 1,000'],
        }),
      },
    ],
    findings: ['Sheet1!B2 UNIT-01 error'],
  },
};
