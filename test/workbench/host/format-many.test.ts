import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await bootExcel();
});

describe('a look over formulas', () => {
  type Change = (range: Excel.Range) => unknown;
  it.each<[string, Change]>([
    ['a fill', (range) => (range.format.fill.color = '#FFD966')],
    ['a number format', (range) => (range.numberFormat = [['0.0'], ['0.0'], ['0.0']])],
    ['a border', (range) => (range.format.borders.getItem('EdgeTop').style = 'Continuous')],
    ['cell properties', (range) => range.setCellProperties([[{}], [{ format: { wrapText: true } }], [{}]])],
    ['a link', (range) => (range.hyperlink = { documentReference: 'Sheet1!A1' })],
    ['cleared formats', (range) => range.clear('Formats')],
  ])('leaves them, what they spill and what an undo brings back: %s', async (_, change) => {
    const read = () =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('D1:D3').load('formulas,values');
        await context.sync();
        return { formulas: range.formulas as unknown[][], values: range.values as unknown[][] };
      });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('C1:C2').values = [[2], [1]];
      sheet.getRange('D1:D3').formulas = [['=SORT(C1:C2)'], [null], ['=SUM(C1:C2)']];
      await context.sync();
    });
    const before = await read();
    expect(before.formulas).toEqual([['=SORT(C1:C2)'], [2], ['=SUM(C1:C2)']]);
    await excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('Sheet1').getRange('D1:D3'));
      await context.sync();
    });
    expect(await read()).toEqual(before);
    await excel.undo();
    expect(await read()).toEqual(before);
    await excel.redo();
    expect(await read()).toEqual(before);
    expect(excel.missing).toEqual([]);
  });
});

describe('borders of many cells at once', () => {
  it('are those that each cell is described by', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      const line = { style: 'Continuous', weight: 'Medium', color: '#8C8C8C' } as const;
      range.setCellProperties([[{ format: { borders: { top: line, left: { style: 'Double' } } } }, {}]]);
      const [a, b] = ['A1', 'B1'].map((address) => {
        const { borders } = context.workbook.worksheets.getItem('Sheet1').getRange(address).format;
        return (['EdgeTop', 'EdgeLeft', 'EdgeBottom'] as const).map((edge) =>
          borders.getItem(edge).load('style,weight,color'),
        );
      });
      await context.sync();
      const told = (borders: Excel.RangeBorder[] | undefined) =>
        borders?.map(({ style, weight, color }) => `${style} ${weight} ${color}`);
      expect(told(a)).toEqual(['Continuous Medium #8C8C8C', 'Double Thick #000000', 'None Thin #000000']);
      expect(told(b)).toEqual(['None Thin #000000', 'None Thin #000000', 'None Thin #000000']);
    });
    expect(excel.missing).toEqual([]);
  });
});

describe('rows and columns that are described one by one', () => {
  it('get their sizes and are hidden; one of which nothing is said stays', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A3').setRowProperties([{ format: { rowHeight: 30 } }, {}, { rowHidden: true }]);
      sheet.getRange('A1:B1').setColumnProperties([{}, { format: { columnWidth: 90 } }]);
      const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      const columns = sheet.getRange('A1:B1').getColumnProperties({ format: { columnWidth: true } });
      await context.sync();
      const heights = rows.value.map(({ format }) => format?.rowHeight);
      expect(heights[0]).toBe(30);
      expect(heights[1]).not.toBe(30);
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true]);
      expect(columns.value[1]?.format?.columnWidth).toBe(90);
      expect(columns.value[0]?.format?.columnWidth).not.toBe(90);
    });
    expect(excel.missing).toEqual([]);
  });
});
