import { bold, cells, headings, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

const common = { account: 'other', unit: 1_000, rounding: 'round' } as const;

export const accountsBelowOneAnother: Layout = {
  name: 'accounts-below-one-another',
  about:
    'Two accounts of a village below one another on one sheet, the unit said once at the top, and a grand ' +
    'total (総計) over both, which belongs to neither.',
  workbook: {
    sheets: [
      {
        name: '予算一覧',
        rows: cells([
          [title('令和６年度　新緑村　各会計予算一覧')],
          ['', right('（単位：千円）')],
          [bold('１　一般会計')],
          headings('款', '予算額'),
          ['歳入'],
          ['　村税', 820000],
          ['　地方交付税', 1900000],
          ['　村債', 280000],
          ['　歳入合計', 3000000],
          ['歳出'],
          ['　議会費', 60000],
          ['　総務費', 940000],
          ['　民生費', 2000000],
          ['　歳出合計', 3000000],
          [],
          [bold('２　国民健康保険特別会計')],
          headings('款', '予算額'),
          ['歳入'],
          ['　国民健康保険税', 110000],
          ['　県支出金', 430000],
          ['　繰入金', 60000],
          ['　歳入合計', 600000],
          ['歳出'],
          ['　保険給付費', 420000],
          ['　国民健康保険事業費納付金', 165000],
          ['　保健事業費', 15000],
          ['　歳出合計', 600000],
          [],
          [bold('総　計')],
          ['歳入総計', 3600000],
          ['歳出総計', 3600000],
        ]),
        columns: widths(32, 16),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '予算一覧',
        statements: [
          ...statements(common, [['予算額', 2024]], {
            revenue: ['村税 820,000', '地方交付税 1,900,000', '村債 280,000', '=歳入合計 3,000,000'],
            expenditure: ['議会費 60,000', '総務費 940,000', '民生費 2,000,000', '=歳出合計 3,000,000'],
          }),
          ...statements(common, [['予算額', 2024]], {
            revenue: ['国民健康保険税 110,000', '県支出金 430,000', '繰入金 60,000', '=歳入合計 600,000'],
            expenditure: [
              '保険給付費 420,000',
              '国民健康保険事業費納付金 165,000',
              '保健事業費 15,000',
              '=歳出合計 600,000',
            ],
          }),
        ],
      },
    ],
    findings: ['予算一覧!B30 READ-02 warning'],
  },
};
