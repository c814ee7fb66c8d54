import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({ Sheet1: [], Sheet2: [] });
});

/** Writes one input into A1 and reads the cell back. */
async function writeAndRead(input: unknown, format?: string) {
  return excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[input]];
    cell.load('values,formulas,text,numberFormat,valueTypes');
    await context.sync();
    return {
      value: cell.values[0]?.[0] as unknown,
      formula: cell.formulas[0]?.[0] as unknown,
      text: cell.text[0]?.[0],
      format: cell.numberFormat[0]?.[0] as unknown,
      type: cell.valueTypes[0]?.[0],
    };
  });
}

describe('a value that is written', () => {
  it.each([
    [1234.5, { value: 1234.5, text: '1234.5', format: 'General', type: 'Double' }],
    [0, { value: 0, text: '0', type: 'Double' }],
    [true, { value: true, text: 'TRUE', type: 'Boolean' }],
    [false, { value: false, text: 'FALSE', type: 'Boolean' }],
    ['', { value: '', text: '', type: 'Empty' }],
    ['予算', { value: '予算', text: '予算', type: 'String' }],
    ['1,234', { value: 1234, text: '1,234', format: '#,##0', type: 'Double' }],
    ['12.5%', { value: 0.125, text: '12.50%', format: '0.00%', type: 'Double' }],
    ['true', { value: true, type: 'Boolean' }],
    ['△1,234', { value: '△1,234', type: 'String' }],
    ['１２３', { value: '１２３', type: 'String' }],
    ['=1+1', { value: 2, formula: '=1+1', type: 'Double' }],
    ['=1/0', { value: '#DIV/0!', formula: '=1/0', text: '#DIV/0!', type: 'Error' }],
    ["'=1+1", { value: '=1+1', formula: '=1+1', type: 'String' }],
    ["'#N/A", { value: '#N/A', type: 'String' }],
    ["'0123", { value: '0123', type: 'String' }],
  ])('%j', async (input, expected) => {
    expect(await writeAndRead(input)).toMatchObject(expected);
  });

  it.each([
    ['1,234', '@', { value: '1,234', text: '1,234', type: 'String' }],
    ['=1+1', '@', { value: '=1+1', type: 'String' }],
    ['12.5%', '0.0', { value: 0.125, text: '0.1', format: '0.0' }],
    [48_374_000_000, '#,##0,,', { value: 48_374_000_000, text: '48,374' }],
    [45383, 'yyyy/m/d', { value: 45383, text: '2024/4/1' }],
    [-1234, '#,##0;"△"#,##0', { value: -1234, text: '△1,234' }],
  ])('%j under the format %s', async (input, format, expected) => {
    expect(await writeAndRead(input, format)).toMatchObject(expected);
  });

  it('of the form null leaves the cell as it is', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, 3]]);
    });
  });

  it('goes into every cell when it is given alone', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });
});

describe('formulas', () => {
  it('are calculated when the sync returns, across sheets and in a chain', async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Sheet2').getRange('A1').values = [[20]];
      const sheet = worksheets.getItem('Sheet1');
      sheet.getRange('A1:C1').formulas = [['=Sheet2!A1*2', '=A1+2', '=SUM(A1:B1)']];
      const range = sheet.getRange('A1:C1').load('values');
      await context.sync();
      expect(range.values).toEqual([[40, 42, 82]]);
      worksheets.getItem('Sheet2').getRange('A1').values = [[1]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[2, 4, 6]]);
    });
  });

  it('that spill fill their neighbours, which hold no formula of their own', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A3').values = [[3], [1], [2]];
      sheet.getRange('C1').formulas = [['=SORT(A1:A3)']];
      const spill = sheet.getRange('C1:C3').load('values,formulas');
      const used = sheet.getUsedRange(true).load('address');
      await context.sync();
      expect(spill.values).toEqual([[1], [2], [3]]);
      expect(spill.formulas).toEqual([['=SORT(A1:A3)'], [2], [3]]);
      expect(used.address).toBe('Sheet1!A1:C3');
    });
  });
});

describe('whole rows and columns', () => {
  it('have no values of their own, as in Excel', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A2').values = [[5]];
      const column = sheet.getRange('A:A').load('values,address,rowCount');
      const used = sheet.getRange('A:A').getUsedRange(true).load('values,address');
      await context.sync();
      expect(column.values).toBeNull();
      expect([column.address, column.rowCount]).toEqual(['Sheet1!A:A', 1_048_576]);
      expect([used.address, used.values]).toEqual(['Sheet1!A2', [[5]]]);
    });
  });

  it('refuse values', async () => {
    const attempt = excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A:A').values = [[5]];
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('take a format', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B:B').format.font.bold = true;
      const cell = sheet.getRange('B9').load('format/font/bold');
      await context.sync();
      expect(cell.format.font.bold).toBe(true);
    });
  });
});

describe('cells far out', () => {
  it('can be written: the sheet grows', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('AZ3000').values = [['far']];
      sheet.getRange('A1').formulas = [['=AZ3000']];
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      expect(cell.values).toEqual([['far']]);
    });
  });

  it('ten thousand at once travel in pieces and arrive whole', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [index]);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A10000').values = rows;
      const range = sheet.getUsedRange(true).load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(excel.missing).toEqual([]);
  });
});
