import { bold, cells, headings, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const totalsWithoutNames: Layout = {
  name: 'totals-without-names',
  about:
    'Nothing is written beside the totals. The one of expenditure is the sum of its lines; what stands below the ' +
    'revenue is not, and is told with the lines that it leaves without a total.',
  workbook: {
    sheets: [
      {
        name: '予算',
        rows: cells([
          [title('令和６年度　予算')],
          ['', right('（単位：千円）')],
          headings('区分', '予算額'),
          [bold('収入')],
          ['　会費', 100],
          ['　寄付金', 50],
          ['', 190],
          [bold('支出')],
          ['　事業費', 120],
          ['　事務費', 30],
          ['', 150],
        ]),
        columns: widths(20, 14),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '予算',
        statements: statements({ account: 'other', unit: 1_000, rounding: 'round' }, [['予算額', 2024]], {
          revenue: ['会費 100', '寄付金 50'],
          expenditure: ['事業費 120', '事務費 30', '= 150'],
        }),
      },
    ],
    findings: ['予算!B5 READ-02 warning', '予算!B7 READ-02 warning'],
  },
};
