import { bold, cells, headings, right, shown, title, widths, type Entry } from './cells';
import { statements, type Layout } from './layout';

const share = (value: number): Entry => shown(value, '0.0');

export const totalsAbove: Layout = {
  name: 'totals-above',
  about:
    'A one-page outline: each total stands above its parts and is the only sign that a section begins; 億円; ' +
    'shares as plain numbers. As printed the expenditure is 1 off, which rounding explains.',
  workbook: {
    sheets: [
      {
        name: '概要',
        rows: cells([
          [title('令和６年度　予算の概要')],
          ['', '', right('（単位：億円、％）')],
          headings('区分', '予算額', '構成比'),
          [bold('収入総額'), 1250, share(100)],
          ['　保険料', 980, share(78.4)],
          ['　国庫補助', 200, share(16)],
          ['　その他', 70, share(5.6)],
          [bold('支出総額'), 1250, share(100)],
          ['　給付費', 900, share(72)],
          ['　　医療給付', 810, share(64.8)],
          ['　　現金給付', 90, share(7.2)],
          ['　拠出金', 299, share(23.9)],
          ['　その他', 50, share(4)],
        ]),
        columns: widths(20, 12, 16),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '概要',
        statements: statements(
          { account: 'other', unit: 100_000_000, rounding: 'round' },
          [['予算額', 2024]],
          {
            revenue: ['保険料 980', '国庫補助 200', 'その他 70', '=収入総額 1,250'],
            expenditure: [
              '給付費 900',
              '.医療給付 810',
              '.現金給付 90',
              '拠出金 299',
              'その他 50',
              '=支出総額 1,250',
            ],
          },
        ),
      },
    ],
    findings: ['概要!B8 SUM-02 info'],
  },
};
