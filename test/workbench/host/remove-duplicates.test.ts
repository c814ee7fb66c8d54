import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({
    Sheet1: [
      ['科目', '金額', '備考'],
      ['a', 1, '=B2*2'],
      ['A', 1, '二つ目'],
      ['b', 2, '=B4*2'],
      ['a', 2, 'x'],
      ['下', null, null],
    ],
  });
});

async function removed(columns: number[], includesHeader: boolean, address = 'A1:C5') {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const result = sheet.getRange(address).removeDuplicates(columns, includesHeader).load();
    const left = sheet.getRange('A2:C6').load('formulas');
    await context.sync();
    return { counts: [result.removed, result.uniqueRemaining], left: left.formulas as unknown[][] };
  });
}

describe('rows that are alike', () => {
  it('go but for the first, and the rest moves up with its formulas', async () => {
    const { counts, left } = await removed([0], true);
    expect(counts).toEqual([2, 2]);
    expect(left).toEqual([
      ['a', 1, '=B2*2'],
      ['b', 2, '=B3*2'],
      ['', '', ''],
      ['', '', ''],
      ['下', '', ''],
    ]);
  });

  it('stay where another column tells them apart', async () => {
    expect((await removed([0, 1], true)).counts).toEqual([1, 3]);
  });

  it('include the headings where the range has none', async () => {
    expect((await removed([1], false)).counts).toEqual([2, 3]);
  });

  it('are sought no further than what is written', async () => {
    expect((await removed([0], true, 'A:C')).counts).toEqual([2, 3]);
  });

  it('come back in one undo step', async () => {
    await removed([0], true);
    await excel.undo();
    expect((await removed([0, 1, 2], true)).counts).toEqual([0, 4]);
  });

  it.each([[[]], [[3]], [[-1]]])('are refused by the columns %j', async (columns) => {
    await expect(removed(columns, true)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
