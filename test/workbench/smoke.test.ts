import { describe, expect, it } from 'vitest';
import { bootExcel } from '../../src/workbench/host/node';

describe('the emulated Excel', () => {
  it('reads, writes and calculates', async () => {
    const excel = await bootExcel({
      予算: [
        ['a', 'b'],
        [2, 3],
        [4, 5],
      ],
      Sheet2: [],
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      const used = sheet.getUsedRange(true).load('values,address,numberFormat');
      expect(() => used.values).toThrow();
      await context.sync();
      expect([sheet.name, used.address, used.values]).toEqual([
        '予算',
        '予算!A1:B3',
        [
          ['a', 'b'],
          [2, 3],
          [4, 5],
        ],
      ]);
      sheet.getRange('A5:C5').values = [[10, true, 'x']];
      sheet.getRange('D1').formulas = [['=SUM(A2:A5)']];
      const back = sheet.getRange('A5:D5').load('values,text');
      const sum = sheet.getRange('D1').load('values,formulas');
      await context.sync();
      expect(back.values).toEqual([[10, true, 'x', '']]);
      expect(sum.values).toEqual([[16]]);
      expect(sum.formulas).toEqual([['=SUM(A2:A5)']]);
    });
    expect(excel.requests).toBe(2);
    await excel.undo();
    await excel.run(async (context) => {
      const back = context.workbook.worksheets.getItem('予算').getRange('A5:D5').load('values');
      await context.sync();
      expect(back.values).toEqual([['', '', '', '']]);
    });
    expect(excel.missing).toEqual([]);
  });
});
