import { beforeAll, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;

beforeAll(async () => {
  excel = await bootExcel({
    予算: [
      ['区別', 'Budget', null, 'budget plan'],
      ['収入', 1, 2, null],
      ['支出', null, null, 3],
      [null],
      ['計', '=B2', null, null],
    ],
  });
});

/** The address of what is found, or the code of the error. */
async function found(find: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas): Promise<string> {
  return excel
    .run(async (context) => {
      const object = find(context.workbook.worksheets.getItem('予算'));
      object.load('address');
      await context.sync();
      return object.isNullObject ? 'nothing' : object.address.replaceAll('予算!', '');
    })
    .catch((error: unknown) => (error as { code: string }).code);
}

describe('the edge from a cell', () => {
  it.each<[string, string, Excel.KeyboardDirection | 'Left' | 'Right' | 'Up' | 'Down', string]>([
    ['at the end of what stands there', 'A1', 'Down', 'A3'],
    ['at what stands beyond a gap', 'A3', 'Down', 'A5'],
    ['at the next after a blank cell', 'C1', 'Left', 'B1'],
    ['at the end of the sheet, where nothing follows', 'A5', 'Down', 'A1048576'],
    ['at the last column of the sheet', 'D1', 'Right', 'XFD1'],
    ['at what is last, from far behind it', 'Z2', 'Left', 'C2'],
    ['at the beginning of the sheet', 'C2', 'Up', 'C1'],
  ])('lies %s', async (_, from, direction, expected) => {
    expect(await found((sheet) => sheet.getRange(from).getRangeEdge(direction as 'Left'))).toBe(expected);
  });

  it.each<[string, Excel.KeyboardDirection | 'Left' | 'Right' | 'Up' | 'Down', string]>([
    ['A1:B1', 'Down', 'A1:B3'],
    ['B2', 'Right', 'B2:C2'],
    ['A2:B3', 'Up', 'A1:B3'],
  ])('extends %s %s to %s', async (from, direction, expected) => {
    expect(await found((sheet) => sheet.getRange(from).getExtendedRange(direction as 'Left'))).toBe(expected);
  });

  it('is none of a cell outside of the range', async () => {
    expect(await found((sheet) => sheet.getRange('A1:B2').getRangeEdge('Down', sheet.getRange('C1')))).toBe(
      'InvalidArgument',
    );
  });
});

describe('a text', () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas, string]>([
    ['in any case of letters', (sheet) => sheet.getRange('A1:D5').find('BUDGET', {}), 'B1'],
    ['in its case', (sheet) => sheet.getRange('A1:D5').find('budget', { matchCase: true }), 'D1'],
    [
      'from behind',
      (sheet) => sheet.getRange('A1:D5').find('budget', { searchDirection: 'Backwards' }),
      'D1',
    ],
    ['from behind a single cell', (sheet) => sheet.getRange('B1').find('budget', {}), 'D1'],
    ['around the end of the sheet', (sheet) => sheet.getRange('D1').find('budget', {}), 'B1'],
    ['whole', (sheet) => sheet.findAll('budget', { completeMatch: true }), 'B1'],
    ['everywhere', (sheet) => sheet.findAll('budget', {}), 'B1,D1'],
    ['in what a formula gives', (sheet) => sheet.getRange('A3:D5').find('1', {}), 'B5'],
    ['nowhere', (sheet) => sheet.getRange('A1:D5').find('決算', {}), 'ItemNotFound'],
    ['nowhere, asked kindly', (sheet) => sheet.getRange('A1:D5').findOrNullObject('決算', {}), 'nothing'],
    ['nowhere on the sheet', (sheet) => sheet.findAll('決算', {}), 'ItemNotFound'],
    ['nowhere on the sheet, asked kindly', (sheet) => sheet.findAllOrNullObject('決算', {}), 'nothing'],
  ])('is found %s', async (_, find, expected) => {
    expect(await found(find)).toBe(expected);
  });
});
