import { cells, headings, title, widths } from '../cells';
import { statements, type Layout } from '../layout';

export const insuranceSocietyRevenue: Layout = {
  name: 'insurance-society-revenue',
  about:
    'Revenue of a health insurance society’s budget under a heading that says 決算額 by mistake, the unit in it.',
  source:
    'ニチバン健康保険組合「平成25年度 収入・支出予算の概要」, nichibankenpo.or.jp/osirase/taisetsu_h25yosan (seen as a stored ' +
    'copy of its text)',
  workbook: {
    sheets: [
      {
        name: '一般・収入予算',
        rows: cells(
          [
            [title('平成25年度　収入・支出予算の概要')],
            ['一般・収入予算について'],
            headings('科目', '決算額（千円）'),
            ['健康保険収入', 624007],
            ['調整保険料収入', 9724],
            ['繰入金※', 90000],
            ['国庫補助金収入', 695],
            ['財政調整事業交付金', 6000],
            ['雑収入', 4580],
            ['収入合計', 735006],
            ['※別途積立金を取り崩して繰り入れます。'],
          ],
          '#,##0',
        ),
        columns: widths(28, 18),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '一般・収入予算',
        statements: statements(
          { account: 'other', unit: 1_000, rounding: 'round' },
          [['決算額(千円)', 2013]],
          {
            revenue: [
              '健康保険収入 624,007',
              '調整保険料収入 9,724',
              '繰入金※ 90,000',
              '国庫補助金収入 695',
              '財政調整事業交付金 6,000',
              '雑収入 4,580',
              '=収入合計 735,006',
            ],
          },
        ),
      },
    ],
    findings: [],
  },
};
