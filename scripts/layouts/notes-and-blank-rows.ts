import { bold, cells, headings, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const notesAndBlankRows: Layout = {
  name: 'notes-and-blank-rows',
  about:
    'Blank rows for the eye and notes with figures between the lines; the unit stands in the heading of the ' +
    'amounts. As printed the revenue is 1 off, which rounding explains.',
  workbook: {
    sheets: [
      {
        name: '予算',
        rows: cells([
          [title('令和６年度　予算（案）')],
          ['（注１）端数処理の関係で、合計が一致しない場合がある。'],
          [],
          headings('項　目', '金額（百万円）'),
          [],
          [bold('収　入')],
          ['　保険料', 8120],
          ['　　※ 保険料率 9.1％で算定（前年度 9.0％）'],
          ['　補助金', 430],
          [],
          ['　その他', 57],
          [],
          ['　収入計', 8608],
          [],
          [bold('支　出')],
          ['　給付費', 5000],
          [],
          ['　　※ 一人当たり 285,000 円 × 17,544 人'],
          ['　拠出金', 3100],
          ['　その他', 508],
          ['　支出計', 8608],
          [],
          ['（注２）予備費は計上していない。'],
        ]),
        columns: widths(44, 18),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '予算',
        statements: statements(
          { account: 'other', unit: 1_000_000, rounding: 'round' },
          [['金額(百万円)', 2024]],
          {
            revenue: ['保険料 8,120', '補助金 430', 'その他 57', '=収入計 8,608'],
            expenditure: ['給付費 5,000', '拠出金 3,100', 'その他 508', '=支出計 8,608'],
          },
        ),
      },
    ],
    findings: ['予算!B13 SUM-01 info'],
  },
};
