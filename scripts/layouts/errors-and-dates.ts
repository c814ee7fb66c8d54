import { bold, cells, headings, right, shown, title, widths, type Entry } from './cells';
import { statements, type Layout } from './layout';

const lost: Entry = { formula: '=#REF!*1000', value: { error: '#REF!' } };

export const errorsAndDates: Layout = {
  name: 'errors-and-dates',
  about:
    'A reference that was lost, and 4/1 that became a date: the sums that need them cannot be decided, the ' +
    'rest can.',
  workbook: {
    sheets: [
      {
        name: '試算',
        rows: cells([
          [title('令和６年度　収支試算')],
          ['', right('（単位：千円）')],
          headings('科目', '予算額'),
          [bold('収入')],
          ['　会費', 2400],
          ['　補助金', lost],
          ['　雑収入', 100],
          ['　計', 3500],
          [bold('支出')],
          ['　事業費', 2000],
          ['　旅費', shown(45383, 'm/d')],
          ['　事務費', 800],
          ['　　通信費', 300],
          ['　　消耗品費', 500],
          ['　計', 3500],
        ]),
        columns: widths(24, 16),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '試算',
        statements: statements({ account: 'other', unit: 1_000, rounding: 'round' }, [['予算額', 2024]], {
          revenue: ['会費 2,400', '補助金 !', '雑収入 100', '=計 3,500'],
          expenditure: ['事業費 2,000', '旅費 !', '事務費 800', '.通信費 300', '.消耗品費 500', '=計 3,500'],
        }),
      },
    ],
    findings: [
      '試算!B6 CELL-01 error',
      '試算!B8 SUM-01 warning',
      '試算!B11 CELL-01 error',
      '試算!B15 SUM-02 warning',
    ],
  },
};
