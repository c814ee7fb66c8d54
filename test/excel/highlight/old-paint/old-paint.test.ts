import { beforeEach, describe, expect, it } from 'vitest';
import { COLORS } from '../../../../src/excel/highlight/colors';
import { clearHighlights, hasHighlights } from '../../../../src/excel/highlight/highlights';
import { PAINTED_SETTING } from '../../../../src/excel/highlight/old-paint/painted';
import { workbookSettings } from '../../../../src/excel/workbook-settings';
import { bootExcel, type EmulatedExcel } from '../../../../src/workbench/host/node';

let excel: EmulatedExcel;
/** As a version that painted cells left the workbook: A1 had no fill, A2 and A3 had one. */
beforeEach(async () => {
  const rows = Array.from({ length: 12 }, (_, row) => [`行${String(row)}`, row]);
  excel = await bootExcel({ 収入: rows, 支出: rows });
  const ids = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    for (const sheet of ['収入', '支出']) {
      worksheets.getItem(sheet).getRange('A1:A3').format.fill.color = COLORS.error;
    }
    await context.sync();
    return worksheets.items.map(({ id }) => id);
  });
  const fills = [null, '#DDEBF7', '#FFFFFF'];
  await workbookSettings.write(PAINTED_SETTING, {
    version: 1,
    cells: ids.flatMap((sheet) =>
      fills.map((fill, row) => ({ sheet, row, column: 0, paint: COLORS.error, fill })),
    ),
  });
});

async function change(act: (sheet: Excel.Worksheet) => void, name = '収入'): Promise<void> {
  await excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** The fills of A1 to A5; null for a cell without one. */
async function fills(name = '収入'): Promise<(string | null)[]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange('A1:A5');
    const looks = range.getCellProperties({ format: { fill: { color: true, pattern: true } } });
    await context.sync();
    return looks.value.map(([cell]) => {
      const fill = cell?.format?.fill;
      return fill?.pattern === 'None' ? null : (fill?.color ?? null);
    });
  });
}

const AS_IT_WAS = [null, '#DDEBF7', '#FFFFFF', null, null];

describe('what an earlier version painted', () => {
  it('is found, and gets back the fills that it had', async () => {
    expect(await hasHighlights()).toBe(true);
    expect(await clearHighlights()).toEqual([]);
    expect([await fills(), await fills('支出')]).toEqual([AS_IT_WAS, AS_IT_WAS]);
    expect(await hasHighlights()).toBe(false);
  });

  it('is remembered as long as an undo can bring it back', async () => {
    await clearHighlights();
    await excel.undo();
    expect(await fills()).not.toEqual(AS_IT_WAS);
    expect(await hasHighlights()).toBe(true);
    await clearHighlights();
    expect(await fills()).toEqual(AS_IT_WAS);
    await clearHighlights();
    expect(await workbookSettings.read(PAINTED_SETTING)).toBeUndefined();
  });

  it('is found after rows have come', async () => {
    await change((sheet) => sheet.getRange('1:1').insert('Down'));
    await clearHighlights();
    expect(await fills()).toEqual([null, ...AS_IT_WAS.slice(0, 4)]);
  });

  it('waits on a protected sheet', async () => {
    await change((sheet) => sheet.protection.protect(), '支出');
    expect(await clearHighlights()).toEqual(['支出']);
    expect(await fills()).toEqual(AS_IT_WAS);
    await change((sheet) => sheet.protection.unprotect(), '支出');
    await clearHighlights();
    expect(await fills('支出')).toEqual(AS_IT_WAS);
  });

  it('leaves a cell alone that the person has filled since', async () => {
    await change((sheet) => {
      sheet.getRange('A1').format.fill.color = '#00FF00';
    });
    await clearHighlights();
    expect((await fills()).slice(0, 3)).toEqual(['#00FF00', '#DDEBF7', '#FFFFFF']);
  });

  it('is not known of what another version remembered', async () => {
    await workbookSettings.write(PAINTED_SETTING, { version: 2, cells: 'elsewhere' });
    expect(await hasHighlights()).toBe(false);
    await clearHighlights();
    expect((await fills())[0]).toBe(COLORS.error);
  });
});
