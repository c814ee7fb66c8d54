import { bold, cells, headings, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const truncated: Layout = {
  name: 'truncated',
  about:
    'A settlement that says it is truncated: totals of up to 3 more than their parts are explained, which ' +
    'rounding would not do; 事業費 is 1 less than its parts, which truncation cannot explain.',
  workbook: {
    sheets: [
      {
        name: '決算',
        rows: cells([
          [title('令和５年度　収支決算')],
          ['', right('（単位：千円）')],
          headings('科目', '決算額'),
          [bold('収入')],
          ['　保険料', 1234],
          ['　補助金', 567],
          ['　雑入', 89],
          ['　収入計', 1892],
          [bold('支出')],
          ['　事業費', 800],
          ['　　健診', 500],
          ['　　講座', 301],
          ['　事務費', 400],
          ['　積立金', 500],
          ['　予備費', 100],
          ['　支出計', 1803],
          [bold('収支差引額'), 89],
          ['（注）千円未満を切り捨てて表示しているため、合計と一致しない場合がある。'],
        ]),
        columns: widths(24, 14),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '決算',
        statements: statements({ account: 'other', unit: 1_000, rounding: 'truncate' }, [['決算額', 2023]], {
          revenue: ['保険料 1,234', '補助金 567', '雑入 89', '=収入計 1,892'],
          expenditure: [
            '事業費 800',
            '.健診 500',
            '.講座 301',
            '事務費 400',
            '積立金 500',
            '予備費 100',
            '=支出計 1,803',
          ],
          difference: '収支差引額 89',
        }),
      },
    ],
    findings: ['決算!B8 SUM-01 info', '決算!B10 SUM-03 error', '決算!B16 SUM-02 info'],
  },
};
