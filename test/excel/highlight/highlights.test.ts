import { beforeEach, describe, expect, it } from 'vitest';
import type { Severity } from '../../../src/engine/findings/finding';
import { COLORS } from '../../../src/excel/highlight/colors';
import { clearHighlights, hasHighlights, highlight } from '../../../src/excel/highlight/highlights';
import { bootExcel, bootExcelWithFile, type EmulatedExcel } from '../../../src/workbench/host/node';
import { workbookFileOf } from '../../../src/workbench/host/file/save-file';
import { readWorkbookFile } from '../../../src/xlsx/read';
import { writeWorkbook } from '../../../src/xlsx/write';
import { interceptExcel, refusal } from '../../support/excel-errors';
import { differences, footprintOf } from '../../support/footprint';

let excel: EmulatedExcel;
beforeEach(async () => {
  const rows = Array.from({ length: 12 }, (_, row) => [`行${String(row)}`, row]);
  excel = await bootExcel({ 収入: rows, 支出: rows });
  await change((sheet) => {
    sheet.getRange('A2').format.fill.color = '#DDEBF7';
    const theirs = sheet.getRange('A4:A5').conditionalFormats.add('Custom');
    theirs.custom.rule.formula = '=B4>3';
    theirs.custom.format.fill.color = '#00FF00';
  });
});

async function change(act: (sheet: Excel.Worksheet) => void, name = '収入'): Promise<void> {
  await excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** The rules of a sheet, that on top first: where they are, and in which colour. */
async function rules(name = '収入'): Promise<string[]> {
  return excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem(name).getRange().conditionalFormats.load('items/id');
    await context.sync();
    const parts = all.items.map((rule) => ({
      areas: rule.getRanges().load('address'),
      fill: rule.custom.format.fill.load('color'),
    }));
    await context.sync();
    return parts.map(({ areas, fill }) => `${areas.address.replaceAll(`${name}!`, '')} ${fill.color}`);
  });
}

const THEIRS = 'A4:A5 #00FF00';

function mark(row: number, severity: Severity = 'error', sheet = '収入') {
  return { cell: { sheet, row, column: 0 }, severity };
}

