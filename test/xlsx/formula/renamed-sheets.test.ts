import { describe, expect, it } from 'vitest';
import { namesAfter, renamedSheets } from '../../../src/xlsx/formula/renamed-sheets';

const nameOf = namesAfter(
  new Map([
    ['予算', "当初 '1'"],
    ['Sheet1', 'Sheet2'],
    ['Sheet2', 'Sheet1'],
  ]),
);

describe('a formula after sheets were renamed', () => {
  it.each<[what: string, formula: string, after: string]>([
    ['a reference', '予算!A1+1', "'当初 ''1'''!A1+1"],
    ['one in quotes', "SUM('予算'!$A$1:B2)", "SUM('当初 ''1'''!$A$1:B2)"],
    ['in letters of another case', 'SHEET1!A1', "'Sheet2'!A1"],
    ['two that change their names', 'Sheet1!A1-Sheet2!A1', "'Sheet2'!A1-'Sheet1'!A1"],
    ['several sheets', 'SUM(Sheet1:別紙!A1)', "SUM('Sheet2:別紙'!A1)"],
    ['several in quotes', "SUM('別紙:予算'!A1)", "SUM('別紙:当初 ''1'''!A1)"],
    ['whole columns', 'SUM(予算!$A:$A)', "SUM('当初 ''1'''!$A:$A)"],
    ['a name of the sheet', '予算!合計', "'当初 ''1'''!合計"],
  ])('%s', (_, formula, after) => {
    expect(renamedSheets(formula, nameOf)).toBe(after);
  });

  it.each([
    ['a text', 'INDIRECT("予算!A1")'],
    ['a text with quotes in it', '"""予算!A1"&A1'],
    ['a sheet whose name only ends like it', '補正予算!A1+前・予算!A1'],
    ['a sheet of another workbook', "[1]予算!A1+'[1]予算'!A1+'C:\\[a.xlsx]予算'!A1"],
    ['a column of a table', '表[予算]*表[[#Data],[予算]]'],
    ['a name', '予算+1'],
    ['an error', 'IF(予算,#N/A,#REF!)'],
  ])('stays with %s', (_, formula) => {
    expect(renamedSheets(formula, nameOf)).toBe(formula);
  });
});
