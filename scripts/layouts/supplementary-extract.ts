import { cells, headings, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

function extract(
  name: string,
  about: string,
  changed: number,
  findings: Layout['expected']['findings'],
): Layout {
  const total = changed.toLocaleString('en');
  return {
    name,
    about: `A supplementary budget that lists only the lines it changes, beside the totals of the whole budget${about}.`,
    source: '三次市「令和6年度 国民健康保険特別会計補正予算（第2号）」第1表 歳入歳出予算補正 (its layout)',
    workbook: {
      sheets: [
        {
          name: '第１表',
          rows: cells([
            [title('令和６年度　国民健康保険特別会計補正予算（第２号）')],
            ['第１表　歳入歳出予算補正'],
            ['（歳　入）', '', '', '', right('（単位：千円）')],
            headings('款', '項', '補正前の額', '補　正　額', '計'),
            ['５　繰入金', '', 864_685, 455_000, 1_319_685],
            ['', '１　他会計繰入金', 600_000, 455_000, 1_055_000],
            ['６　繰越金', '', 1_000, 174_000, 175_000],
            ['', '１　繰越金', 1_000, 174_000, 175_000],
            ['歳　入　合　計', '', 6_925_610, changed, 6_925_610 + changed],
          ]),
          columns: widths(16, 20, 14, 14, 14),
        },
      ],
    },
    expected: {
      sheets: [
        {
          name: '第１表',
          statements: statements(
            { account: 'other', unit: 1_000, rounding: 'round' },
            [
              ['補正前の額', 2024],
              ['補正額', 2024],
              ['計', 2024],
            ],
            {
              revenue: [
                '繰入金 864,685 455,000 1,319,685',
                '.他会計繰入金 600,000 455,000 1,055,000',
                '繰越金 1,000 174,000 175,000',
                '.繰越金 1,000 174,000 175,000',
                `=歳入合計 6,925,610 ${total} ${(6_925_610 + changed).toLocaleString('en')}`,
              ],
            },
          ),
        },
      ],
      findings,
    },
  };
}

export const supplementaryExtract = extract('supplementary-extract', '', 629_000, []);

export const supplementaryExtractWrong = extract(
  'supplementary-extract-wrong',
  '; the total of 補正額 is not that of its lines',
  639_000,
  ['第１表!D9 SUM-01 error'],
);