describe('highlight', () => {
  it('adds a rule for each severity, the gravest on top, and leaves the rest alone', async () => {
    const before = await footprintOf(excel);
    const marks = [mark(0, 'info'), mark(1, 'warning'), mark(0, 'error'), mark(3, 'info'), mark(2)];
    expect(await highlight(marks)).toEqual({ highlighted: marks, onProtected: [], onMissing: [] });
    expect(await rules()).toEqual([
      `A1,A3 ${COLORS.error}`,
      `A2 ${COLORS.warning}`,
      `A1,A4 ${COLORS.info}`,
      THEIRS,
    ]);
    expect(differences(before, await footprintOf(excel))).toEqual([]);
    expect(excel.missing).toEqual([]);
  });

  it('leaves none of the time before when it is asked for anew', async () => {
    await highlight([mark(0), mark(1), mark(0, 'info', '支出')]);
    await highlight([mark(1, 'info'), mark(5)]);
    expect(await rules()).toEqual([`A6 ${COLORS.error}`, `A2 ${COLORS.info}`, THEIRS]);
    expect(await rules('支出')).toEqual([]);
  });

  it('survives being asked twice at once', async () => {
    await Promise.all([highlight([mark(0), mark(1)]), highlight([mark(1), mark(2)])]);
    expect(await rules()).toEqual([`A2:A3 ${COLORS.error}`, THEIRS]);
    await Promise.all([clearHighlights(), clearHighlights()]);
    expect(await rules()).toEqual([THEIRS]);
  });

  it('is one undo step, and so is taking it away', async () => {
    await highlight([mark(0), mark(1, 'info', '支出')]);
    const shown = [await rules(), await rules('支出')];
    await highlight([mark(4), mark(5, 'warning', '支出')]);
    await excel.undo();
    expect([await rules(), await rules('支出')]).toEqual(shown);
    await clearHighlights();
    expect([await rules(), await rules('支出')]).toEqual([[THEIRS], []]);
    await excel.undo();
    expect([await rules(), await rules('支出')]).toEqual(shown);
    await excel.undo();
    expect([await rules(), await rules('支出')]).toEqual([[THEIRS], []]);
    expect(await hasHighlights()).toBe(false);
  });

  it('takes as many round trips for fifty sheets as for one', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `表${String(index)}`);
    excel = await bootExcel(Object.fromEntries(names.map((name) => [name, [[1]]])));
    const count = async (some: readonly string[]): Promise<number> => {
      await clearHighlights();
      const before = excel.requests;
      await highlight(some.map((name) => mark(0, 'error', name)));
      await highlight(some.map((name) => mark(0, 'info', name)));
      await hasHighlights();
      await clearHighlights();
      return excel.requests - before;
    };
    expect(await count(names)).toBe(await count(names.slice(0, 1)));
  });

  it('takes no address that Excel would not take, for 10,000 findings', async () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => row * 2);
    const marks = [...rows.map((row) => mark(row)), ...rows.map((row) => mark(row, 'info', '支出'))];
    const addresses: string[] = [];
    interceptExcel(excel, (batch, genuine) => {
      for (const { Name, ArgumentInfo } of Object.values(batch.ObjectPaths)) {
        if (Name === 'GetRanges') addresses.push(String(ArgumentInfo?.Arguments?.[0]));
      }
      return genuine();
    });
    const { highlighted } = await highlight(marks);
    expect(highlighted).toHaveLength(10_000);
    expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThanOrEqual(255);
    expect(addresses.length).toBeLessThan(300);
    await clearHighlights();
    expect(await rules()).toEqual([THEIRS]);
  });

  it('highlights nothing on protected and missing sheets, and says so', async () => {
    await change((sheet) => sheet.protection.protect(), '支出');
    const answer = await highlight([mark(0), mark(1, 'error', '支出'), mark(2, 'info', '別表')]);
    expect(answer).toEqual({
      highlighted: [mark(0)],
      onProtected: [mark(1, 'error', '支出')],
      onMissing: [mark(2, 'info', '別表')],
    });
    expect(await rules('支出')).toEqual([]);
  });

  it('leaves what was there when it breaks off', async () => {
    await highlight([mark(0)]);
    let count = 0;
    const stop = interceptExcel(excel, (_batch, genuine) => {
      count += 1;
      return count === 4 ? Promise.resolve(refusal('InvalidArgument')) : genuine();
    });
    await expect(highlight([mark(1)])).rejects.toMatchObject({ reason: { kind: 'unknown' } });
    stop();
    expect(await rules()).toEqual([`A1 ${COLORS.error}`, THEIRS]);
  });
});

describe('clearing', () => {
  it.each<[string, () => Promise<void>, string[]]>([
    ['rows have come', () => change((sheet) => sheet.getRange('1:2').insert('Down')), ['A6:A7 #00FF00']],
    [
      'the sheet has another name',
      () =>
        change((sheet) => {
          sheet.name = '収入';
        }),
      [THEIRS],
    ],
    [
      'the cells are copied to another sheet',
      () =>
        change((sheet) => {
          const copied = sheet.getRange('F1').conditionalFormats.add('Custom');
          copied.custom.rule.formula = '=LEN("kpi.highlights")>0';
        }, '支出').then(() => undefined),
      [THEIRS],
    ],
  ])('finds its rules after %s', async (_, act, left) => {
    await highlight([mark(0), mark(1), mark(5)]);
    await act();
    expect(await clearHighlights()).toEqual([]);
    expect(await rules()).toEqual(left);
    expect(await rules('支出')).toEqual([]);
    expect(await hasHighlights()).toBe(false);
  });

  it('finds them in a workbook that was saved meanwhile and opened again', async () => {
    await highlight([mark(0), mark(1, 'info', '支出')]);
    const bytes = await writeWorkbook(workbookFileOf(excel.host.book));
    excel = await bootExcelWithFile(await readWorkbookFile(bytes));
    expect(await hasHighlights()).toBe(true);
    await clearHighlights();
    expect([await rules(), await rules('支出')]).toEqual([[THEIRS], []]);
  });

  it('waits with a sheet that was protected since, and says so', async () => {
    await highlight([mark(1), mark(1, 'error', '支出')]);
    await change((sheet) => sheet.protection.protect(), '支出');
    expect(await clearHighlights()).toEqual(['支出']);
    expect([await rules(), await rules('支出')]).toEqual([[THEIRS], [`A2 ${COLORS.error}`]]);
    expect(await hasHighlights()).toBe(true);
    await change((sheet) => sheet.protection.unprotect(), '支出');
    expect(await clearHighlights()).toEqual([]);
    expect(await hasHighlights()).toBe(false);
  });
});
