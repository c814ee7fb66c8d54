import { describe, expect, it } from 'vitest';
import { references } from '../../../src/sheet/cells/references';

/** 支出!R1C1:R2C3, rows and columns from 0. */
function said(formula: string): string[] | null {
  const found = references(formula);
  return (
    found?.map(
      ({ sheet, area: { top, left, bottom, right } }) =>
        `${sheet === null ? '' : `${sheet}!`}${[top, left, bottom, right].join(' ')}`,
    ) ?? null
  );
}

describe('the references of a formula', () => {
  it.each([
    ['=SUM(B5:B7,$B$9)', ['4 1 6 1', '8 1 8 1']],
    ['=ROUND(b5/1000,0)', ['4 1 4 1']],
    ['=収入!B5+支出!B5', ['収入!4 1 4 1', '支出!4 1 4 1']],
    ["='it''s, (a)'!B5", ["it's, (a)!4 1 4 1"]],
    ["='[前年.xlsx]予算'!B5", ['[前年.xlsx]予算!4 1 4 1']],
    ['=SUM(B:C)', ['0 1 1048575 2']],
    ['=SUM($3:5)', ['2 0 4 16383']],
    ['=XFD1048576', ['1048575 16383 1048575 16383']],
    ['="B5"&"A1:A9"', []],
    ['=IF(TRUE,1.5E3,LOG10(B5))', ['4 1 4 1']],
    ['=KPI.SHARE(B5, {1,2})', ['4 1 4 1']],
    ['=1+2', []],
  ])('%s', (formula, expected) => {
    expect(said(formula)).toEqual(expected);
  });

  it.each([
    ['a name', '=予算合計+1'],
    ['a name like a cell beyond the last column', '=YEN2024+1'],
    ['a name like a cell beyond the last row', '=B1048577'],
    ['a name like columns beyond the last', '=SUM(XFE:XFE)'],
    ['row 0', '=B0'],
    ['a part of a table', '=SUM(表1[金額])'],
    ['several sheets', "=SUM('1月:3月'!B5)"],
    ['several sheets without quotes', '=SUM(甲:乙!B5)'],
    ['what another formula spills', '=SUM(B5#)'],
    ['INDIRECT', '=INDIRECT("B"&5)'],
    ['OFFSET', '=SUM(offset(B5,0,0,3,1))'],
    ['an area between the answers of functions', '=SUM(B5:INDEX(B:B,9))'],
    ['a name of a sheet', '=収入!合計'],
    ['a text without an end', '="B5'],
    ['more than Excel takes', `=${'1+'.repeat(5_000)}1`],
  ])('are not all named where it has %s', (_, formula) => {
    expect(references(formula)).toBeNull();
  });

  it.each(["='", '="', '=A', '=SUM(', '=1:', '=甲'])('takes no longer for a hostile %s', (start) => {
    expect(references(start + 'A'.repeat(8_000))).toBeNull();
    expect(references(start + "''".repeat(4_000))).toBeNull();
  });
});
