import { beforeAll, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;
beforeAll(async () => {
  excel = await bootExcel({
    Sheet1: [
      [1, 2],
      [3, 4],
    ],
  });
  CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
  excel.host.functions.register('KPI', {
    functions: [
      {
        id: 'ADD',
        name: 'ADD',
        parameters: [
          { name: 'a', type: 'number' },
          { name: 'b', type: 'number' },
        ],
      },
    ],
  });
});
it('adds', async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('C1').formulas = [['=KPI.ADD(A1,B2)']];
    await context.sync();
  });
  const t = performance.now();
  await excel.host.calculated();
  console.log(performance.now() - t);
  await excel.run(async (context) => {
    const r = context.workbook.worksheets.getItem('Sheet1').getRange('C1').load('values');
    await context.sync();
    expect(r.values).toEqual([[5]]);
  });
});
