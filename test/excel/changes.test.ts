import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onChange } from '../../src/excel/changes';
import { PAUSE } from '../../src/excel/gather-changes';
import { highlight } from '../../src/excel/highlight/highlights';
import type { WorkbookChange } from '../../src/excel/pane-host';
import { excelWorkbook } from '../../src/excel/workbook';
import { writeCells } from '../../src/excel/write-cells';
import { bootExcel, type EmulatedExcel } from '../../src/workbench/host/node';

let excel: EmulatedExcel;
let told: WorkbookChange[];
let stop: () => Promise<void>;

beforeEach(async () => {
  excel = await bootExcel({ 収入: [[1, '=A1*2']], 支出: [[1]], 控え: [['=収入!A1+1']] });
  // Opening a workbook calculates it.
  await excelWorkbook().read({ sheets: null });
  told = [];
  stop = await onChange((change) => told.push(change));
});

afterEach(() => stop());

/** As the person would: not through the add-in. */
function type(sheet: string, address: string, value: number): void {
  excel.host.book.api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(address).setValue(value);
}

/** Until the workbook has been at rest for longer than it takes to be told. */
async function rest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE * 3));
}

describe('onChange', () => {
  it('tells which sheets the person changed and which formulas followed', async () => {
    type('支出', 'A1', 5);
    type('収入', 'A1', 5);
    await rest();
    expect(told).toEqual([{ sheets: ['収入', '支出', '控え'], remote: false }]);
    expect(excel.missing).toEqual([]);
  });

  it('does not tell what the add-in writes and paints', async () => {
    await writeCells([{ cell: { sheet: '支出', row: 3, column: 0 }, value: 7 }]);
    await highlight([{ cell: { sheet: '支出', row: 0, column: 0 }, severity: 'error' }]);
    await rest();
    expect(told).toEqual([]);
  });

  it('tells at once of a sheet whose rows or columns came or went, and of no other', async () => {
    await stop();
    const moved: string[] = [];
    stop = await onChange(
      () => undefined,
      (sheetId) => moved.push(sheetId),
    );
    type('収入', 'A1', 5);
    const api = excel.host.book.api.getActiveWorkbook()?.getSheetByName('支出');
    api?.insertRowBefore(0);
    await rest();
    expect(moved).toEqual([api?.getSheetId()]);
  });

  it('ends', async () => {
    await stop();
    type('支出', 'A1', 5);
    await rest();
    expect(told).toEqual([]);
  });

  it('does not tell any more what had happened before it ended', async () => {
    type('支出', 'A1', 5);
    await stop();
    await rest();
    expect(told).toEqual([]);
  });
});
