import { cells, headings, merged, right, title, widths, type Entry } from './cells';
import { statements, type ExpectedStatement, type Layout } from './layout';

const NIL: Entry = right('－');
const COLUMNS = [
  '予算現額 当初予算額',
  '予算現額 補正予算額',
  '予算現額 予備費支出及び流用増減',
  '予算現額 計',
  '支出済額',
  '翌年度繰越額',
  '不用額',
] as const;

function workbook(civil: number): Layout['workbook'] {
  return {
    sheets: [
      {
        name: '予算執行状況',
        rows: cells([
          [title('令和６年度　一般会計　予算執行状況')],
          ['（歳出）', '', '', '', '', '', '', right('（単位：千円）')],
          headings('款', '予算現額', null, null, null, '支出済額', '翌年度繰越額', '不用額'),
          headings(null, '当初予算額', '補正予算額', '予備費支出及び流用増減', '計', null, null, null),
          ['１　総務費', 5_200_000, 180_000, 4_000, 5_384_000, 5_210_300, 60_000, 113_700],
          ['２　民生費', 9_100_000, 250_000, -4_000, civil, 9_002_000, NIL, 344_000],
          ['３　土木費', 3_300_000, NIL, 20_000, 3_320_000, 2_410_000, 800_000, 110_000],
          ['４　予備費', 30_000, NIL, -20_000, 10_000, NIL, NIL, 10_000],
          ['歳出合計', 17_630_000, 430_000, NIL, 18_060_000, 16_622_300, 860_000, 577_700],
        ]),
        merges: merged('A3:A4', 'B3:E3', 'F3:F4', 'G3:G4', 'H3:H4'),
        columns: widths(16, 14, 14, 16, 14, 14, 14, 14),
      },
    ],
  };
}

function expected(civil: string): readonly ExpectedStatement[] {
  return statements(
    { account: 'other', unit: 1_000, rounding: 'round' },
    COLUMNS.map((heading) => [heading, 2024]),
    {
      expenditure: [
        '総務費 5,200,000 180,000 4,000 5,384,000 5,210,300 60,000 113,700',
        `民生費 9,100,000 250,000 -4,000 ${civil} 9,002,000 - 344,000`,
        '土木費 3,300,000 - 20,000 3,320,000 2,410,000 800,000 110,000',
        '予備費 30,000 - -20,000 10,000 - - 10,000',
        '=歳出合計 17,630,000 430,000 - 18,060,000 16,622,300 860,000 577,700',
      ],
    },
  );
}

const ABOUT =
  'The budget as it stands under 予算現額 (当初 + 補正 + 予備費支出及び流用増減 = 計), with what was paid, what is carried ' +
  'over to the next year and what is left';
const SOURCE = 'the columns of 歳出決算事項別明細書, 地方自治法施行規則 第16条の2';

export const budgetAsItStands: Layout = {
  name: 'budget-as-it-stands',
  about: `${ABOUT}.`,
  source: SOURCE,
  workbook: workbook(9_346_000),
  expected: { sheets: [{ name: '予算執行状況', statements: expected('9,346,000') }], findings: [] },
};

export const budgetAsItStandsWrong: Layout = {
  name: 'budget-as-it-stands-wrong',
  about: `${ABOUT}; 計 of one line leaves the transfers out.`,
  source: SOURCE,
  workbook: workbook(9_350_000),
  expected: {
    sheets: [{ name: '予算執行状況', statements: expected('9,350,000') }],
    findings: [
      '予算執行状況!E6 SUM-06 error',
      '予算執行状況!H6 SUM-06 error',
      '予算執行状況!E9 SUM-02 error',
    ],
  },
};
