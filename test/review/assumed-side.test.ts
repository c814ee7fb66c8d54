import { describe, expect, it } from 'vitest';
import { restsOnAssumedSide } from '../../src/review/assumed-side';
import { reviewWorkbook } from '../../src/review/review';
import { sheetOf, type TestCell } from '../support/sheet';

/** A table whose total fails, and a text among its amounts. */
const rows = (side: readonly TestCell[][]): TestCell[][] => [
  ['令和６年度　予算'],
  ['（単位：円）'],
  ['区別', '予算額'],
  ...side,
  ['給与', 3],
  ['旅費', '４'],
  ['合計', 9],
];

function resting(side: readonly TestCell[][]): unknown {
  const review = reviewWorkbook({ sheets: [sheetOf(rows(side), { name: '予算' })], date1904: false });
  return Object.fromEntries(
    review.findings.map((finding) => [finding.code, restsOnAssumedSide(finding, review)]),
  );
}

describe('a finding', () => {
  it('rests on a side that no word tells, where its rule asks for one', () => {
    expect(resting([])).toMatchObject({ 'SUM-02': true, 'TEXT-01': false });
  });

  it('rests on none where a word tells it', () => {
    expect(resting([['支出']])).toMatchObject({ 'SUM-02': false, 'TEXT-01': false });
  });
});
