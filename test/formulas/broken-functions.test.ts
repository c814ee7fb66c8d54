import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/engine/cell';
import { brokenFunctions } from '../../src/formulas/broken-functions';
import type { CellSnapshot, CellValue } from '../../src/sheet/cells/snapshot';
import { sheetOf } from '../support/sheet';

const NAME: CellValue = { error: '#NAME?' };

function cell(formula: string | null, value: CellValue): CellSnapshot {
  return { value, text: '', formula, format: 'General', indent: 0 };
}

describe('a cell', () => {
  it.each<[string, string | null, CellValue, boolean]>([
    ['of ours that shows #NAME?', '=KPI.STATUS(A1)', NAME, true],
    ['of ours inside another formula', '=IF(A1,kpi.target("H.CHECKUP"),0)', NAME, true],
    ['of ours that calculates', '=KPI.STATUS(A1)', 1, false],
    ['of ours that shows another error', '=KPI.STATUS(A1)', { error: '#VALUE!' }, false],
    ['of ours as Excel stores what it does not know', '=_xldudf_KPI_STATUS(A1)', 1, true],
    ['that stored name with #NAME?', '=_xldudf_KPI_STATUS(A1)', NAME, true],
    ['that calls a function of ours that there is not', '=KPI.STATUSES(A1)', NAME, false],
    ['of another add-in', '=_xldudf_OTHER_STATUS(A1)', NAME, false],
    ['of another name that ends alike', '=MYKPI.STATUS(A1)', NAME, false],
    ['that misspells a function of Excel', '=SUMM(A1)', NAME, false],
    ['that only shows the error', null, NAME, false],
  ])('%s', (_, formula, value, broken) => {
    const sheet = { ...sheetOf([], { name: '表' }), rows: [[null, cell(formula, value)]] };
    expect(brokenFunctions(sheet).map((each) => `${each.sheet}!${addressOf(each)}`)).toEqual(
      broken ? ['表!B1'] : [],
    );
  });
});
