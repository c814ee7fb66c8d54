import { bold, cells, formula, headings, indented, right, shown, title, widths } from './cells';
import { statements, type Layout } from './layout';

const THOUSANDS = '#,##0,';

export const yenShownInThousands: Layout = {
  name: 'yen-shown-in-thousands',
  about:
    'Entered in yen and shown in thousands by the number format, totals as formulas that add up in yen: as ' +
    'shown, the revenue is 1 off. The section names stand in 【】.',
  workbook: {
    sheets: [
      {
        name: 'R6当初',
        rows: cells(
          [
            [title('令和６年度　職員互助会　当初予算（案）')],
            ['', right('単位：千円')],
            headings('科目', '当初予算額', '積算根拠'),
            [bold('【収入】')],
            [indented('会費収入', 1), 12345400, '＠1,100円×12月×935人ほか'],
            [indented('補助金収入', 1), 8200400],
            [indented('事業収入', 1), 1050400],
            [indented('預金利息', 1), 200],
            [bold('収入計'), formula('=SUM(B5:B8)', 21596400, THOUSANDS)],
            [bold('【支出】')],
            [indented('給付費', 1), formula('=SUM(B12:B13)', 15000400, THOUSANDS)],
            [indented('慶弔給付', 2), 9000200],
            [indented('医療給付', 2), 6000200, '前年度実績並み'],
            [indented('事業費', 1), 5100300],
            [indented('事務費', 1), 995700],
            [indented('予備費', 1), shown(500000, THOUSANDS)],
            [bold('支出計'), formula('=B11+B14+B15+B16', 21596400, THOUSANDS)],
          ],
          THOUSANDS,
        ),
        columns: widths(24, 16, 30),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: 'R6当初',
        statements: statements({ account: 'other', unit: 1_000, rounding: 'round' }, [['当初予算額', 2024]], {
          revenue: ['会費収入 12,345', '補助金収入 8,200', '事業収入 1,050', '預金利息 0', '=収入計 21,596'],
          expenditure: [
            '給付費 15,000',
            '.慶弔給付 9,000',
            '.医療給付 6,000',
            '事業費 5,100',
            '事務費 996',
            '予備費 500',
            '=支出計 21,596',
          ],
        }),
      },
    ],
    findings: ['R6当初!B9 SUM-01 info'],
  },
};
