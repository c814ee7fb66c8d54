import type { ResultSheetMessages } from './result-sheet-messages';

export const resultSheetsEn: ResultSheetMessages = {
  monthsSheet: 'KPI results by month',
  branchesSheet: 'KPI results by branch',
  monthsTitle: (year) => `${year}: KPI results by month`,
  branchesTitle: (year) => `${year}: KPI results by branch`,
  heading: {
    name: 'Name',
    kpi: 'KPI',
    branch: 'Branch',
    year: 'Fiscal year',
    months: 'Months',
    figure: 'Figure',
    numerator: 'Numerator',
    denominator: 'Denominator',
    result: 'Result',
    unit: 'Unit',
    total: 'Year to date',
    branchTarget: 'Branch target',
  },
  month: [
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
    'January',
    'February',
    'March',
  ],
  kind: { single: 'single', cumulative: 'cumulative' },
  nation: '全国',
  monthsNote:
    '(Note) Choose in the column Months whether each month is cumulative (from April to that month) or single. For rates enter numerators and denominators. A denominator that is the same all year, as a population, may stand in the column Year to date alone. For results by branch copy the rows and write the branch. The national rate is the sum of the branches’ numerators ÷ the sum of their denominators.',
  branchesNote:
    '(Note) For rates enter numerators and denominators. The row 全国 is the sum of the 47 branches. Write a branch target only where it differs from the national one. With rates alone it can be told which branches meet the target, and their ranks; the national rate cannot.',
  choose: { title: 'From the list', text: 'Choose from the list.', wrong: 'This is not in the list.' },
  number: {
    title: 'Number',
    text: 'Enter a number. Write rates as “61.7%”.',
    wrong: 'Enter a number.',
  },
};
