import { beforeAll, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';
import { errorCodeOf } from '../../support/excel-errors';

let excel: EmulatedExcel;

beforeAll(async () => {
  excel = await bootExcel({
    予算: [
      ['区別', '予算額'],
      ['保険料収入', 12484226],
      ['計', '=B2'],
    ],
    'Sheet 2': [],
  });
});

/** What a step on a range of the first sheet leads to, by its address. */
async function addressAfter(step: (range: Excel.Range) => Excel.Range, address = 'C3:E6'): Promise<string> {
  return excel.run(async (context) => {
    const range = step(context.workbook.worksheets.getItem('予算').getRange(address)).load('address');
    await context.sync();
    return range.isNullObject ? 'null' : range.address;
  });
}

const codeOf = (attempt: (context: Excel.RequestContext) => void) => errorCodeOf(excel, attempt);

describe('ranges made of a range', () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell(1, 2)', (range) => range.getCell(1, 2), '予算!E4'],
    ['getCell beyond the range', (range) => range.getCell(9, 0), '予算!C12'],
    ['getRow(1)', (range) => range.getRow(1), '予算!C4:E4'],
    ['getColumn(2)', (range) => range.getColumn(2), '予算!E3:E6'],
    ['getLastRow', (range) => range.getLastRow(), '予算!C6:E6'],
    ['getLastColumn', (range) => range.getLastColumn(), '予算!E3:E6'],
    ['getLastCell', (range) => range.getLastCell(), '予算!E6'],
    ['getEntireRow', (range) => range.getEntireRow(), '予算!3:6'],
    ['getEntireColumn', (range) => range.getEntireColumn(), '予算!C:E'],
    ['getOffsetRange(-1, 1)', (range) => range.getOffsetRange(-1, 1), '予算!D2:F5'],
    ['getResizedRange(1, -1)', (range) => range.getResizedRange(1, -1), '予算!C3:D7'],
    ['a corner moved beyond the first row', (range) => range.getResizedRange(-4, 0), '予算!C2:E3'],
    ['a corner moved beyond the first cell', (range) => range.getResizedRange(-5, -3), '予算!B1:C3'],
    ['getAbsoluteResizedRange(1, 1)', (range) => range.getAbsoluteResizedRange(1, 1), '予算!C3'],
    ['getBoundingRect', (range) => range.getBoundingRect('A1'), '予算!A1:E6'],
    ['getRowsAbove(2)', (range) => range.getRowsAbove(2), '予算!C1:E2'],
    ['getRowsBelow()', (range) => range.getRowsBelow(), '予算!C7:E7'],
    ['getColumnsBefore()', (range) => range.getColumnsBefore(), '予算!B3:B6'],
    ['getColumnsAfter(2)', (range) => range.getColumnsAfter(2), '予算!F3:G6'],
    ['getIntersection', (range) => range.getIntersection('A4:D9'), '予算!C4:D6'],
    ['no intersection', (range) => range.getIntersectionOrNullObject('A1:B2'), 'null'],
    ['getUsedRangeOrNullObject of blank cells', (range) => range.getUsedRangeOrNullObject(), 'null'],
  ])('%s', async (_name, step, expected) => {
    expect(await addressAfter(step)).toBe(expected);
  });

  it.each<[string, (range: Excel.Range) => Excel.Range]>([
    ['an offset off the sheet', (range) => range.getOffsetRange(-3, 0)],
    ['a corner above the sheet', (range) => range.getResizedRange(-6, 0)],
    ['an address that is none', (range) => range.worksheet.getRange('予算額?')],
    ['a range of another sheet', (range) => range.worksheet.getRange("'Sheet 2'!A1")],
    ['rows beside at a distance of none', (range) => range.getRowsBelow(0)],
  ])('%s is an InvalidArgument', async (_name, step) => {
    await expect(addressAfter(step)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('without a common cell getIntersection is ItemNotFound', async () => {
    await expect(addressAfter((range) => range.getIntersection('A1'))).rejects.toMatchObject({
      code: 'ItemNotFound',
    });
  });

  it('quotes the name of the sheet where Excel does', async () => {
    const address = await addressAfter((range) =>
      range.context.workbook.worksheets.getItem('Sheet 2').getRange('A1:B2'),
    );
    expect(address).toBe("'Sheet 2'!A1:B2");
  });

  it('says where it is and how large', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('予算');
      const range = sheet.getRange('C3:E6').load('rowIndex,columnIndex,rowCount,columnCount,cellCount');
      const all = sheet.getRange().load('cellCount,isEntireRow,isEntireColumn');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        rowIndex: 2,
        columnIndex: 2,
        rowCount: 4,
        columnCount: 3,
        cellCount: 12,
      });
      expect(all.toJSON()).toMatchObject({ cellCount: -1, isEntireRow: true, isEntireColumn: true });
    });
  });
});

