import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/engine/cell';
import { misprints } from '../../../src/engine/budget/misprint';
import { sentence } from '../../../src/messages/findings/messages';
import { judged, ROUNDED, type TestTable } from '../../support/table';

const EXACT = { title: '事業団', unit: '（単位：円）', note: null };

/** The relations that fail, and what explains each of them. */
function explained(table: TestTable): string[] {
  const { judgements } = judged(table);
  const found = misprints(judgements);
  return judgements.flatMap((judgement) => {
    if (judgement.verdict !== 'inconsistent') return [];
    const { relation } = judgement;
    const cause = found.get(judgement);
    const said = cause ? `${addressOf(cause.figure.cell)} = ${cause.amount.toString()}` : '-';
    return [`${relation.code} ${addressOf(relation.total.figure.cell)} ← ${said}`];
  });
}

const sides = (fee: number, work: number, staff: number, total: number): TestTable['lines'] => [
  ['収入'],
  ['会費', fee],
  ['計', fee],
  ['支出'],
  ['事業費', work],
  ['　給付費', 60],
  ['　事務費', 40],
  ['人件費', staff],
  ['計', total],
];

describe('one figure that explains several relations', () => {
  it.each<[string, TestTable, string[]]>([
    [
      'a subtotal, by its parts and by the total above it',
      { lines: sides(150, 110, 50, 150) },
      ['SUM-03 B8 ← B8 = 100', 'SUM-02 B12 ← B8 = 100'],
    ],
    [
      'a total, by its parts and by the other side',
      { lines: sides(150, 100, 50, 160) },
      ['SUM-02 B12 ← B12 = 150', 'BAL-01 B6 ← B12 = 150'],
    ],
    [
      'a line, by its column and by the difference from last year',
      {
        columns: ['令和６年度予算額', '令和５年度予算額', '増減額'],
        lines: [
          ['支出'],
          ['給付費', 160, 90, 10],
          ['事務費', 50, 40, 10],
          ['人件費', 30, 30, 0],
          ['計', 180, 160, 20],
        ],
      },
      ['SUM-02 B8 ← B5 = 100', 'SUM-06 D5 ← B5 = 100'],
    ],
    [
      'within rounding, by what its parts say',
      { unit: '（単位：千円）', note: ROUNDED, lines: sides(151, 110, 50, 151) },
      ['SUM-03 B8 ← B8 = 100', 'SUM-02 B12 ← B8 = 100'],
    ],
    [
      'none beyond rounding',
      { unit: '（単位：千円）', note: ROUNDED, lines: sides(154, 110, 50, 154) },
      ['SUM-03 B8 ← -', 'SUM-02 B12 ← -'],
    ],
    [
      'none where two are wrong',
      { lines: sides(150, 110, 50, 170) },
      ['SUM-03 B8 ← -', 'SUM-02 B12 ← -', 'BAL-01 B6 ← -'],
    ],
    [
      'none of one relation',
      { lines: sides(160, 100, 60, 160).toSpliced(6, 1, ['　事務費', 45]) },
      ['SUM-03 B8 ← -'],
    ],
  ])('is %s', (_, table, expected) => {
    expect(explained({ ...EXACT, ...table })).toEqual(expected);
  });

  it('is said with each of them, and the total above it is not to be changed', () => {
    const { findings } = judged({ ...EXACT, lines: sides(150, 110, 50, 150) });
    const sums = findings.filter(({ code }) => code === 'SUM-03' || code === 'SUM-02');
    expect(sums.map((finding) => [sentence(finding, 'ja'), sentence(finding, 'en')])).toEqual([
      [
        '「計」は 150 ですが、支出の各行の合計は 160 です（差 10）。「事業費」（B8）を 100 に直すと、この差と「事業費」（B8）の差が共になくなります。一つの誤りで説明できます。',
        '“計” is 150, but the sum of the expenditure lines is 160 (difference 10). Change “事業費” (B8) to 100, and both this difference and that of “事業費” (B8) are gone: one error explains them.',
      ],
      [
        '「事業費」は 110 ですが、内訳の合計は 100 です（差 10）。この金額を 100 に直すと、この差と「計」（B12）の差が共になくなります。一つの誤りで説明できます。',
        '“事業費” is 110, but the sum of its parts is 100 (difference 10). Change this amount to 100, and both this difference and that of “計” (B12) are gone: one error explains them.',
      ],
    ]);
    expect(sums.map(({ fix }) => fix?.writes ?? null)).toEqual([
      null,
      [{ cell: { sheet: '予算', row: 7, column: 1 }, value: 100 }],
    ]);
  });
});
