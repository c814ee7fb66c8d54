import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUTURE_FUNCTIONS } from '../../../src/xlsx/formula/future-functions';
import { canStand, formulaReader, toStored } from '../../../src/xlsx/formula/stored-names';

const FUNCTIONS = ['KPI.BUDGET.BALANCE', 'KPI.SERVICE_STANDARD', 'KPI.STATUS'];
const read = formulaReader(FUNCTIONS);

describe('stored formulas', () => {
  it.each([
    ['no name that matters', 'SUM(A1:A3)', 'SUM(A1:A3)'],
    ['a younger function', 'XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    [
      'two younger functions',
      'SORT(FILTER(A1:A3,B1:B3))',
      '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3))',
    ],
    ['ours, of two dots', 'KPI.BUDGET.BALANCE(A1)', '_xldudf_KPI_BUDGET_BALANCE(A1)'],
    ['ours, with an underscore', 'KPI.SERVICE_STANDARD(A1,B1)', '_xldudf_KPI_SERVICE_STANDARD(A1,B1)'],
    ['a name inside a text', '"XLOOKUP(1)"&A1', '"XLOOKUP(1)"&A1'],
    ['LET', 'LET(x,A1,y,rate,x*y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,rate,_xlpm.x*_xlpm.y)'],
    ['LAMBDA', 'MAP(A1:A3,LAMBDA(v,v+rate))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+rate))'],
    ['a name that LET only uses', 'LET(x,rate,SUM(rate,x))', '_xlfn.LET(_xlpm.x,rate,SUM(rate,_xlpm.x))'],
  ])('%s', (_, shown, stored) => {
    expect(toStored(shown)).toBe(stored);
    expect(read(stored)).toBe(shown);
  });

  it.each([
    ['of the add-in, but not in the list', '_xldudf_KPI_OTHER(A1)', '_xldudf_KPI_OTHER(A1)'],
    ['of the add-in, in other letters', '_xldudf_kpi_status(A1)', 'KPI.STATUS(A1)'],
    ['inside a text', '"_xlfn.IFS"', '"_xlfn.IFS"'],
  ])('reads a name %s', (_, stored, shown) => {
    expect(read(stored)).toBe(shown);
  });

  it('come back for every younger function', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FUTURE_FUNCTIONS), (name) => {
        const stored = toStored(`${name}(A1)`);
        expect(stored).toMatch(/^_xlfn\./);
        expect(read(stored)).toBe(`${name}(A1)`);
      }),
    );
  });
});

describe('canStand', () => {
  it.each([
    ['=SUM(A1:A3)', true],
    ['="[1]"&A1', true],
    ['=[1]予算!A1', false],
    ["='[前年.xlsx]予算'!A1", false],
    ['=SUM(表1[金額])', false],
  ])('%s: %s', (formula, stands) => {
    expect(canStand(formula)).toBe(stands);
  });
});
