// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { bootExcel } from '../../../src/workbench/host/node';

it('boots in a page that has a document of its own', async () => {
  const excel = await bootExcel({ Sheet1: [[1, 2]] });
  const values = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('C1').formulas = [['=A1+B1']];
    const range = sheet.getRange('A1:C1').load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([[1, 2, 3]]);
  expect(document.createElement('div')).toBeInstanceOf(HTMLDivElement);
});
