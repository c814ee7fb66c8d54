import { cells, headings, merged, right, title, widths, type Entry } from './cells';
import { statements, type ExpectedSheet, type Layout } from './layout';

/** The same settlement with 計 and without any word beside its subtotals. */
function rows(subtotal: string): readonly (readonly Entry[])[] {
  return [
    [title('令和５年度　経理状況')],
    ['', '', right('（単位：百万円）')],
    headings('科目', null, '決算額'),
    ['歳入'],
    ['保険料', '', 100],
    ['国庫支出金', '負担金', 60],
    ['', '交付金', 20],
    ['', subtotal, 80],
    ['県支出金', '負担金', 30],
    ['', 'その他', 10],
    ['', subtotal, 40],
    ['繰越金', '', 5],
    ['合計', '', 225],
  ];
}

const MERGES = merged('A3:B3', 'A6:A8', 'A9:A11');

function expected(name: string): ExpectedSheet {
  return {
    name,
    statements: statements({ account: 'other', unit: 1_000_000, rounding: 'round' }, [['決算額', 2023]], {
      revenue: [
        '保険料 100',
        '国庫支出金 80',
        '.負担金 60',
        '.交付金 20',
        '県支出金 40',
        '.負担金 30',
        '.その他 10',
        '繰越金 5',
        '=合計 225',
      ],
    }),
  };
}

export const subtotalsOfMergedGroups: Layout = {
  name: 'subtotals-of-merged-groups',
  about:
    'Lines with parts are merged over the rows of these and of their subtotal, which is 計 like a total of all, or ' +
    'has no name at all.',
  source: '国民健康保険事業特別会計の経理状況 as the Board of Audit prints it (figures made up)',
  workbook: {
    sheets: [
      { name: '計', rows: cells(rows('計')), merges: MERGES, columns: widths(16, 16, 14) },
      { name: '名称なし', rows: cells(rows('')), merges: MERGES, columns: widths(16, 16, 14) },
    ],
  },
  expected: { sheets: [expected('計'), expected('名称なし')], findings: [] },
};