describe('the used range', () => {
  it.each([
    [true, '予算!A1:B3'],
    [false, '予算!A1:D3'],
  ])('with values only %s', async (valuesOnly, address) => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('予算');
      sheet.getRange('D1').format.fill.color = '#FFFF00';
      const used = sheet.getUsedRange(valuesOnly).load('address');
      await context.sync();
      expect(used.address).toBe(address);
    });
  });

  it('of an empty sheet is A1, or a null object', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet 2');
      const used = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.address).toBe("'Sheet 2'!A1");
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('what the library and the host refuse', () => {
  it('a property that was not loaded', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('予算').getRange('A1');
      await context.sync();
      expect(() => range.values).toThrow(/load/);
    });
  });

  it('a sheet that is not there', async () => {
    expect(await codeOf((context) => context.workbook.worksheets.getItem('決算').load('name'))).toBe(
      'ItemNotFound',
    );
  });

  it.each([
    ['too few rows', [[1, 2]]],
    [
      'too many columns',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['rows of different lengths', [[1, 2], [3]]],
  ])('values of another shape: %s', async (_name, values) => {
    const code = await codeOf((context) => {
      context.workbook.worksheets.getItem('Sheet 2').getRange('F1:G2').values = values;
    });
    expect(code).toBe('InvalidArgument');
  });

  it('a null object that is written to', async () => {
    const code = await codeOf((context) => {
      context.workbook.worksheets.getItemOrNullObject('決算').name = '予算';
    });
    expect(code).toBe('InvalidObjectPath');
  });

  it('but what was done before the error stays done', async () => {
    await codeOf((context) => {
      context.workbook.worksheets.getItem('Sheet 2').getRange('H1').values = [['done']];
      context.workbook.worksheets.getItem('決算').load('name');
    });
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet 2').getRange('H1').load('values');
      await context.sync();
      expect(cell.values).toEqual([['done']]);
    });
  });
});

it('asks for nothing that the host does not have', () => {
  expect(excel.missing).toEqual([]);
});

describe('ranges found by what formulas give, asked for where the formula is written', () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['where it spills to', (sheet) => sheet.getRange('D1').getSpillingToRange(), 'Sheet 2!D1:D3'],
    ['from where it spills', (sheet) => sheet.getRange('D2').getSpillParent(), 'Sheet 2!D1'],
    ['what is used', (sheet) => sheet.getUsedRange(true), 'Sheet 2!D1:D3'],
    ['what is found', (sheet) => sheet.getRange().find('3', {}), 'Sheet 2!D3'],
    ['the edge', (sheet) => sheet.getRange('D1').getRangeEdge('Down'), 'Sheet 2!D3'],
  ])('%s', async (_name, step, expected) => {
    const address = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet 2');
      sheet.getRange().clear();
      sheet.getRange('D1').formulas = [['=SEQUENCE(3)']];
      const range = step(sheet).load('address');
      await context.sync();
      return range.address.replaceAll("'", '');
    });
    expect(address).toBe(expected);
  });
});
