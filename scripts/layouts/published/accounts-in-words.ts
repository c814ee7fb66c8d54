import { cells, headings, title, widths } from '../cells';
import { statements, typedAsText, type Layout } from '../layout';

export const accountsInWords: Layout = {
  name: 'accounts-in-words',
  about:
    'A city’s special accounts with 歳入, 歳出 and 収支 as headings and every figure in words of 億, 万 and 千円; no unit ' +
    'stands above.',
  source:
    '大野城市「平成30年度決算報告／特別会計」, city.onojo.fukuoka.jp/s012/010/010/060/20191030132047.html (seen as a stored ' +
    'copy of its text)',
  workbook: {
    sheets: [
      {
        name: '特別会計',
        rows: cells([
          [title('平成30年度決算報告／特別会計')],
          headings('区分', '歳入', '歳出', '収支'),
          ['国民健康保険', '85億3,145万円', '84億9,555万5千円', '3,589万5千円'],
          ['介護保険（保険事業勘定）', '56億6,851万7千円', '54億9,215万1千円', '1億7,636万6千円'],
          ['介護保険（サービス事業勘定）', '3,249万5千円', '1,389万7千円', '1,859万8千円'],
          ['後期高齢者医療', '12億6,960万2千円', '12億4,884万1千円', '2,076万1千円'],
          ['公共用地先行取得', '0千円', '0千円', '0千円'],
          ['土地区画整理清算金', '26万6千円', '26万6千円', '0千円'],
          ['合計', '155億233万円', '152億5,071万円', '2億5,162万円'],
        ]),
        columns: widths(30, 20, 20, 20),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '特別会計',
        statements: statements(
          { account: 'other', unit: 1_000, rounding: 'round' },
          [
            ['歳入', 2018],
            ['歳出', 2018],
            ['収支', 2018],
          ],
          {
            expenditure: [
              '国民健康保険 8,531,450 8,495,555 35,895',
              '介護保険(保険事業勘定) 5,668,517 5,492,151 176,366',
              '介護保険(サービス事業勘定) 32,495 13,897 18,598',
              '後期高齢者医療 1,269,602 1,248,841 20,761',
              '公共用地先行取得 0 0 0',
              '土地区画整理清算金 266 266 0',
              '=合計 15,502,330 15,250,710 251,620',
            ],
          },
        ),
      },
    ],
    findings: ['B', 'C', 'D'].flatMap((column) => typedAsText('特別会計', column, [3, 4, 5, 6, 7, 8, 9])),
  },
};
