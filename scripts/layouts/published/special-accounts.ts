import { cells, headings, right, title, widths } from '../cells';
import { statements, type Layout } from '../layout';

export const specialAccounts: Layout = {
  name: 'special-accounts',
  about:
    'A city’s special accounts, one a row: revenue and expenditure as columns, two columns computed by the letters in ' +
    'the headings, totals that agree by rounding only, as the note says.',
  source:
    '「4 特別会計決算の概要 表6」(a city with 14 special accounts), expydoc.com/doc/7597878 (seen as a stored copy of its text, ' +
    'which names neither city nor year and has broken some names)',
  workbook: {
    sheets: [
      {
        name: '表6',
        rows: cells([
          [title('4　特別会計決算の概要')],
          ['表6', '', '', '', '', right('（単位：百万円）')],
          headings(
            '会計名',
            '歳入決算額\n（A）',
            '歳出決算額\n（B）',
            '歳入歳出差引額\n（A）−（B）=（C）',
            '翌年度へ繰り越すべき財源\n（D）',
            '実質収支\n（C）−（D）',
          ),
          ['国民健康保険', 87348, 99146, -11798, 0, -11798],
          ['介護保険', 44432, 44317, 115, 0, 115],
          ['後期高齢者医療', 7042, 6924, 118, 0, 118],
          ['母子寡婦福祉資金貸付', 325, 245, 80, 0, 80],
          ['霊園', 639, 639, 0, 0, 0],
          ['農業集落排水', 464, 464, 0, 0, 0],
          ['競輪', 13344, 13248, 96, 0, 96],
          ['中央卸売市場', 1007, 1007, 0, 0, 0],
          ['都市計画土地区画整理', 702, 645, 57, 57, 0],
          ['市街地再開発', 1247, 962, 285, 285, 0],
          ['動物公園', 1043, 1043, 0, 0, 0],
          ['公共用地取得', 1439, 1439, 0, 0, 0],
          ['学校給食センター', 2343, 2343, 0, 0, 0],
          ['公債管理', 136967, 136967, 0, 0, 0],
          ['計', 298341, 309388, -11047, 342, -11389],
          ['※各会計毎に表示単位未満を四捨五入しているので、計と一致しない場合がある。'],
        ]),
        columns: widths(28, 16, 16, 20, 24, 16),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '表6',
        statements: statements(
          { account: 'other', unit: 1_000_000, rounding: 'round' },
          [
            ['歳入決算額(A)', null],
            ['歳出決算額(B)', null],
            ['歳入歳出差引額(A)−(B)=(C)', null],
            ['翌年度へ繰り越すべき財源(D)', null],
            ['実質収支(C)−(D)', null],
          ],
          {
            expenditure: [
              '国民健康保険 87,348 99,146 -11,798 0 -11,798',
              '介護保険 44,432 44,317 115 0 115',
              '後期高齢者医療 7,042 6,924 118 0 118',
              '母子寡婦福祉資金貸付 325 245 80 0 80',
              '霊園 639 639 0 0 0',
              '農業集落排水 464 464 0 0 0',
              '競輪 13,344 13,248 96 0 96',
              '中央卸売市場 1,007 1,007 0 0 0',
              '都市計画土地区画整理 702 645 57 57 0',
              '市街地再開発 1,247 962 285 285 0',
              '動物公園 1,043 1,043 0 0 0',
              '公共用地取得 1,439 1,439 0 0 0',
              '学校給食センター 2,343 2,343 0 0 0',
              '公債管理 136,967 136,967 0 0 0',
              '=計 298,341 309,388 -11,047 342 -11,389',
            ],
          },
        ),
      },
    ],
    findings: ['表6!B18 SUM-02 info', '表6!C18 SUM-02 info'],
  },
};
