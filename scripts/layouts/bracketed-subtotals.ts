import { bold, cells, headings, right, shown, title, widths, type Entry } from './cells';
import { statements, type Layout } from './layout';

const bracketed = (value: number): Entry => shown(value, '"("#,##0")"');

export const bracketedSubtotals: Layout = {
  name: 'bracketed-subtotals',
  about:
    'Subtotals under their parts, name and figure in brackets: the brackets set them apart and make no amount ' +
    'negative. The total counts the subtotals and the lines outside of them.',
  workbook: {
    sheets: [
      {
        name: '決算',
        rows: cells([
          [title('令和５年度　収支決算書')],
          ['', right('（単位：円）')],
          headings('科目', '決算額'),
          [bold('収入')],
          ['正会員会費', 1200000],
          ['賛助会員会費', 300000],
          ['（小　計）', bracketed(1500000)],
          ['県補助金', 800000],
          ['市補助金', 400000],
          ['（小　計）', bracketed(1200000)],
          ['雑収入', 12345],
          ['合　計', 2712345],
          [bold('支出')],
          ['大会費', 900000],
          ['研修費', 750000],
          ['（小　計）', bracketed(1650000)],
          ['事務費', 610000],
          ['次年度繰越金', 452345],
          ['合　計', 2712345],
        ]),
        columns: widths(24, 16),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '決算',
        statements: statements({ account: 'other', unit: 1, rounding: 'exact' }, [['決算額', 2023]], {
          revenue: [
            '小計 1,500,000',
            '.正会員会費 1,200,000',
            '.賛助会員会費 300,000',
            '小計 1,200,000',
            '.県補助金 800,000',
            '.市補助金 400,000',
            '雑収入 12,345',
            '=合計 2,712,345',
          ],
          expenditure: [
            '小計 1,650,000',
            '.大会費 900,000',
            '.研修費 750,000',
            '事務費 610,000',
            '次年度繰越金 452,345',
            '=合計 2,712,345',
          ],
        }),
      },
    ],
    findings: [],
  },
};
