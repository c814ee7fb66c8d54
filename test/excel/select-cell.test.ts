import { beforeEach, describe, expect, it } from 'vitest';
import { activeSheet, selectCell } from '../../src/excel/select-cell';
import { bootExcel, type EmulatedExcel } from '../../src/workbench/host/node';
import { interceptExcel, refusal } from '../support/excel-errors';

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await bootExcel({ 収入: [[1]], '支出 (2)': [[1]], 控え: [[1]] });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('控え').visibility = 'Hidden';
    await context.sync();
  });
});

async function selected(): Promise<string> {
  return excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
}

describe('selectCell', () => {
  it('goes to the sheet and selects the cell', async () => {
    expect(await selectCell({ sheet: '支出 (2)', row: 11, column: 2 })).toBe('selected');
    expect(await selected()).toBe("'支出 (2)'!C12");
    expect(await activeSheet()).toBe('支出 (2)');
    expect(await selectCell({ sheet: '収入', row: 0, column: 0 })).toBe('selected');
    expect(await selected()).toBe('収入!A1');
  });

  it.each([
    ['deleted', 'sheet-missing', '別表'],
    ['hidden', 'sheet-hidden', '控え'],
  ])('says that the sheet is %s, and stays where it is', async (_why, answer, sheet) => {
    await selectCell({ sheet: '支出 (2)', row: 4, column: 4 });
    expect(await selectCell({ sheet, row: 0, column: 0 })).toBe(answer);
    expect(await selected()).toBe("'支出 (2)'!E5");
  });

  it.each([
    ['InvalidOperationInCellEditMode', { kind: 'editing' }],
    ['ItemNotFound', { kind: 'gone' }],
    ['InvalidReference', { kind: 'gone' }],
    ['AccessDenied', { kind: 'denied' }],
    ['GeneralException', { kind: 'unknown', code: 'GeneralException', message: '内部エラー' }],
  ])('rejects with what %s means', async (code, reason) => {
    interceptExcel(excel, () => Promise.resolve(refusal(code, '内部エラー')));
    await expect(selectCell({ sheet: '収入', row: 0, column: 0 })).rejects.toMatchObject({
      name: 'HostError',
      reason,
    });
  });
});
