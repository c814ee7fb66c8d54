import { cells, headings, title, widths } from '../cells';
import { statements, typedAsText, type Layout } from '../layout';

export const waterworksArticles: Layout = {
  name: 'waterworks-articles',
  about:
    'Articles 3 and 4 of a municipal waterworks’ budget under one another, 款 and 項 in a column of their own, the ' +
    'unit behind each figure.',
  source:
    '養父市「平成29年度養父市水道事業会計予算」第3条・第4条, expydoc.com/doc/12005153 (seen as a stored copy of its text, ' +
    'which has lost the layout)',
  workbook: {
    sheets: [
      {
        name: '水道',
        rows: cells([
          [title('平成29年度養父市水道事業会計予算')],
          ['（収益的収入及び支出）'],
          headings('款項', '科目', '予定額'),
          ['収入'],
          ['第1款', '水道事業収益', '1,073,284 千円'],
          ['第1項', '営業収益', '572,098 千円'],
          ['第2項', '営業外収益', '501,186 千円'],
          ['支出'],
          ['第1款', '水道事業費用', '1,312,690 千円'],
          ['第1項', '営業費用', '1,012,790 千円'],
          ['第2項', '営業外費用', '196,988 千円'],
          ['第3項', '特別損失', '101,912 千円'],
          ['第4項', '予備費', '1,000 千円'],
          [],
          ['（資本的収入及び支出）'],
          headings('款項', '科目', '予定額'),
          ['収入'],
          ['第1款', '資本的収入', '1,065,594 千円'],
          ['第1項', '企業債', '67,100 千円'],
          ['第2項', '出資金', '998,494 千円'],
          ['支出'],
          ['第1款', '資本的支出', '1,352,450 千円'],
          ['第1項', '建設改良費', '83,842 千円'],
          ['第2項', '企業債償還金', '1,268,608 千円'],
        ]),
        columns: widths(10, 24, 18),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '水道',
        statements: [
          ...statements({ account: 'other', unit: 1_000, rounding: 'round' }, [['予定額', 2017]], {
            revenue: ['水道事業収益 1,073,284', '.営業収益 572,098', '.営業外収益 501,186'],
            expenditure: [
              '水道事業費用 1,312,690',
              '.営業費用 1,012,790',
              '.営業外費用 196,988',
              '.特別損失 101,912',
              '.予備費 1,000',
            ],
          }),
          ...statements({ account: 'other', unit: 1_000, rounding: 'round' }, [['予定額', 2017]], {
            revenue: ['資本的収入 1,065,594', '.企業債 67,100', '.出資金 998,494'],
            expenditure: ['資本的支出 1,352,450', '.建設改良費 83,842', '.企業債償還金 1,268,608'],
          }),
        ],
      },
    ],
    findings: typedAsText('水道', 'C', [5, 6, 7, 9, 10, 11, 12, 13, 18, 19, 20, 22, 23, 24]),
  },
};
