import { cells, headings, title, widths } from './cells';
import { statements, type ExpectedStatement, type Layout } from './layout';

function table(expenditure: readonly string[]): ExpectedStatement[] {
  return statements({ account: 'other', unit: 1_000, rounding: 'round' }, [['金額(千円)', 2024]], {
    expenditure,
  });
}

export const smallTables: Layout = {
  name: 'small-tables',
  about:
    'Small tables below one another under the same headings, some with a title between them, some without.',
  workbook: {
    sheets: [
      {
        name: '国保',
        rows: cells([
          [title('令和６年度　国民健康保険の決算')],
          headings('区分', '金額（千円）'),
          ['医療分', 7_100],
          ['支援分', 1_900],
          ['計', 9_000],
          ['保険税の内訳'],
          headings('区分', '金額（千円）'),
          ['現年課税分', 8_600],
          ['滞納繰越分', 400],
          ['計', 9_000],
          [],
          headings('区分', '金額（千円）'),
          ['基金', 300],
          ['出資金', 20],
          ['計', 320],
        ]),
        columns: widths(20, 14),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '国保',
        statements: [
          ...table(['医療分 7,100', '支援分 1,900', '=計 9,000']),
          ...table(['現年課税分 8,600', '滞納繰越分 400', '=計 9,000']),
          ...table(['基金 300', '出資金 20', '=計 320']),
        ],
      },
    ],
    findings: [],
  },
};
