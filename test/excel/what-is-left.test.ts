import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Write } from '../../src/engine/findings/finding';
import type { Mark } from '../../src/excel/pane-host';
import { clearHighlights, hasHighlights, highlight } from '../../src/excel/highlight/highlights';
import { writeCells } from '../../src/excel/write-cells';
import { workbookSettings } from '../../src/excel/workbook-settings';
import { bootExcelWithFile, type EmulatedExcel } from '../../src/workbench/host/node';
import { readWorkbookFile } from '../../src/xlsx/read';
import { differences, footprintOf, type Footprint } from '../support/footprint';

const SHEET = '健康保険勘定';
const at = (row: number, column: number) => ({ sheet: SHEET, row, column });

/** The sum of 業務経費 depends on nothing: its figures are typed in. */
const WRITES: readonly Write[] = [
  { cell: at(29, 1), value: 191_569 },
  { cell: at(3, 3), value: '=1+1' },
];
const WRITTEN = [`${SHEET}!R30C2`, `${SHEET}!R4C4`];
const MARKS: readonly Mark[] = [
  { cell: at(25, 1), severity: 'error' },
  { cell: at(0, 4), severity: 'info' },
];

let excel: EmulatedExcel;
let before: Footprint;
beforeEach(async () => {
  const bytes = await readFile(new URL('../../assets/samples/reiwa6-budget-faults.xlsx', import.meta.url));
  excel = await bootExcelWithFile(await readWorkbookFile(new Uint8Array(bytes)));
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    context.workbook.names.add('業務経費', sheet.getRange('B26'));
    sheet.activate();
    sheet.getRange('B7:B9').select();
    await context.sync();
  });
  before = await footprintOf(excel);
});

describe('what is left of', () => {
  it('a write are the cells that it was about, and nothing once it is undone', async () => {
    await writeCells(WRITES);
    expect(differences(before, await footprintOf(excel))).toEqual([...WRITTEN].sort());
    await excel.undo();
    expect(differences(before, await footprintOf(excel))).toEqual([]);
  });

  it('a refused write is nothing', async () => {
    await writeCells([...WRITES, { cell: { sheet: '無い', row: 0, column: 0 }, value: 1 }]);
    expect(differences(before, await footprintOf(excel))).toEqual([]);
  });

  it('highlights is nothing in any cell, and nothing else when they are cleared', async () => {
    await highlight(MARKS);
    expect(differences(before, await footprintOf(excel))).toEqual([]);
    await clearHighlights();
    expect(await hasHighlights()).toBe(false);
    expect(differences(before, await footprintOf(excel))).toEqual([]);
  });

  it('a write to a highlighted cell is undone in one step, highlights included', async () => {
    await highlight([{ cell: at(29, 1), severity: 'error' }]);
    await writeCells(WRITES.slice(0, 1));
    expect(differences(before, await footprintOf(excel))).toEqual([`${SHEET}!R30C2`]);
    await excel.undo();
    expect(differences(before, await footprintOf(excel))).toEqual([]);
    expect(await hasHighlights()).toBe(true);
  });

  it('settings is nothing that a person sees', async () => {
    await workbookSettings.write('kpi.settings', { version: 1 });
    expect(differences(before, await footprintOf(excel))).toEqual([]);
  });
});
