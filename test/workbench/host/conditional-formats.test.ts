import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, bootExcelWithFile, type EmulatedExcel } from '../../../src/workbench/host/node';
import { workbookFileOf } from '../../../src/workbench/host/file/save-file';
import { readWorkbookFile } from '../../../src/xlsx/read';
import { writeWorkbook } from '../../../src/xlsx/write';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({ Sheet1: [[1, 2], [3, 4], ['予備費'], [5]], Sheet2: [[1]] });
});

/** Adds a rule that holds everywhere and colours the cells. */
async function mark(address: string, color = '#FFD5D9'): Promise<string> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    const added = range.conditionalFormats.add('Custom');
    added.custom.rule.formula = '=TRUE';
    added.custom.format.fill.color = color;
    added.load('id');
    await context.sync();
    return added.id;
  });
}

interface Told {
  readonly type: string;
  readonly address: string;
  readonly color: string;
}

/** Every rule of a sheet, the highest priority first. */
async function rules(sheet = 'Sheet1'): Promise<Told[]> {
  return excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    found.load('items/type');
    await context.sync();
    const parts = found.items.map((item) => ({
      type: item.type as string,
      ranges: item.getRanges().load('address'),
      fill: item.customOrNullObject.format.fill.load('color'),
    }));
    await context.sync();
    return parts.map(({ type, ranges, fill }) => ({
      type,
      address: ranges.address,
      color: fill.isNullObject ? '' : fill.color,
    }));
  });
}

const MARK = { type: 'Custom', address: 'Sheet1!A1:A2', color: '#FFD5D9' };

describe('a conditional format', () => {
  it('is told with its type, its ranges and its look', async () => {
    const id = await mark('A1:A2');
    expect(await rules()).toEqual([MARK]);
    expect(await rules('Sheet2')).toEqual([]);
    const told = await excel.run(async (context) => {
      const item = context.workbook.worksheets
        .getItem('Sheet1')
        .getRange('A2')
        .conditionalFormats.getItem(id);
      item.load('priority,stopIfTrue,type');
      item.custom.rule.load('formula');
      item.custom.format.font.load('bold,color');
      await context.sync();
      const { priority, stopIfTrue, type, custom } = item;
      return [
        priority,
        stopIfTrue,
        type,
        custom.rule.formula,
        custom.format.font.bold,
        custom.format.font.color,
      ];
    });
    expect(told).toEqual([0, false, 'Custom', '=TRUE', null, '']);
  });

  it('leaves fills and values alone', async () => {
    await mark('A1:A2');
    const seen = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('values');
      range.format.fill.load('color');
      await context.sync();
      return [range.values[0]?.[0] as unknown, range.format.fill.color];
    });
    expect(seen).toEqual([1, '#FFFFFF']);
  });

  it('is one undo step with all that a batch says of it', async () => {
    await mark('A1:A2');
    await excel.undo();
    expect(await rules()).toEqual([]);
    await excel.redo();
    expect(await rules()).toEqual([MARK]);
  });

  it('stands before those that were there', async () => {
    await mark('A1', '#111111');
    await mark('B1', '#222222');
    expect((await rules()).map(({ color }) => color)).toEqual(['#222222', '#111111']);
  });

  it.each([
    [0, ['#333333', '#111111', '#222222']],
    [1, ['#111111', '#333333', '#222222']],
    [2, ['#111111', '#222222', '#333333']],
    [9, ['#111111', '#222222', '#333333']],
    [-1, ['#111111', '#222222', '#333333']],
    [-3, ['#333333', '#111111', '#222222']],
  ])('takes the priority %i, and gives it back by one undo', async (priority, expected) => {
    await mark('A1', '#222222');
    await mark('A1', '#111111');
    const id = await mark('A1', '#333333');
    const before = (await rules()).map(({ color }) => color);
    await excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem('Sheet1').getRange().conditionalFormats;
      all.getItem(id).priority = priority;
      await context.sync();
    });
    expect((await rules()).map(({ color }) => color)).toEqual(expected);
    if (expected.join() !== before.join()) await excel.undo();
    expect((await rules()).map(({ color }) => color)).toEqual(before);
  });

  it('goes by delete(), also through getItemOrNullObject, and comes back by one undo', async () => {
    const id = await mark('A1:A2');
    await excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem('Sheet1').getRange().conditionalFormats;
      all.getItemOrNullObject(id).delete();
      const none = all.getItemOrNullObject('none');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(await rules()).toEqual([]);
    await excel.undo();
    expect(await rules()).toEqual([MARK]);
  });

  it('of several areas has ranges, and no one range', async () => {
    const answer = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const added = sheet.getRanges('A1:B1,A4').conditionalFormats.add('Custom');
      added.custom.rule.formula = '=TRUE';
      const one = added.getRangeOrNullObject();
      const all = added.getRanges().load('address');
      await context.sync();
      return [one.isNullObject, all.address];
    });
    expect(answer).toEqual([true, 'Sheet1!A1:B1,Sheet1!A4']);
  });

  it('is refused on a protected sheet', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.protect();
      await context.sync();
    });
    await expect(mark('A1')).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});

