import { cells, headings, merged, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

const COLUMNS = [
  ['予算', 2024],
  ['前年度予算', 2023],
] as const;
const COMMON = { account: 'other', unit: 1_000, rounding: 'round' } as const;

export const activitiesByFormulas: Layout = {
  name: 'activities-by-formulas',
  about:
    'Three activities below one another, each with its revenue and expenditure, told by vertical words left of the ' +
    'names and without a heading over them; totals are numbered, and differences and balances say by which numbers ' +
    'they are computed, over several activities and with a contingency among them. One balance is misprinted.',
  source: '社会福祉法人会計基準 第一号第一様式（資金収支計算書）の並び（figures and most lines made up)',
  workbook: {
    sheets: [
      {
        name: '資金収支予算書',
        rows: cells([
          [title('令和６年度　資金収支予算書')],
          ['', '', '', '', right('（単位：千円）')],
          headings(null, null, '勘定科目', '予算', '前年度予算'),
          ['事業活動', '収入', '介護保険事業収入', 1000, 960],
          ['', '', '経常経費寄附金収入', 20, 30],
          ['', '', '事業活動収入計(1)', 1020, 990],
          ['', '支出', '人件費支出', 700, 680],
          ['', '', '事業費支出', 200, 190],
          ['', '', '事業活動支出計(2)', 900, 870],
          ['', '', '事業活動資金収支差額(3)=(1)-(2)', 120, 120],
          ['施設整備等', '収入', '施設整備等補助金収入', 50, 0],
          ['', '', '施設整備等収入計(4)', 50, 0],
          ['', '支出', '固定資産取得支出', 90, 40],
          ['', '', '施設整備等支出計(5)', 90, 40],
          ['', '', '施設整備等資金収支差額(6)=(4)-(5)', -40, -40],
          ['その他の活動', '収入', '積立資産取崩収入', 10, 0],
          ['', '', 'その他の活動収入計(7)', 10, 0],
          ['', '支出', '積立資産支出', 60, 70],
          ['', '', 'その他の活動支出計(8)', 60, 70],
          ['', '', 'その他の活動資金収支差額(9)=(7)-(8)', -50, -70],
          ['予備費支出(10)', '', '', 5, 5],
          ['当期資金収支差額合計(11)=(3)+(6)+(9)-(10)', '', '', 25, 5],
          ['前期末支払資金残高(12)', '', '', 300, 295],
          ['当期末支払資金残高(11)+(12)', '', '', 325, 310],
        ]),
        merges: merged(
          'A4:A10',
          'A11:A15',
          'A16:A20',
          'B4:B6',
          'B7:B9',
          'B11:B12',
          'B13:B14',
          'B16:B17',
          'B18:B19',
          'A21:C21',
          'A22:C22',
          'A23:C23',
          'A24:C24',
        ),
        columns: widths(8, 8, 40, 14, 14),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '資金収支予算書',
        statements: [
          ...statements(COMMON, COLUMNS, {
            revenue: [
              '介護保険事業収入 1,000 960',
              '経常経費寄附金収入 20 30',
              '=事業活動収入計(1) 1,020 990',
            ],
            expenditure: ['人件費支出 700 680', '事業費支出 200 190', '=事業活動支出計(2) 900 870'],
            difference: '事業活動資金収支差額(3)=(1)-(2) 120 120',
          }),
          ...statements(COMMON, COLUMNS, {
            revenue: ['施設整備等補助金収入 50 0', '=施設整備等収入計(4) 50 0'],
            expenditure: ['固定資産取得支出 90 40', '=施設整備等支出計(5) 90 40'],
            difference: '施設整備等資金収支差額(6)=(4)-(5) -40 -40',
          }),
          ...statements(COMMON, COLUMNS, {
            revenue: ['積立資産取崩収入 10 0', '=その他の活動収入計(7) 10 0'],
            expenditure: ['積立資産支出 60 70', '=その他の活動支出計(8) 60 70'],
            difference: 'その他の活動資金収支差額(9)=(7)-(8) -50 -70',
            results: [
              '予備費支出(10) 5 5',
              '当期資金収支差額合計(11)=(3)+(6)+(9)-(10) 25 5',
              '前期末支払資金残高(12) 300 295',
              '当期末支払資金残高(11)+(12) 325 310',
            ],
          }),
        ],
      },
    ],
    findings: ['資金収支予算書!E24 SUM-06 error'],
  },
};
