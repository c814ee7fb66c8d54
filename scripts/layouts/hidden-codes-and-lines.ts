import { bold, cells, formula, headings, indented, right, shown, title } from './cells';
import { statements, type Layout } from './layout';

const CODE = '0000';

export const hiddenCodesAndLines: Layout = {
  name: 'hidden-codes-and-lines',
  about:
    'A hidden column of account codes, which are numbers and no amounts; a hidden row that the total counts; ' +
    'behind it a hidden sheet with the list of codes.',
  workbook: {
    sheets: [
      {
        name: '本年度',
        rows: cells([
          ['', title('令和６年度　事業予算')],
          ['', '', right('（単位：千円）')],
          headings('コード', '科目', '予算額'),
          ['', bold('収入')],
          [shown(1101, CODE), indented('会費', 1), 7000],
          [shown(1102, CODE), indented('補助金', 1), 2500],
          [shown(1103, CODE), indented('寄附金', 1), 500],
          [shown(1199, CODE), bold('計'), formula('=SUM(C5:C7)', 10000)],
          ['', bold('支出')],
          [shown(2101, CODE), indented('事業費', 1), 8000],
          [shown(2102, CODE), indented('事務費', 1), 1700],
          [shown(2103, CODE), indented('予備費', 1), 300],
          [shown(2199, CODE), bold('計'), formula('=SUM(C10:C12)', 10000)],
        ]),
        columns: [
          { first: 0, last: 0, width: 8, hidden: true },
          { first: 1, last: 1, width: 24 },
          { first: 2, last: 2, width: 14 },
        ],
        rowSettings: new Map([[6, { hidden: true }]]),
      },
      {
        name: 'コード表',
        hidden: true,
        rows: cells(
          [
            ['コード', '名称'],
            [1101, '会費'],
            [1102, '補助金'],
            [1103, '寄附金'],
            [2101, '事業費'],
            [2102, '事務費'],
            [2103, '予備費'],
          ],
          CODE,
        ),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '本年度',
        statements: statements({ account: 'other', unit: 1_000, rounding: 'round' }, [['予算額', 2024]], {
          revenue: ['会費 7,000', '補助金 2,500', '寄附金 500', '=計 10,000'],
          expenditure: ['事業費 8,000', '事務費 1,700', '予備費 300', '=計 10,000'],
        }),
      },
      { name: 'コード表', statements: [] },
    ],
    findings: [],
  },
};
