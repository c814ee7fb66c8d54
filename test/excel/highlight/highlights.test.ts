import { beforeEach, describe, expect, it } from 'vitest';
import type { Severity } from '../../../src/engine/budget/finding';
import { clearHighlights, highlight } from '../../../src/excel/highlight/highlights';
import { PAINT } from '../../../src/excel/highlight/paint';
import { PAINTED_SETTING } from '../../../src/excel/highlight/painted';
import { workbookSettings } from '../../../src/excel/workbook-settings';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';
import { interceptExcel, refusal } from '../../support/excel-errors';

let excel: EmulatedExcel;
beforeEach(async () => {
  const rows = Array.from({ length: 12 }, (_, row) => [`行${String(row)}`, row]);
  excel = await bootExcel({ 収入: rows, 支出: rows });
  await change((sheet) => {
    sheet.getRange('A2').format.fill.color = '#DDEBF7';
    sheet.getRange('A3').format.fill.color = '#FFFFFF';
  });
});

async function change(act: (sheet: Excel.Worksheet) => void, name = '収入'): Promise<void> {
  await excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** The fills of A1 to A12; null for a cell without one. */
async function fills(name = '収入'): Promise<(string | null)[]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange('A1:A12');
    const looks = range.getCellProperties({ format: { fill: { color: true, pattern: true } } });
    await context.sync();
    return looks.value.map(([cell]) => {
      const fill = cell?.format?.fill;
      return fill?.pattern === 'None' ? null : (fill?.color ?? null);
    });
  });
}

function mark(row: number, severity: Severity = 'error', sheet = '収入') {
  return { cell: { sheet, row, column: 0 }, severity };
}

const AS_IT_WAS = [null, '#DDEBF7', '#FFFFFF', ...Array.from({ length: 9 }, () => null)];

