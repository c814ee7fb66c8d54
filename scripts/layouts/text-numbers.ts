import { cells, headings, right, title, widths } from './cells';
import { statements, type Layout } from './layout';

export const textNumbers: Layout = {
  name: 'text-numbers',
  about:
    'A form filled in by several people: amounts as text, in full-width digits, with their unit behind them; ' +
    'read anyway, they add up.',
  workbook: {
    sheets: [
      {
        name: '様式１',
        rows: cells([
          [title('様式第１号　収支予算書（令和６年度）')],
          ['', right('単位：千円')],
          headings('区分', '金額'),
          ['収入'],
          ['　会費', right('1,200')],
          ['　助成金', right('２，５００')],
          ['　繰越金', 300],
          ['　収入合計', 4000],
          ['支出'],
          ['　事業費', right('3,000千円')],
          ['　会議費', 700],
          ['　予備費', 300],
          ['　支出合計', right('４０００')],
        ]),
        columns: widths(24, 16),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '様式１',
        statements: statements({ account: 'other', unit: 1_000, rounding: 'round' }, [['金額', 2024]], {
          revenue: ['会費 1,200', '助成金 2,500', '繰越金 300', '=収入合計 4,000'],
          expenditure: ['事業費 3,000', '会議費 700', '予備費 300', '=支出合計 4,000'],
        }),
      },
    ],
    findings: [
      '様式１!B5 TEXT-01 warning',
      '様式１!B6 TEXT-01 warning',
      '様式１!B10 TEXT-01 warning',
      '様式１!B13 TEXT-01 warning',
    ],
  },
};
