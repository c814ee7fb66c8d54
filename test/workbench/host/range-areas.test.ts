import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({
    予算: [
      ['区別', 30, true],
      ['計', '=B1*2', '=1/0'],
      ['=A1', false, 7],
    ],
    別表: [],
  });
});

/** What the areas become, by their addresses without the sheet. */
async function addressOf(
  step: (areas: Excel.RangeAreas) => Excel.RangeAreas,
  of = 'A1:A3,C1:C2',
): Promise<string> {
  return excel.run(async (context) => {
    const areas = step(context.workbook.worksheets.getItem('予算').getRanges(of)).load('address');
    await context.sync();
    return areas.isNullObject ? 'null' : areas.address.replaceAll('予算!', '');
  });
}

const codeOf = (step: (areas: Excel.RangeAreas) => Excel.RangeAreas) =>
  addressOf(step).catch((error: unknown) => (error as OfficeExtension.Error).code);

describe('several areas', () => {
  it.each<[string, (areas: Excel.RangeAreas) => Excel.RangeAreas, string]>([
    ['their columns', (areas) => areas.getEntireColumn(), 'A:A,C:C'],
    ['their rows', (areas) => areas.getEntireRow(), '1:3,1:2'],
    ['the areas beside', (areas) => areas.getOffsetRangeAreas(1, 2), 'C2:C4,E2:E3'],
    ['what they have in common with a range', (areas) => areas.getIntersection('A2:C9'), 'A2:A3,C2'],
    ['with other areas', (areas) => areas.getIntersection(areas.worksheet.getRanges('A1,C2:D2')), 'A1,C2'],
    ['with nothing', (areas) => areas.getIntersectionOrNullObject('B1'), 'null'],
    [
      'with another sheet',
      (areas) =>
        areas.getIntersectionOrNullObject(areas.context.workbook.worksheets.getItem('別表').getRange('A1')),
      'null',
    ],
    ['their used parts', (areas) => areas.getEntireColumn().getUsedRangeAreas(), 'A1:A3,C1:C3'],
    [
      'their used parts, of which there are none',
      (areas) => areas.getOffsetRangeAreas(9, 0).getUsedRangeAreasOrNullObject(),
      'null',
    ],
    ['their formulas', (areas) => areas.getSpecialCells('Formulas'), 'A3,C2'],
    [
      'their blank cells, of which there are none',
      (areas) => areas.getSpecialCellsOrNullObject('Blanks'),
      'null',
    ],
  ])('%s', async (_name, step, expected) => {
    expect(await addressOf(step)).toBe(expected);
  });

  it.each<[string, (areas: Excel.RangeAreas) => Excel.RangeAreas, string]>([
    ['areas off the sheet', (areas) => areas.getOffsetRangeAreas(-1, 0), 'InvalidArgument'],
    ['nothing in common', (areas) => areas.getIntersection('B1'), 'ItemNotFound'],
    ['no such kind of cells', (areas) => areas.getSpecialCells('Odd' as 'Blanks'), 'InvalidArgument'],
    ['a kind that is not told apart', (areas) => areas.getSpecialCells('DataValidations'), 'ApiNotFound'],
    [
      'no such type of values',
      (areas) => areas.getSpecialCells('Constants', 'Odd' as 'Text'),
      'InvalidArgument',
    ],
  ])('%s is refused', async (_name, step, code) => {
    expect(await codeOf(step)).toBe(code);
  });

  it.each([
    ['A:A,C:D', [true, false]],
    ['1:1', [false, true]],
    ['A:A,C1', [false, false]],
  ])('%s are whole columns or rows: %j', async (of, expected) => {
    await excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem('予算').getRanges(of);
      areas.load('isEntireColumn,isEntireRow');
      await context.sync();
      expect([areas.isEntireColumn, areas.isEntireRow]).toEqual(expected);
    });
  });

  it('are cleared each', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('予算');
      sheet.getRanges('A1,B2:C3').clear('Contents');
      const all = sheet.getRange('A1:C3').load('formulas');
      await context.sync();
      expect(all.formulas).toEqual([
        ['', 30, true],
        ['計', '', ''],
        ['=A1', '', ''],
      ]);
    });
  });

  it('that are selected are told', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('予算').activate();
      context.workbook.worksheets.getItem('予算').getRange('B2:B3').select();
      const areas = context.workbook.getSelectedRanges().load('address,areaCount');
      await context.sync();
      expect([areas.address, areas.areaCount]).toEqual(['予算!B2:B3', 1]);
    });
  });
});

it.each<['Constants' | 'Formulas', `${Excel.SpecialCellValueType}`, string]>([
  ['Constants', 'All', 'A1:C1,A2,B3:C3'],
  ['Constants', 'Text', 'A1,A2'],
  ['Constants', 'Numbers', 'B1,C3'],
  ['Constants', 'Logical', 'C1,B3'],
  ['Constants', 'LogicalText', 'A1,C1,A2,B3'],
  ['Constants', 'NumbersText', 'A1:B1,A2,C3'],
  ['Formulas', 'Errors', 'C2'],
  ['Formulas', 'ErrorsText', 'C2,A3'],
  ['Formulas', 'ErrorsLogicalNumber', 'B2:C2'],
])('of the %s those with %s are %s', async (kind, types, expected) => {
  expect(await addressOf((areas) => areas.getSpecialCells(kind, types), 'A1:C3')).toBe(expected);
});
