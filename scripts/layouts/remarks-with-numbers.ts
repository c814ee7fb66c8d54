import { bold, cells, headings, right, shown, title, widths, type Entry } from './cells';
import { statements, type Layout } from './layout';

const share = (value: number): Entry => shown(value, '0.0%');
const plain = (value: number): Entry => shown(value, 'General');

export const remarksWithNumbers: Layout = {
  name: 'remarks-with-numbers',
  about:
    'One amount column among columns of numbers that are none: running numbers on the left, shares, and a ' +
    'column of remarks that holds bare numbers.',
  workbook: {
    sheets: [
      {
        name: '事務局案',
        rows: cells([
          [title('令和６年度　予算案（事務局）')],
          ['', '', '', '', right('単位：千円')],
          headings('No.', '科目', '予算額', '構成比', '備考'),
          ['', bold('収入')],
          [plain(1), '会費', 3600, share(0.6), plain(300)],
          [plain(2), '助成金', 2000, share(0.333), plain(2)],
          [plain(3), '雑収入', 400, share(0.067)],
          ['', bold('計'), 6000, share(1)],
          ['', bold('支出')],
          [plain(1), '事業費', 4500, share(0.75), plain(15)],
          [plain(2), '会議費', 900, share(0.15), plain(12)],
          [plain(3), '予備費', 600, share(0.1)],
          ['', bold('計'), 6000, share(1)],
        ]),
        columns: widths(5, 24, 14, 10, 12),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '事務局案',
        statements: statements({ account: 'other', unit: 1_000, rounding: 'round' }, [['予算額', 2024]], {
          revenue: ['会費 3,600', '助成金 2,000', '雑収入 400', '=計 6,000'],
          expenditure: ['事業費 4,500', '会議費 900', '予備費 600', '=計 6,000'],
        }),
      },
    ],
    findings: [],
  },
};
