import { bold, cells, headings, indented, right, shown, title, widths, type Entry } from './cells';
import { statements, type Layout } from './layout';

const tenths = (value: number): Entry => shown(value, '#,##0.0');

export const decimalsOfAUnit: Layout = {
  name: 'decimals-of-a-unit',
  about: 'In 億円, with two lines shown to a tenth, which the unit does not allow, though they add up.',
  workbook: {
    sheets: [
      {
        name: '概算',
        rows: cells([
          [title('令和６年度　概算')],
          ['', right('（単位：億円）')],
          headings('項目', '予算額'),
          [bold('収入')],
          [indented('保険料', 1), tenths(812.5)],
          [indented('国庫補助', 1), 150],
          [indented('その他', 1), tenths(37.5)],
          [indented('計', 1), 1000],
          [bold('支出')],
          [indented('給付費', 1), 900],
          [indented('事務費', 1), 100],
          [indented('計', 1), 1000],
        ]),
        columns: widths(20, 14),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '概算',
        statements: statements(
          { account: 'other', unit: 100_000_000, rounding: 'round' },
          [['予算額', 2024]],
          {
            revenue: ['保険料 812.5', '国庫補助 150', 'その他 37.5', '=計 1,000'],
            expenditure: ['給付費 900', '事務費 100', '=計 1,000'],
          },
        ),
      },
    ],
    findings: ['概算!B5 UNIT-01 error', '概算!B7 UNIT-01 error'],
  },
};
