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

describe('a formula', () => {
  const ROWS = Array.from({ length: 12 }, (_, row) => [row, row]);

  /** A rule over A4:A5 with the formula, and what became of it. */
  async function after(
    formula: string,
    act: (sheet: Excel.Worksheet) => void,
    inFront = 'Sheet1',
  ): Promise<string[]> {
    excel = await bootExcel(
      inFront === 'Sheet1' ? { Sheet1: ROWS, Other: ROWS } : { Other: ROWS, Sheet1: ROWS },
    );
    return excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const { custom } = sheet.getRange('A4:A5').conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      custom.format.fill.color = '#FF0000';
      await context.sync();
      act(sheet);
      const all = sheet.getRange().conditionalFormats.load('items/id');
      await context.sync();
      const parts = all.items.map((item) => ({
        ranges: item.getRanges().load('address'),
        rule: item.custom.rule.load('formula'),
      }));
      await context.sync();
      return parts
        .map(({ ranges, rule }) => `${ranges.address.replace('Sheet1!', '')} ${rule.formula}`)
        .sort();
    });
  }

  const above = (sheet: Excel.Worksheet) => void sheet.getRange('2:2').insert('Down');
  const before = (sheet: Excel.Worksheet) => void sheet.getRange('4:4').insert('Down');
  const below = (sheet: Excel.Worksheet) => void sheet.getRange('7:7').insert('Down');
  const within = (sheet: Excel.Worksheet) => void sheet.getRange('5:5').insert('Down');
  const beside = (sheet: Excel.Worksheet) => void sheet.getRange('B:B').insert('Right');
  const away = (sheet: Excel.Worksheet) => void sheet.getRange('8:8').delete('Up');

  it.each([
    ['a row above', '=$B4>3', above, ['A5:A6 =$B5>3']],
    ['a row above', '=B$4>3', above, ['A5:A6 =B$5>3']],
    ['a row above', '=$B$4>3', above, ['A5:A6 =$B$5>3']],
    ['a row above, with what is above it', '=$B$1>3', above, ['A5:A6 =$B$1>3']],
    ['a row above', '=SUM($B$4:$B$6)>3', above, ['A5:A6 =SUM($B$5:$B$7)>3']],
    ['a row above', '=AND($B$8>3,B4>3)', above, ['A5:A6 =AND($B$9>3,B5>3)']],
    ['a row between it and what it names', '=$B$8>3', below, ['A4:A5 =$B$9>3']],
    ['a row in what it names', '=SUM($B$4:$B$9)>3', below, ['A4:A5 =SUM($B$4:$B$10)>3']],
    ['a row before its first', '=$B4>3', before, ['A5:A6 =$B5>3']],
    ['a row within it', '=$B4>3', within, ['A4:A6 =$B4>3']],
    ['a row within it', '=$B$8>3', within, ['A4:A6 =$B$9>3']],
    ['a column beside it, which is like it', '=$B4>3', beside, ['A4:B5 =$C4>3']],
    ['a column beside it, which is like it', '=B$4>3', beside, ['A4:B5 =C$4>3']],
    ['a row less in what it names', '=SUM($B$7:$B$9)>3', away, ['A4:A5 =SUM($B$7:$B$8)>3']],
    ['the row less that it names', '=$B$8>3', away, ['A4:A5 =#REF!>3']],
    // the lower end of what a cell names is in the lines that move, its upper end is not
    ['a row in what the last of it names', '=SUM(B2:B6)>3', below, ['A4 =SUM(B2:B6)>3', 'A5 =SUM(B3:B8)>3']],
    ['a row less in what some of it name', '=SUM(B5:B7)>3', away, ['A4 =SUM(B5:B7)>3', 'A5 =SUM(B6:B7)>3']],
    ['a row less that ends what it names', '=SUM(B6:B8)>3', away, ['A4:A5 =SUM(B6:B7)>3']],
    ['a row above', '=SUM($B$4:B4)>3', above, ['A5:A6 =SUM($B$5:B5)>3']],
    ['a row within it', '=SUM($B$4:B4)>3', within, ['A4:A6 =SUM($B$4:B4)>3']],
    ['a row above', '=SUM(B$1:B4)>3', above, ['A5:A6 =SUM(B$1:B5)>3']],
    ['a row below what it names', '=SUM($B$4:B4)>3', below, ['A4:A5 =SUM($B$4:B4)>3']],
    ['a row above', '=SUM(B3:$B$4)>3', above, ['A5:A6 =SUM(B4:$B$5)>3']],
    ['a column beside it, which is like it', '=SUM($B4:C4)>3', beside, ['A4:B5 =SUM($C4:D4)>3']],
    ['a row above, with whole columns', '=SUM($B:$B)>A4', above, ['A5:A6 =SUM($B:$B)>A5']],
    ['a column beside it, with whole columns', '=SUM($B:$B)>3', beside, ['A4:B5 =SUM($C:$C)>3']],
    ['rows on another sheet', '=Other!$B$8>3', below, ['A4:A5 =Other!$B$8>3']],
  ] as const)('goes with %s: %s', async (_, formula, act, expected) => {
    expect(await after(formula, act)).toEqual(expected);
  });

  it('goes with a row less where another sheet is in front', async () => {
    expect(await after('=SUM($B$7:$B$9)>3', away, 'Other')).toEqual(['A4:A5 =SUM($B$7:$B$8)>3']);
    const above = (sheet: Excel.Worksheet) => void sheet.getRange('2:2').delete('Up');
    expect(await after('=$B4>3', above, 'Other')).toEqual(['A3:A4 =$B3>3']);
  });

  it('goes with rows of the other sheet that it names', async () => {
    const insert = (sheet: Excel.Worksheet): void => {
      sheet.getNext().getRange('2:3').insert('Down');
    };
    expect(await after('=Other!$B$8>Other!B4', insert)).toEqual(['A4:A5 =Other!$B$10>Other!B6']);
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
