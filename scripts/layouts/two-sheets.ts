import { bold, cells, headings, indented, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const twoSheets: Layout = {
  name: 'two-sheets',
  about:
    'A cover, then revenue and expenditure on a sheet each, with the same headings. The totals are 120 apart, ' +
    'which no sheet shows by itself.',
  workbook: {
    sheets: [
      {
        name: '表紙',
        rows: cells([
          [],
          [],
          [title('令和６年度　収入支出予算書')],
          [],
          ['自　令和６年４月１日'],
          ['至　令和７年３月３１日'],
          [],
          ['新緑市職員共済組合'],
        ]),
        gridLines: false,
      },
      {
        name: '収入',
        rows: cells([
          [title('令和６年度　収入予算')],
          ['', right('（単位：千円）')],
          headings('科目', '予算額'),
          [indented('掛金', 1), 52000],
          [indented('負担金', 1), 52000],
          [indented('補助金', 1), 6000],
          [indented('利息及び配当金', 1), 120],
          [bold('収入合計'), 110120],
        ]),
        columns: widths(24, 14),
      },
      {
        name: '支出',
        rows: cells([
          [title('令和６年度　支出予算')],
          ['', right('（単位：千円）')],
          headings('科目', '予算額'),
          [indented('給付金', 1), 70000],
          [indented('法定給付', 2), 61000],
          [indented('附加給付', 2), 9000],
          [indented('拠出金', 1), 31000],
          [indented('事務費', 1), 8000],
          [indented('予備費', 1), 1000],
          [bold('支出合計'), 110000],
        ]),
        columns: widths(24, 14),
      },
    ],
  },
  expected: {
    sheets: [
      { name: '表紙', statements: [] },
      {
        name: '収入',
        statements: statements({ account: 'other', unit: 1_000, rounding: 'round' }, [['予算額', 2024]], {
          revenue: [
            '掛金 52,000',
            '負担金 52,000',
            '補助金 6,000',
            '利息及び配当金 120',
            '=収入合計 110,120',
          ],
          expenditure: [
            '給付金 70,000',
            '.法定給付 61,000',
            '.附加給付 9,000',
            '拠出金 31,000',
            '事務費 8,000',
            '予備費 1,000',
            '=支出合計 110,000',
          ],
        }),
      },
      { name: '支出', statements: [] },
    ],
    findings: ['収入!B8 BAL-01 warning'],
  },
};
