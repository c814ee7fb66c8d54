import { bold, cells, headings, right, shown, title, widths, type Entry } from './cells';
import { statements, type Layout } from './layout';

const bracketed = (value: number): Entry => shown(value, '"("#,##0")"');

export const headingsOpenGroups: Layout = {
  name: 'headings-open-groups',
  about:
    'A line that stands alone, then a heading without an amount in 「」, whose lines have two subtotals: neither of ' +
    'them takes in the line above the heading. The adjusting line is negative by its nature.',
  source: '学校法人の資金収支計算書の並び (figures made up)',
  workbook: {
    sheets: [
      {
        name: '資金収支',
        rows: cells([
          [title('令和６年度　資金収支予算書')],
          ['', right('（単位：千円）')],
          headings('科目', '予算額'),
          [bold('収入の部')],
          ['前年度繰越支払資金', 1000],
          ['「当年度資金収入」'],
          ['(1)納付金収入', 300],
          ['(2)手数料収入', 50],
          ['（小計）', bracketed(350)],
          ['(3)前受金収入', 60],
          ['(4)資金収入調整勘定', -40],
          ['（小計）', bracketed(20)],
          ['収入合計', 1370],
        ]),
        columns: widths(28, 14),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '資金収支',
        statements: statements({ account: 'other', unit: 1_000, rounding: 'round' }, [['予算額', 2024]], {
          revenue: [
            '前年度繰越支払資金 1,000',
            '当年度資金収入 350',
            '.納付金収入 300',
            '.手数料収入 50',
            '小計 20',
            '.前受金収入 60',
            '.資金収入調整勘定 -40',
            '=収入合計 1,370',
          ],
        }),
      },
    ],
    findings: [],
  },
};
