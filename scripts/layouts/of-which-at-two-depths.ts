import { bold, cells, headings, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const ofWhichAtTwoDepths: Layout = {
  name: 'of-which-at-two-depths',
  about:
    'うち lines under うち lines, which need not add up; 入院外 is put above 療養給付費, of which it is only some.',
  workbook: {
    sheets: [
      {
        name: '医療会計',
        rows: cells([
          [title('令和６年度　医療保険特別会計　予算')],
          ['', right('（単位：百万円）')],
          headings('科目', '予算額'),
          [bold('歳入')],
          ['　保険料収入', 6200],
          ['　　うち現年分', 6050],
          ['　　　うち特別徴収分', 2400],
          ['　　うち滞納繰越分', 150],
          ['　国庫支出金', 2000],
          ['　　（うち定率負担）', 1500],
          ['　その他', 300],
          ['　歳入合計', 8500],
          [bold('歳出')],
          ['　保険給付費', 7900],
          ['　　うち療養給付費', 6800],
          ['　　　うち入院', 2700],
          ['　　　うち入院外', 7100],
          ['　　うち高額療養費', 900],
          ['　事務費', 600],
          ['　歳出合計', 8500],
        ]),
        columns: widths(30, 14),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '医療会計',
        statements: statements({ account: 'other', unit: 1_000_000, rounding: 'round' }, [['予算額', 2024]], {
          revenue: [
            '保険料収入 6,200',
            '.現年分? 6,050',
            '..特別徴収分? 2,400',
            '.滞納繰越分? 150',
            '国庫支出金 2,000',
            '.定率負担? 1,500',
            'その他 300',
            '=歳入合計 8,500',
          ],
          expenditure: [
            '保険給付費 7,900',
            '.療養給付費? 6,800',
            '..入院? 2,700',
            '..入院外? 7,100',
            '.高額療養費? 900',
            '事務費 600',
            '=歳出合計 8,500',
          ],
        }),
      },
    ],
    findings: ['医療会計!B15 SUM-04 error'],
  },
};
