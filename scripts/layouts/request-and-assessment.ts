import { bold, cells, headings, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const requestAndAssessment: Layout = {
  name: 'request-and-assessment',
  about:
    'A table of requests: last year comes first, then the request and what was granted; the change is granted ' +
    'less last year; expenditure alone, levels by half-width spaces. The request of 物件費 is typed wrong (66,000).',
  workbook: {
    sheets: [
      {
        name: '要求',
        rows: cells([
          [title('令和６年度　予算要求・査定表')],
          ['（千円）'],
          headings('事項', '令和５年度\n予算額', '令和６年度\n要求額', '査定額', '対前年度増減額'),
          ['人件費', 120000, 125000, 123000, 3000],
          ['  職員給与', 95000, 98000, 97000, 2000],
          ['  諸手当', 25000, 27000, 26000, 1000],
          ['物件費', 48500, 66000, 52000, 3500],
          ['  システム運用経費', 30000, 38000, 33000, 3000],
          ['    保守料', 12000, 14000, 13000, 1000],
          ['    賃借料', 18000, 24000, 20000, 2000],
          ['  消耗品費', 6500, 8000, 6500, 0],
          ['  印刷製本費', 12000, 14000, 12500, 500],
          ['事業費', 81500, 90000, 85000, 3500],
          [bold('合計'), 250000, 275000, 260000, 10000],
        ]),
        columns: widths(26, 14, 14, 14, 16),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '要求',
        statements: statements(
          { account: 'other', unit: 1_000, rounding: 'round' },
          [
            ['令和5年度予算額', 2023],
            ['令和6年度要求額', 2024],
            ['査定額', 2024],
            ['対前年度増減額', 2024],
          ],
          {
            expenditure: [
              '人件費 120,000 125,000 123,000 3,000',
              '.職員給与 95,000 98,000 97,000 2,000',
              '.諸手当 25,000 27,000 26,000 1,000',
              '物件費 48,500 66,000 52,000 3,500',
              '.システム運用経費 30,000 38,000 33,000 3,000',
              '..保守料 12,000 14,000 13,000 1,000',
              '..賃借料 18,000 24,000 20,000 2,000',
              '.消耗品費 6,500 8,000 6,500 0',
              '.印刷製本費 12,000 14,000 12,500 500',
              '事業費 81,500 90,000 85,000 3,500',
              '=合計 250,000 275,000 260,000 10,000',
            ],
          },
        ),
      },
    ],
    findings: ['要求!C7 SUM-03 error', '要求!C14 SUM-02 error'],
  },
};