describe('highlight', () => {
  it('paints each cell by its gravest finding', async () => {
    const marks = [
      mark(0, 'info'),
      mark(1, 'warning'),
      mark(0, 'error'),
      mark(3, 'info'),
      mark(0, 'warning'),
    ];
    const answer = await highlight(marks);
    expect((await fills()).slice(0, 5)).toEqual([PAINT.error, PAINT.warning, '#FFFFFF', PAINT.info, null]);
    expect(answer).toEqual({
      painted: [mark(0, 'error'), mark(1, 'warning'), mark(3, 'info')],
      onProtected: [],
      onMissing: [],
    });
    expect(excel.missing).toEqual([]);
  });

  it('gives every cell back the fill that it had, white and none apart', async () => {
    expect(await fills()).toEqual(AS_IT_WAS);
    await highlight([mark(0), mark(1), mark(2), mark(3, 'info', '支出')]);
    await clearHighlights();
    expect(await fills()).toEqual(AS_IT_WAS);
    expect((await fills('支出')).every((fill) => fill === null)).toBe(true);
  });

  it('leaves no paint of the time before when it paints anew', async () => {
    await highlight([mark(0), mark(1), mark(2)]);
    await highlight([mark(1, 'info'), mark(5)]);
    const painted = [...AS_IT_WAS];
    painted[1] = PAINT.info;
    painted[5] = PAINT.error;
    expect(await fills()).toEqual(painted);
    await clearHighlights();
    expect(await fills()).toEqual(AS_IT_WAS);
  });

  it('survives being asked twice at once', async () => {
    await Promise.all([highlight([mark(0), mark(1)]), highlight([mark(1), mark(2)])]);
    await Promise.all([clearHighlights(), clearHighlights()]);
    expect(await fills()).toEqual(AS_IT_WAS);
  });

  it('takes as many round trips for fifty sheets as for one', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `表${String(index)}`);
    excel = await bootExcel(Object.fromEntries(names.map((name) => [name, [[1]]])));
    const count = async (some: readonly string[]): Promise<number> => {
      await clearHighlights();
      const before = excel.requests;
      await highlight(some.map((name) => mark(0, 'error', name)));
      await highlight(some.map((name) => mark(0, 'info', name)));
      await clearHighlights();
      return excel.requests - before;
    };
    expect(await count(names)).toBe(await count(names.slice(0, 1)));
  });

  it('paints nothing on protected and missing sheets, and says so', async () => {
    await change((sheet) => sheet.protection.protect(), '支出');
    const answer = await highlight([mark(0), mark(1, 'error', '支出'), mark(2, 'info', '別表')]);
    expect(answer).toEqual({
      painted: [mark(0)],
      onProtected: [mark(1, 'error', '支出')],
      onMissing: [mark(2, 'info', '別表')],
    });
    expect((await fills('支出')).every((fill) => fill === null)).toBe(true);
  });

  it('paints no cell that is filled with a gradient, because it could not be restored', async () => {
    interceptExcel(excel, async (_batch, genuine) => {
      const text = JSON.stringify(await genuine());
      return JSON.parse(text.replace('"Solid"', '"LinearGradient"')) as Awaited<ReturnType<typeof genuine>>;
    });
    const answer = await highlight([mark(0), mark(1)]);
    expect(answer.painted).toEqual([mark(0)]);
    expect((await fills())[1]).toBe('#DDEBF7');
  });

  it('waits with a sheet that was protected since, until it is open again', async () => {
    await highlight([mark(1), mark(1, 'error', '支出')]);
    await change((sheet) => sheet.protection.protect(), '支出');
    await clearHighlights();
    expect(await fills()).toEqual(AS_IT_WAS);
    expect((await fills('支出'))[1]).toBe(PAINT.error);
    await highlight([mark(0)]);
    await change((sheet) => {
      sheet.protection.unprotect();
    }, '支出');
    await clearHighlights();
    expect(await fills()).toEqual(AS_IT_WAS);
    expect((await fills('支出'))[1]).toBeNull();
  });

  it('forgets a sheet that was deleted', async () => {
    await highlight([mark(0), mark(0, 'error', '支出')]);
    await change((sheet) => sheet.delete(), '支出');
    await clearHighlights();
    expect(await fills()).toEqual(AS_IT_WAS);
  });

  it('finds its sheet under a new name', async () => {
    await highlight([mark(0)]);
    await change((sheet) => {
      sheet.name = '収入 (改)';
    });
    await clearHighlights();
    expect(await fills('収入 (改)')).toEqual(AS_IT_WAS);
  });

  it('finds its cells after rows have come and gone', async () => {
    await highlight([mark(1), mark(2), mark(5), mark(6, 'info')]);
    await change((sheet) => sheet.getRange('1:2').insert('Down'));
    await change((sheet) => sheet.getRange('7:7').delete('Up'));
    await clearHighlights();
    const moved = [null, null, ...AS_IT_WAS];
    expect(await fills()).toEqual(moved.slice(0, 12));
  });

  it('leaves a cell alone that the person has filled since', async () => {
    await highlight([mark(0), mark(1)]);
    await change((sheet) => {
      sheet.getRange('A1').format.fill.color = '#00FF00';
    });
    await clearHighlights();
    expect((await fills()).slice(0, 3)).toEqual(['#00FF00', '#DDEBF7', '#FFFFFF']);
  });

  it('remembers in the workbook what it painted, and nothing when it has cleared', async () => {
    expect(await workbookSettings.read(PAINTED_SETTING)).toBeUndefined();
    await highlight([mark(0)]);
    expect(await workbookSettings.read(PAINTED_SETTING)).toMatchObject({ version: 1 });
    await clearHighlights();
    expect(await workbookSettings.read(PAINTED_SETTING)).toBeUndefined();
  });

  it('leaves no paint behind when it breaks off in the middle', async () => {
    let count = 0;
    const stop = interceptExcel(excel, async (_batch, genuine) => {
      count += 1;
      const response = await genuine();
      return count === 3 ? refusal('GeneralException') : response;
    });
    await expect(highlight([mark(0), mark(1)])).rejects.toMatchObject({ trouble: { kind: 'unknown' } });
    stop();
    expect((await fills()).slice(0, 2)).toEqual([PAINT.error, PAINT.error]);
    await clearHighlights();
    expect(await fills()).toEqual(AS_IT_WAS);
  });

  it('knows nothing of what another version remembered', async () => {
    await workbookSettings.write(PAINTED_SETTING, { version: 2, cells: 'elsewhere' });
    await clearHighlights();
    await highlight([mark(0)]);
    await clearHighlights();
    expect(await fills()).toEqual(AS_IT_WAS);
  });
});
