import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({ Sheet1: [['a']] });
});

async function values(address = 'A1:B2'): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

const BEFORE = [
  ['a', ''],
  ['', ''],
];

describe('one batch', () => {
  it('is one undo step, whatever it touches and how often', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['b']];
      sheet.getRange('A1').values = [['c']];
      sheet.getRange('B2').formulas = [['=A1&"!"']];
      sheet.getRange('A1').format.fill.color = 'red';
      await context.sync();
    });
    const after = [
      ['c', ''],
      ['', 'c!'],
    ];
    expect(await values()).toEqual(after);
    await excel.undo();
    expect(await values()).toEqual(BEFORE);
    await excel.redo();
    expect(await values()).toEqual(after);
  });

  it('after another is a step of its own', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['b']];
      await context.sync();
      sheet.getRange('A1').values = [['c']];
      await context.sync();
    });
    await excel.undo();
    expect(await values('A1')).toEqual([['b']]);
    await excel.undo();
    expect(await values('A1')).toEqual([['a']]);
  });

  it('is not joined by what the user does while it waits for the calculation', async () => {
    const { api, unitId } = excel.host.book;
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').formulas = [['=1+1']];
      sheet.getRange('A1').load('values');
      const synced = context.sync();
      setTimeout(() => {
        api.getWorkbook(unitId)?.getSheetByName('Sheet1')?.getRange('B2').setValue('user');
      }, 20);
      await synced;
    });
    expect(await values()).toEqual([
      [2, ''],
      ['', 'user'],
    ]);
    await excel.undo();
    expect(await values()).toEqual([
      [2, ''],
      ['', ''],
    ]);
  });
});

describe('mergeUndoGroup', () => {
  const merged = (batch: (context: Excel.RequestContext) => Promise<void>) =>
    Excel.run({ mergeUndoGroup: true }, batch);

  it('makes one undo step of all the batches of a run', async () => {
    await merged(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['b']];
      await context.sync();
      sheet.getRange('A1:B1').values = [['c', 'd']];
      await context.sync();
    });
    expect(await values('A1:B1')).toEqual([['c', 'd']]);
    await excel.undo();
    expect(await values()).toEqual(BEFORE);
  });

  it('ends with its run', async () => {
    await merged(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['b']];
      await context.sync();
    });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['c']];
      await context.sync();
    });
    await excel.undo();
    expect(await values('A1')).toEqual([['b']]);
  });

  it('passes on what the run answers and what it throws', async () => {
    await expect(Excel.run({ mergeUndoGroup: true }, () => Promise.resolve(7))).resolves.toBe(7);
    await expect(merged(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
  });
});
