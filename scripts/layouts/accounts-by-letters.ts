import { cells, headings, merged, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

function accounts(
  name: string,
  about: string,
  left: number,
  findings: Layout['expected']['findings'],
): Layout {
  return {
    name,
    about:
      'Accounts in the rows, 歳入 and 歳出 in the columns, with letters under the headings and the formulas of what ' +
      `is left in them${about}.`,
    source: '市町村の「会計別決算額」 (its layout)',
    workbook: {
      sheets: [
        {
          name: '会計別決算',
          rows: cells([
            [title('令和６年度　会計別決算額')],
            ['', '', '', '', '', right('（単位：千円）')],
            headings('会計名', '歳入', '歳出', '差引額', '翌年度へ繰り越すべき財源', '実質収支'),
            headings(null, 'Ａ', 'Ｂ', 'Ｃ（Ａ－Ｂ）', 'Ｄ', 'Ｃ－Ｄ'),
            ['一般会計', 31_200, 30_100, 1_100, 200, left],
            ['国民健康保険', 8_400, 8_250, 150, 0, 150],
            ['介護保険', 7_300, 7_310, -10, 0, -10],
            ['計', 46_900, 45_660, 1_240, 200, 1_040],
          ]),
          merges: merged('A3:A4'),
          columns: widths(18, 12, 12, 14, 18, 12),
        },
      ],
    },
    expected: {
      sheets: [
        {
          name: '会計別決算',
          statements: statements(
            { account: 'other', unit: 1_000, rounding: 'round' },
            [
              ['歳入 A', 2024],
              ['歳出 B', 2024],
              ['差引額 C(A-B)', 2024],
              ['翌年度へ繰り越すべき財源 D', 2024],
              ['実質収支 C-D', 2024],
            ],
            {
              expenditure: [
                `一般会計 31,200 30,100 1,100 200 ${left.toLocaleString('en')}`,
                '国民健康保険 8,400 8,250 150 0 150',
                '介護保険 7,300 7,310 -10 0 -10',
                '=計 46,900 45,660 1,240 200 1,040',
              ],
            },
          ),
        },
      ],
      findings,
    },
  };
}

export const accountsByLetters = accounts('accounts-by-letters', '', 900, []);

export const accountsByLettersWrong = accounts(
  'accounts-by-letters-wrong',
  '; one of them does not hold',
  1_300,
  ['会計別決算!F5 SUM-06 error', '会計別決算!F8 SUM-02 error'],
);
