import { cells, headings, right, title, widths } from '../cells';
import { statements, type Layout } from '../layout';

export const parentsAssociation: Layout = {
  name: 'parents-association',
  about: 'Revenue of a parents’ association with formulas in the headings: C=A+B and E=D-C.',
  source:
    '「平成27年度長良特別支援学校PTA会計 決算報告書 収入の部」, expydoc.com/doc/9742610 (seen as a stored copy of its text, which ' +
    'has lost the columns)',
  workbook: {
    sheets: [
      {
        name: '決算報告書',
        rows: cells(
          [
            [title('平成27年度長良特別支援学校PTA会計　決算報告書')],
            ['収入の部', '', '', '', '', '', right('（金額単位：円）')],
            headings('科目', '予算額', '補正額', '補正後\n予算額', '決算額', '過不足額', '摘要'),
            headings(null, 'A', 'B', 'C=A+B', 'D', 'E=D-C', null),
            ['会費', 1268400, 0, 1268400, 1255400, -13000, '小中 月1,000、高 月1,200、職員 月300'],
            ['事業収入', 100000, 0, 100000, 204667, 104667, 'ふれあいの日バザー収益金'],
            ['繰越金', 756941, 0, 756941, 756941, 0, '前年度繰越金'],
            ['雑収入', 59, 0, 59, 5273, 5214, '預金利息、心の友運動配分金'],
            ['合計（A）', 2125400, 0, 2125400, 2222281, 96881],
          ],
          '#,##0;"▲ "#,##0',
        ),
        columns: widths(20, 14, 12, 14, 14, 14, 40),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '決算報告書',
        statements: statements(
          { account: 'other', unit: 1, rounding: 'exact' },
          [
            ['予算額 A', 2015],
            ['補正額 B', 2015],
            ['補正後予算額 C=A+B', 2015],
            ['決算額 D', 2015],
            ['過不足額 E=D-C', 2015],
          ],
          {
            revenue: [
              '会費 1,268,400 0 1,268,400 1,255,400 -13,000',
              '事業収入 100,000 0 100,000 204,667 104,667',
              '繰越金 756,941 0 756,941 756,941 0',
              '雑収入 59 0 59 5,273 5,214',
              '=合計(A) 2,125,400 0 2,125,400 2,222,281 96,881',
            ],
          },
        ),
      },
    ],
    findings: [],
  },
};
