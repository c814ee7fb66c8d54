import { cells, headings, merged, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const yearsByLetters: Layout = {
  name: 'years-by-letters',
  about:
    'Headings of years with a letter, the formula in the heading of 増減, the unit in a row below, 会計別.',
  source: '浜松市「当初予算 会計別予算額調」 (its layout)',
  workbook: {
    sheets: [
      {
        name: '会計別',
        rows: cells([
          [title('会　計　別　予　算　額　調')],
          headings('会計別', '令和６年度\nＡ', '令和５年度\nＢ', '増減\nＡ－Ｂ', '増減率'),
          headings(null, '千円', '千円', '千円', '％'),
          ['一般会計', 402_300, 393_500, 8_800, '2.2'],
          ['国民健康保険事業', 71_400, 73_100, -1_700, '△2.3'],
          ['介護保険事業', 69_800, 68_000, 1_800, '2.6'],
          ['合　　計', 543_500, 534_600, 8_900, '1.7'],
        ]),
        merges: merged('A2:A3'),
        columns: widths(22, 14, 14, 14, 10),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '会計別',
        statements: statements(
          { account: 'other', unit: 1_000, rounding: 'round' },
          [
            ['令和6年度A', 2024],
            ['令和5年度B', 2023],
            ['増減A-B', 2024],
          ],
          {
            expenditure: [
              '一般会計 402,300 393,500 8,800',
              '国民健康保険事業 71,400 73,100 -1,700',
              '介護保険事業 69,800 68,000 1,800',
              '=合計 543,500 534,600 8,900',
            ],
          },
        ),
      },
    ],
    findings: [],
  },
};
