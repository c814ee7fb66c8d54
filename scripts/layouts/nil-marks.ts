import { bold, cells, headings, right, shown, title, widths, type Entry } from './cells';
import { statements, type Layout } from './layout';

/** Excel's own accounting format without the sign of a currency: it shows 0 as -. */
const accounting = (value: number): Entry => shown(value, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ');

export const nilMarks: Layout = {
  name: 'nil-marks',
  about:
    'Four ways to say nothing: two typed marks, a 0 that the accounting format shows as a mark, and a 0 that ' +
    'is printed as one, which is an amount.',
  workbook: {
    sheets: [
      {
        name: '会計',
        rows: cells([
          [title('令和６年度　会計予算')],
          ['', right('（単位：円）')],
          headings('科目', '予算額'),
          [bold('収入')],
          ['　会費', accounting(1000000)],
          ['　寄附金', right('-')],
          ['　補助金', right('―')],
          ['　利息', accounting(0)],
          ['　計', accounting(1000000)],
          [bold('支出')],
          ['　事業費', accounting(1000000)],
          ['　予備費', 0],
          ['　計', accounting(1000000)],
        ]),
        columns: widths(24, 16),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '会計',
        statements: statements({ account: 'other', unit: 1, rounding: 'exact' }, [['予算額', 2024]], {
          revenue: ['会費 1,000,000', '寄附金 -', '補助金 -', '利息 -', '=計 1,000,000'],
          expenditure: ['事業費 1,000,000', '予備費 0', '=計 1,000,000'],
        }),
      },
    ],
    findings: ['会計!B6 NIL-01 info', '会計!B8 NIL-01 info'],
  },
};
