import { beforeAll, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;

beforeAll(async () => {
  excel = await bootExcel({ 収入: [[1, 2]], 支出: [], 調達: [] });
});

describe('loading', () => {
  it('takes properties as an object, also of what lies below', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('収入').getRange('A1:B1');
      range.load({ values: true, format: { fill: { color: true } }, worksheet: { name: true } });
      await context.sync();
      expect([range.values, range.format.fill.color, range.worksheet.name]).toEqual([
        [[1, 2]],
        '#FFFFFF',
        '収入',
      ]);
    });
  });

  it('passes over the names that Microsoft’s samples load and that nothing has', async () => {
    await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('NoPropertiesNeeded');
      await context.sync();
      expect(sheets.items).toHaveLength(3);
    });
  });

  it('takes a part of a collection', async () => {
    await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['支出']);
    });
  });

  it('goes from the items of a collection to what lies below', async () => {
    await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.protection.protected])).toEqual([
        ['収入', false],
        ['支出', false],
        ['調達', false],
      ]);
    });
  });

  it('of nothing finds out whether the object is there', async () => {
    await excel.run(async (context) => {
      const [there, gone] = ['収入', '決算'].map((name) =>
        context.workbook.worksheets.getItemOrNullObject(name),
      );
      there?.load('$none');
      gone?.load('$none');
      await context.sync();
      expect([there?.isNullObject, gone?.isNullObject]).toEqual([false, true]);
      expect(() => there?.name).toThrow(/load/);
    });
  });

  it('of everything loads everything that the host has', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('収入').getRange('A1').load();
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: '収入!A1',
        values: [[1]],
        text: [['1']],
        rowHidden: false,
      });
    });
  });

  it('in one request sees what was written before it and not what comes after', async () => {
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('調達').getRange('A1');
      const first = context.workbook.worksheets.getItem('調達').getRange('A1');
      cell.values = [[1]];
      first.load('values');
      cell.values = [[2]];
      cell.load('values');
      await context.sync();
      expect([first.values, cell.values]).toEqual([[[1]], [[2]]]);
    });
  });
});

describe('set()', () => {
  it('writes several properties, also of what lies below', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('支出').getRange('A1');
      range.set({ values: [['計']], format: { font: { bold: true }, fill: { color: 'yellow' } } });
      range.load('values,format/font/bold,format/fill/color');
      await context.sync();
      expect([range.values, range.format.font.bold, range.format.fill.color]).toEqual([
        [['計']],
        true,
        '#FFFF00',
      ]);
    });
  });
});

describe('a range', () => {
  it('that is tracked can be used in a later run', async () => {
    const range = await excel.run(async (context) => {
      const tracked = context.workbook.worksheets.getItem('収入').getRange('B1');
      context.trackedObjects.add(tracked);
      await context.sync();
      return tracked;
    });
    await Excel.run(range, async (context) => {
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[2]]);
      range.untrack();
      await context.sync();
    });
  });
});

it('asks for nothing that the host does not have', () => {
  expect(excel.missing).toEqual([]);
});
