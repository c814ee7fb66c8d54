import { bold, cells, headings, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const breakdown: Layout = {
  name: 'breakdown',
  about:
    'Rows that only say 内訳 or （内訳）: what follows is everything that the line above consists of. That of ' +
    '委託費 is 100 short.',
  workbook: {
    sheets: [
      {
        name: '内訳',
        rows: cells([
          [title('令和６年度　運営費予算')],
          ['', right('（単位：千円）')],
          headings('項目', '予算額'),
          [bold('支出')],
          ['　委託費', 48000],
          ['　（内訳）'],
          ['　　システム保守', 18000],
          ['　　データ入力', 12500],
          ['　　コールセンター', 17400],
          ['　使用料及び賃借料', 12000],
          ['　内訳'],
          ['　　建物賃借料', 9000],
          ['　　機器賃借料', 3000],
          ['　雑費', 500],
          ['　計', 60500],
        ]),
        columns: widths(28, 14),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '内訳',
        statements: statements({ account: 'other', unit: 1_000, rounding: 'round' }, [['予算額', 2024]], {
          expenditure: [
            '委託費 48,000',
            '.システム保守 18,000',
            '.データ入力 12,500',
            '.コールセンター 17,400',
            '使用料及び賃借料 12,000',
            '.建物賃借料 9,000',
            '.機器賃借料 3,000',
            '雑費 500',
            '=計 60,500',
          ],
        }),
      },
    ],
    findings: ['内訳!B5 SUM-03 error'],
  },
};