describe('clearing', () => {
  it('takes all rules of a sheet away in one step', async () => {
    await mark('A1:A2');
    await mark('B1');
    const before = await rules();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange().conditionalFormats.clearAll();
      await context.sync();
    });
    expect(await rules()).toEqual([]);
    await excel.undo();
    expect(await rules()).toEqual(before);
  });

  it('of a part leaves the rest', async () => {
    await mark('A1:B3');
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A2').conditionalFormats.clearAll();
      await context.sync();
    });
    expect((await rules()).map(({ address }) => address)).toEqual(['Sheet1!A1:B1,Sheet1!A3:B3,Sheet1!B2']);
  });
});

describe('inserted and deleted rows', () => {
  async function change(act: (sheet: Excel.Worksheet) => void): Promise<void> {
    await excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
  }

  it('move a rule with its cells, and undo moves it back', async () => {
    await mark('A2:A3');
    await change((sheet) => sheet.getRange('1:2').insert('Down'));
    expect((await rules()).map(({ address }) => address)).toEqual(['Sheet1!A4:A5']);
    await excel.undo();
    expect((await rules()).map(({ address }) => address)).toEqual(['Sheet1!A2:A3']);
  });

  it('within a rule leave it one rule', async () => {
    await mark('A1:A4');
    await change((sheet) => sheet.getRange('2:2').insert('Down'));
    expect((await rules()).map(({ address }) => address)).toEqual(['Sheet1!A1:A5']);
    await change((sheet) => sheet.getRange('3:4').delete('Up'));
    expect((await rules()).map(({ address }) => address)).toEqual(['Sheet1!A1:A3']);
  });

  it('take a rule with them whose cells go, and undo brings both back', async () => {
    await mark('A2:A3');
    await change((sheet) => sheet.getRange('2:3').delete('Up'));
    expect(await rules()).toEqual([]);
    await excel.undo();
    expect((await rules()).map(({ address }) => address)).toEqual(['Sheet1!A2:A3']);
  });

  it('move what a formula refers to', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      const added = range.conditionalFormats.add('CellValue');
      added.cellValue.rule = { operator: 'Between', formula1: '=A4', formula2: '=B4+1' };
      await context.sync();
    });
    await change((sheet) => sheet.getRange('2:2').insert('Down'));
    const rule = await excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem('Sheet1').getRange().conditionalFormats;
      const item = all.getItemAt(0);
      item.cellValue.load('rule');
      await context.sync();
      return item.cellValue.rule;
    });
    expect(rule).toEqual({ operator: 'Between', formula1: '=A5', formula2: '=B5+1' });
  });
});

describe('the kinds of rule', () => {
  const KINDS = [
    ['CellValue', 'cellValue', { operator: 'GreaterThan', formula1: '=100' }],
    ['CellValue', 'cellValue', { operator: 'NotBetween', formula1: '=1', formula2: '=2' }],
    ['CellValue', 'cellValue', { operator: 'LessThan', formula1: '=$B$2' }],
    ['ContainsText', 'textComparison', { operator: 'Contains', text: '予備' }],
    ['ContainsText', 'textComparison', { operator: 'BeginsWith', text: '"' }],
    ['TopBottom', 'topBottom', { rank: 3, type: 'BottomPercent' }],
    ['PresetCriteria', 'preset', { criterion: 'DuplicateValues' }],
    ['PresetCriteria', 'preset', { criterion: 'EqualOrBelowAverage' }],
    ['PresetCriteria', 'preset', { criterion: 'LastSevenDays' }],
  ] as const;

  async function ruleAt(name: (typeof KINDS)[number][1]): Promise<unknown> {
    return excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem('Sheet1').getRange().conditionalFormats;
      const part = all.getItemAt(0)[name].load('rule');
      await context.sync();
      return part.rule;
    });
  }

  it.each(KINDS)('%s is read as it was set, also out of a saved file: %s %j', async (type, name, rule) => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B4');
      const added = range.conditionalFormats.add(type);
      added[name].rule = rule as never;
      added[name].format.font.color = 'red';
      added[name].format.font.bold = true;
      added.stopIfTrue = true;
      await context.sync();
    });
    expect(await ruleAt(name)).toEqual(rule);
    const file = await readWorkbookFile(await writeWorkbook(workbookFileOf(excel.host.book)));
    expect(file.losses).toBeUndefined();
    expect(file.sheets[0]?.conditionalFormats?.[0]).toMatchObject({
      look: { font: { color: '#FF0000', bold: true } },
      stopIfTrue: true,
    });
    excel = await bootExcelWithFile(file);
    expect(await ruleAt(name)).toEqual(rule);
  });

  it('answer a null object for another kind, and an error', async () => {
    const id = await mark('A1');
    await excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem('Sheet1').getRange().conditionalFormats;
      const other = all.getItem(id).cellValueOrNullObject.load('rule');
      await context.sync();
      expect(other.isNullObject).toBe(true);
      all.getItem(id).cellValue.load('rule');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    });
  });

  it('that the host has not are named', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').conditionalFormats.add('DataBar');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
    });
    expect(excel.missing).toEqual(['ConditionalFormatCollection.add(DataBar)']);
  });
});

it('a saved file keeps order, areas and looks', async () => {
  await mark('A1:A2', '#111111');
  await mark('B2', '#222222');
  const before = await rules();
  const bytes = await writeWorkbook(workbookFileOf(excel.host.book));
  excel = await bootExcelWithFile(await readWorkbookFile(bytes));
  expect(await rules()).toEqual(before);
});
