import { beforeAll, describe, expect, it } from 'vitest';
import { cellInput } from '../../src/excel/cell-input';
import { bootExcel, type EmulatedExcel } from '../../src/workbench/host/node';

let excel: EmulatedExcel;
beforeAll(async () => {
  excel = await bootExcel({ Sheet1: [] });
});

describe('what is handed to Excel for a text', () => {
  it.each([
    '=1+1',
    '=',
    '+81 3',
    '+',
    '-',
    '－',
    '-5',
    '@SUM(A1)',
    '＝1＋1',
    '＠',
    "'quoted",
    '#N/A',
    '1,234',
    '１２３',
    '12.5%',
    '令和６年４月１日',
    'R6.4.1',
    '2024/4/1',
    'TRUE',
    'false',
    ' true ',
    '計',
    '（単位：百万円）',
    '△',
    '▲',
    '',
    '0123',
    "it's",
  ])('%j stays that text in the cell', async (text) => {
    const value = await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.values = [[cellInput(text)]];
      cell.load('values,valueTypes');
      await context.sync();
      return { value: cell.values[0]?.[0] as unknown, type: cell.valueTypes[0]?.[0] };
    });
    expect(value.value).toBe(text);
    if (text !== '') expect(['String', 'Error']).toContain(value.type);
  });

  it.each(['計', '保険料等交付金', '（単位：百万円）', '△', "it's", ''])('%j needs no apostrophe', (text) => {
    expect(cellInput(text)).toBe(text);
  });

  it.each([0, -1234, 0.5])('the number %d stays a number', (number) => {
    expect(cellInput(number)).toBe(number);
  });
});
