import { cells, headings, right, shown, title, widths, type Entry } from './cells';
import { statements, type Layout } from './layout';

const ratio = (value: number): Entry => shown(value, '0.0');

export const societyBudgetAndOutlook: Layout = {
  name: 'society-budget-and-outlook',
  about:
    'A health insurance society on its web page: the section names are the headings of the label column, the ' +
    'years have no era, 比較 and 比率, minus signs, a second total for comparison under the revenue total, and ' +
    'between the two tables a paragraph with figures.',
  source:
    '東京ドームグループ健康保険組合「平成31年度 収入・支出予算の報告」, tokyodome-kenpo.or.jp/yosankessan/heisei31_yosan ' +
    '(seen as a stored copy of its text)',
  workbook: {
    sheets: [
      {
        name: '一般勘定',
        rows: cells(
          [
            [title('令和６年度　収入・支出予算の報告')],
            ['一般勘定予算の概要'],
            ['', '', '', '', right('(単位:千円)(%)')],
            headings('収入', '６年度予算', '５年度決算見込', '比較', '比率'),
            ['保険料収入', 1179700, 1173300, 6400, ratio(100.5)],
            ['国庫負担金収入', 380, 330, 50, ratio(115.2)],
            ['調整保険料', 17560, 17440, 120, ratio(100.7)],
            ['繰入金', 80000, 131600, -51600, ratio(60.8)],
            ['国庫補助金収入', 5100, 25100, -20000, ratio(20.3)],
            ['特定健康診査等事業収入', 0, 0, 0],
            ['財政調整事業交付金', 5000, 31100, -26100, ratio(16.1)],
            ['雑収入', 2800, 500, 2300, ratio(560)],
            ['収入合計(A)', 1290540, 1379370, -88830, ratio(93.6)],
            ['経常収入合計(B)', 1182880, 1174130, 8750, ratio(100.7)],
            [
              '保険給付費は前年決算見込みを踏まえ、543,700千円（5年度決算見込比9,200千円減）となりました。また高齢者医療制度の納付金の合計額は、571,500千円となりました。',
            ],
            [],
            headings('支出', '６年度予算', '５年度決算見込', '比較', '比率'),
            ['事務費', 53000, 49000, 4000, ratio(108.2)],
            ['保険給付費', 543700, 552900, -9200, ratio(98.3)],
            ['納付金', 571500, 599500, -28000, ratio(95.3)],
            ['　前期高齢者納付金', 300000, 330000, -30000, ratio(90.9)],
            ['　後期高齢者支援金', 271500, 269500, 2000, ratio(100.7)],
            ['保健事業費', 63000, 61800, 1200, ratio(101.9)],
            ['予備費', 59340, 0, 59340],
            ['支出合計(C)', 1290540, 1263200, 27340, ratio(102.2)],
          ],
          '#,##0',
        ),
        columns: widths(28, 14, 16, 12, 10),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '一般勘定',
        statements: statements(
          { account: 'other', unit: 1_000, rounding: 'round' },
          [
            ['6年度予算', 2024],
            ['5年度決算見込', 2023],
            ['比較', 2024],
          ],
          {
            revenue: [
              '保険料収入 1,179,700 1,173,300 6,400',
              '国庫負担金収入 380 330 50',
              '調整保険料 17,560 17,440 120',
              '繰入金 80,000 131,600 -51,600',
              '国庫補助金収入 5,100 25,100 -20,000',
              '特定健康診査等事業収入 0 0 0',
              '財政調整事業交付金 5,000 31,100 -26,100',
              '雑収入 2,800 500 2,300',
              '=収入合計(A) 1,290,540 1,379,370 -88,830',
            ],
            expenditure: [
              '事務費 53,000 49,000 4,000',
              '保険給付費 543,700 552,900 -9,200',
              '納付金 571,500 599,500 -28,000',
              '.前期高齢者納付金 300,000 330,000 -30,000',
              '.後期高齢者支援金 271,500 269,500 2,000',
              '保健事業費 63,000 61,800 1,200',
              '予備費 59,340 0 59,340',
              '=支出合計(C) 1,290,540 1,263,200 27,340',
            ],
          },
        ),
      },
    ],
    findings: ['一般勘定!B14 READ-02 warning'],
  },
};
