import { cells, headings, indented, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const universityOfWhich: Layout = {
  name: 'university-of-which',
  about:
    'A settlement with うち lines, levels by the indent of the cells, and differences that were taken before ' +
    'rounding: four of them are 1 off, which rounding explains.',
  source:
    '国立大学法人鳥取大学「平成26年度 決算報告書（第11期）」, expydoc.com/doc/8676713 (seen as a stored copy of its text)',
  workbook: {
    sheets: [
      {
        name: '決算報告書',
        rows: cells([
          [title('令和５年度　決算報告書（第20期）')],
          ['', '', '', '', right('（単位：百万円）')],
          headings('区　分', '予 算 額', '決 算 額', '差 額\n（決算－予算）', '備 考'),
          ['収入'],
          [indented('運営費交付金', 1), 10990, 11912, 922, '（注１）'],
          [indented('施設整備費補助金', 1), 731, 729, -2, '（注２）'],
          [indented('うち補正予算による追加', 2), 222, 222, right('-')],
          [indented('補助金等収入', 1), 174, 1147, 972, '（注３）'],
          [indented('自己収入', 1), 23250, 23940, 690],
          [indented('授業料、入学料及び検定料収入', 2), 3598, 3552, -46, '（注４）'],
          [indented('附属病院収入', 2), 19177, 19817, 640, '（注５）'],
          [indented('雑収入', 2), 475, 571, 96, '（注６）'],
          [indented('計', 3), 35145, 37728, 2582],
          ['支出'],
          [indented('業務費', 1), 33600, 34150, 550],
          [indented('教育研究経費', 2), 14900, 15580, 680, '（注７）'],
          [indented('診療経費', 2), 18700, 18570, -130, '（注８）'],
          [indented('施設整備費', 1), 731, 729, -2, '（注９）'],
          [indented('うち老朽対策等基盤整備事業', 2), 222, 222, right('-')],
          [indented('補助金等', 1), 174, 1147, 972],
          [indented('長期借入金償還金', 1), 640, 636, -4],
          [indented('計', 3), 35145, 36662, 1516],
          ['収入－支出', right('-'), 1066, 1066],
          ['※各項目の計数は四捨五入により整理しているため、計及び差額が一致しない場合があります。'],
        ]),
        columns: widths(40, 12, 12, 14, 10),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '決算報告書',
        statements: statements(
          { account: 'other', unit: 1_000_000, rounding: 'round' },
          [
            ['予算額', 2023],
            ['決算額', 2023],
            ['差額(決算-予算)', 2023],
          ],
          {
            revenue: [
              '運営費交付金 10,990 11,912 922',
              '施設整備費補助金 731 729 -2',
              '.補正予算による追加? 222 222 -',
              '補助金等収入 174 1,147 972',
              '自己収入 23,250 23,940 690',
              '.授業料、入学料及び検定料収入 3,598 3,552 -46',
              '.附属病院収入 19,177 19,817 640',
              '.雑収入 475 571 96',
              '=計 35,145 37,728 2,582',
            ],
            expenditure: [
              '業務費 33,600 34,150 550',
              '.教育研究経費 14,900 15,580 680',
              '.診療経費 18,700 18,570 -130',
              '施設整備費 731 729 -2',
              '.老朽対策等基盤整備事業? 222 222 -',
              '補助金等 174 1,147 972',
              '長期借入金償還金 640 636 -4',
              '=計 35,145 36,662 1,516',
            ],
            difference: '収入-支出 - 1,066 1,066',
          },
        ),
      },
    ],
    findings: [
      '決算報告書!D8 SUM-06 info',
      '決算報告書!D13 SUM-06 info',
      '決算報告書!D20 SUM-06 info',
      '決算報告書!D22 SUM-06 info',
    ],
  },
};
