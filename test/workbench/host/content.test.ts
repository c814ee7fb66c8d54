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
    ['１２３', { value: 123, text: '123', format: 'General', type: 'Double' }],
    ['￥１，０００', { value: 1000, text: '¥1,000', format: '"¥"#,##0;[Red]"¥"\\-#,##0' }],
    ['¥1,234.5', { value: 1234.5, text: '¥1,234.50' }],
    ['①', { value: '①', type: 'String' }],
    ['1/2', { text: '1月2日', format: 'm"月"d"日"', type: 'Double' }],
    ['2/30', { value: '2/30', type: 'String' }],
    ['2024/4/1', { value: 45383, text: '2024/4/1', format: 'yyyy/m/d' }],
    ['２０２４／４／１', { value: 45383, text: '2024/4/1' }],
    ['2024-04-01', { value: 45383, text: '2024/4/1' }],
    ['2024年4月1日', { value: 45383, text: '2024年4月1日' }],
    ['2024年4月', { value: 45383, text: '2024年4月' }],
    ['4月1日', { text: '4月1日', type: 'Double' }],
    ['令和6年4月1日', { value: 45383, text: '令和6年4月1日', type: 'Double' }],
    ['令和元年5月1日', { value: 43586, type: 'Double' }],
    ['R6.4.1', { value: 45383, text: 'R6.4.1' }],
    ['令和6年13月1日', { value: '令和6年13月1日', type: 'String' }],
    ['12時30分', { text: '12時30分', type: 'Double' }],
    ['12時60分', { type: 'String' }],
    ['12:30', { text: '12:30', type: 'Double' }],
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

describe('a number that its column has no room for', () => {
  it.each([
    [1_234_567, '#,##0', 30, '#####'],
    [1_234_567, '#,##0', 80, '1,234,567'],
    [45_383, 'yyyy"年"m"月"d"日"', 40, '######'],
    [1_234_567, 'General', 30, '1234567'],
    ['予算の長い名前', '@', 30, '予算の長い名前'],
  ])('%j under %s in %d points shows %s', async (value, format, columnWidth, text) => {
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      cell.format.columnWidth = columnWidth;
      cell.load('text');
      await context.sync();
      expect(cell.text).toEqual([[text]]);
    });
  });

  it('has the room of all its columns when it is merged, and none is asked for when they are hidden', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
      range.numberFormat = [['#,##0', '#,##0', '#,##0']];
      range.values = [[1_234_567, '', 1_234_567]];
      range.format.columnWidth = 30;
      range.getCell(0, 2).columnHidden = true;
      range.getResizedRange(0, -1).merge();
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['1,234,567', '', '1,234,567']]);
    });
  });
});

it('blank cells that are spilled are 0, texts without a character stay such', async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('C1').formulas = [['=A1:A3']];
    sheet.getRange('D1').formulas = [['=IF(A1:A3=1,"x","")']];
    const range = sheet.getRange('C1:D3').load('values');
    await context.sync();
    expect(range.values).toEqual([
      [1, 'x'],
      [0, ''],
      [0, ''],
    ]);
  });
});

describe('whole rows and columns', () => {
  it('all together are told by the rows', async () => {
    await excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem('Sheet1').getRange().load('address');
      await context.sync();
      expect(all.address).toBe('Sheet1!1:1048576');
    });
  });

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
