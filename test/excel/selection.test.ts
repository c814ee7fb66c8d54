import { beforeEach, describe, expect, it } from 'vitest';
import { contents } from '../../src/excel/contents';
import { HostError } from '../../src/excel/host-error';
import { selection } from '../../src/excel/selection';
import { bootExcel, type EmulatedExcel } from '../../src/workbench/host/node';

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await bootExcel({
    申請: [
      ['受付日', '支給日'],
      [45383, 45390],
      [45384, 45391],
    ],
    表: [['=SEQUENCE(2,2)'], [], ['', '="あ"&""', '=""']],
  });
  await excel.host.calculated();
});

async function select(sheet: string, address: string): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });
}

describe('selection', () => {
  it.each<[string, string, string, Awaited<ReturnType<typeof selection>>['area']]>([
    ['a range', '申請', 'B2:B3', { top: 1, left: 1, bottom: 2, right: 1 }],
    ['one cell', '申請', 'D9', { top: 8, left: 3, bottom: 8, right: 3 }],
    ['of a whole column what is in use', '申請', 'B:B', { top: 0, left: 1, bottom: 2, right: 1 }],
    ['of whole rows what is in use', '申請', '2:3', { top: 1, left: 0, bottom: 2, right: 1 }],
  ])('answers %s', async (_, sheet, address, area) => {
    await select(sheet, address);
    expect(await selection()).toEqual({ sheet, area, cell: { sheet, row: area.top, column: area.left } });
    expect(excel.missing).toEqual([]);
  });
});

describe('contents', () => {
  const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  const at = (row: number, column: number) => ({ sheet: '表', row, column });

  it('finds nothing in blank cells', async () => {
    expect(await contents('表', area(5, 5, 8, 8))).toEqual({ filled: [], spilledFrom: null });
  });

  it('finds values, formulas that answer no text, and what a formula spills', async () => {
    expect((await contents('表', area(0, 1, 2, 2))).filled).toEqual([at(0, 1), at(1, 1), at(2, 1), at(2, 2)]);
  });

  it('leaves out what the first cell’s own formula spills', async () => {
    expect((await contents('表', area(0, 0, 1, 1))).filled).toEqual([at(0, 0)]);
  });

  it('names the formula that fills the first cell from elsewhere', async () => {
    expect((await contents('表', area(1, 1, 1, 1))).spilledFrom).toEqual(at(0, 0));
    expect((await contents('表', area(0, 0, 0, 0))).spilledFrom).toBeNull();
    expect((await contents('表', area(2, 1, 2, 1))).spilledFrom).toBeNull();
    expect(excel.missing).toEqual([]);
  });

  it('leaves out what lies beyond the edge of the sheet', async () => {
    expect((await contents('表', area(1_048_575, 16_383, 1_048_600, 16_400))).filled).toEqual([]);
  });

  it('says that a sheet is gone', async () => {
    await expect(contents('なし', area(0, 0, 0, 0))).rejects.toEqual(new HostError({ kind: 'gone' }));
  });
});
