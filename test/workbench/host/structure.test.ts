import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({
    Sheet1: [
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['計', '=SUM(B1:B3)'],
    ],
  });
});

async function read<Result>(
  load: string,
  get: (range: Excel.Range) => Result,
  address = 'A1:B5',
): Promise<Result> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load(load);
    await context.sync();
    return get(range);
  });
}

async function change(make: (sheet: Excel.Worksheet) => void): Promise<void> {
  await excel.run(async (context) => {
    make(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

const formulas = () => read('formulas', (range) => range.formulas);

describe('hidden rows and columns', () => {
  it.each<[string, string, boolean | null]>([
    ['a hidden row', 'A2:B2', true],
    ['a shown row', 'A1:B1', false],
    ['rows of both kinds', 'A1:B2', null],
    ['rows beyond the sheet', 'A900:A901', false],
  ])('%s', async (_name, address, hidden) => {
    await change((sheet) => (sheet.getRange('2:2').rowHidden = true));
    expect(await read('rowHidden', (range) => range.rowHidden, address)).toBe(hidden);
  });

  it('are undone and redone', async () => {
    const hidden = () => read('columnHidden', (range) => range.columnHidden, 'B1');
    await change((sheet) => (sheet.getRange('B:B').columnHidden = true));
    expect(await hidden()).toBe(true);
    await excel.undo();
    expect(await hidden()).toBe(false);
    await excel.redo();
    expect(await hidden()).toBe(true);
    await change((sheet) => (sheet.getRange('B:B').columnHidden = false));
    expect(await hidden()).toBe(false);
  });
});

describe('inserted and deleted rows and columns', () => {
  it('move what is below, with the formulas', async () => {
    await change((sheet) => sheet.getRange('2:2').insert('Down'));
    expect(await formulas()).toEqual([
      ['a', 1],
      ['', ''],
      ['b', 2],
      ['c', 3],
      ['計', '=SUM(B1:B4)'],
    ]);
    await excel.undo();
    expect(await formulas()).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['計', '=SUM(B1:B3)'],
      ['', ''],
    ]);
  });

  it('are taken away', async () => {
    await change((sheet) => sheet.getRange('A1:B1').getEntireRow().delete('Up'));
    expect(await formulas()).toEqual([
      ['b', 2],
      ['c', 3],
      ['計', '=SUM(B1:B2)'],
      ['', ''],
      ['', ''],
    ]);
  });

  it('columns as well', async () => {
    await change((sheet) => sheet.getRange('A:A').insert('Right'));
    expect(await read('formulas', (range) => range.formulas[3], 'A1:C4')).toEqual(['', '計', '=SUM(C1:C3)']);
    await change((sheet) => sheet.getRange('A:B').delete('Left'));
    expect(await read('formulas', (range) => range.formulas[3], 'A1:C4')).toEqual(['=SUM(A1:A3)', '', '']);
  });
});

describe('merged cells', () => {
  const merged = () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:D9');
      const areas = range.getMergedAreasOrNullObject().load('address');
      await context.sync();
      return areas.isNullObject ? 'null' : areas.address;
    });

  it('are merged, told and taken apart', async () => {
    expect(await merged()).toBe('null');
    await change((sheet) => sheet.getRange('A1:B2').merge());
    expect(await merged()).toBe('Sheet1!A1:B2');
    await change((sheet) => sheet.getRange('C3:D4').merge(true));
    expect(await merged()).toBe('Sheet1!A1:B2,Sheet1!C3:D3,Sheet1!C4:D4');
    await change((sheet) => sheet.getRange('A1').unmerge());
    expect(await merged()).toBe('Sheet1!C3:D3,Sheet1!C4:D4');
  });

  it('are not selected by that: neither on their sheet nor in front', async () => {
    const selected = () =>
      excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return range.address;
      });
    await change((sheet) => sheet.getRange('D9').select());
    await excel.run(async (context) => {
      context.workbook.worksheets.add('別紙').getRange('A41:C41').merge();
      await context.sync();
    });
    await change((sheet) => sheet.getRange('A1:B2').merge());
    expect(await selected()).toBe('Sheet1!D9');
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('別紙').activate();
      await context.sync();
    });
    expect(await selected()).toBe('別紙!A1');
  });
});

describe('clear', () => {
  it.each<[Excel.ClearApplyTo | 'All' | 'Contents' | 'Formats', unknown, string]>([
    ['All', '', '#FFFFFF'],
    ['Contents', '', '#FF0000'],
    ['Formats', 1, '#FFFFFF'],
  ])('%s', async (applyTo, value, color) => {
    await change((sheet) => {
      sheet.getRange('B1').format.fill.color = 'red';
      sheet.getRange('B1').clear(applyTo as Excel.ClearApplyTo);
    });
    const cell = await read('values,format/fill/color', (range) => range.toJSON(), 'B1');
    expect(cell).toMatchObject({ values: [[value]], format: { fill: { color } } });
  });

  it('clears hidden rows, too', async () => {
    await change((sheet) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('A1:B4').clear();
    });
    expect(await formulas()).toEqual(Array.from({ length: 5 }, () => ['', '']));
  });
});

describe('special cells', () => {
  it.each<[Excel.SpecialCellType | 'Blanks' | 'Constants' | 'Formulas' | 'Visible', string]>([
    ['Constants', 'Sheet1!A1:B1,Sheet1!A3:B3,Sheet1!A4'],
    ['Formulas', 'Sheet1!B4'],
    ['Blanks', 'Sheet1!A2:B2'],
    ['Visible', 'Sheet1!A1:B1,Sheet1!A2:B2,Sheet1!A4:B4'],
  ])('%s', async (kind, address) => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A2:B2').clear();
      sheet.getRange('3:3').rowHidden = true;
      const cells = sheet
        .getRange()
        .getSpecialCellsOrNullObject(kind as Excel.SpecialCellType)
        .load('address');
      await context.sync();
      expect(cells.address).toBe(address);
    });
  });
});

describe('a hyperlink', () => {
  it.each([
    ['Hyperlinks', true],
    ['RemoveHyperlinks', false],
  ] as const)('goes by clear(%s), and its content stays', async (applyTo, isBold) => {
    await change((sheet) => {
      const cell = sheet.getRange('C1');
      cell.hyperlink = { documentReference: "'Sheet1'!B4", textToDisplay: '計' };
      cell.format.font.bold = true;
      cell.clear(applyTo);
    });
    const cell = await read('values,hyperlink,format/font/bold', (range) => range.toJSON(), 'C1');
    expect(cell).toMatchObject({ values: [['計']], format: { font: { bold: isBold } } });
    expect(cell.hyperlink ?? null).toBeNull();
  });

  it('is kept with its cell and shows its text', async () => {
    await change((sheet) => {
      sheet.getRange('C1').hyperlink = { documentReference: "'Sheet1'!B4", textToDisplay: '計' };
    });
    const cell = await read('values,hyperlink', (range) => range.toJSON(), 'C1');
    expect(cell).toMatchObject({
      values: [['計']],
      hyperlink: { documentReference: "'Sheet1'!B4", textToDisplay: '計' },
    });
  });
});

describe('special cells that must be there', () => {
  const cellsOf = (kind: Excel.SpecialCellType) =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
      range.formulas = [['=1+1'], ['=2+2']];
      await context.sync();
      const cells = range.getSpecialCells(kind).load('address');
      await context.sync();
      return cells.address;
    });

  it('are told where there are some', async () => {
    expect(await cellsOf('Formulas' as Excel.SpecialCellType)).toBe('Sheet1!A1,Sheet1!A2');
  });

  it('are an error where there are none', async () => {
    await expect(cellsOf('Constants' as Excel.SpecialCellType)).rejects.toMatchObject({
      code: 'ItemNotFound',
    });
  });
});

describe('data validation', () => {
  it('is kept for its cells, and replaced by what comes over it', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const list = { list: { inCellDropDown: true, source: '健康,船員' } };
      sheet.getRange('C1:C9').dataValidation.rule = list;
      sheet.getRange('C1:C9').dataValidation.prompt = { message: '勘定', showPrompt: true, title: '' };
      const inside = sheet.getRange('C3').dataValidation.load('rule,type,prompt');
      const outside = sheet.getRange('D3').dataValidation.load('rule,type');
      await context.sync();
      expect([inside.rule, inside.type, inside.prompt.message]).toEqual([list, 'List', '勘定']);
      expect([outside.rule, outside.type]).toEqual([{}, 'None']);
      sheet.getRange('C1').dataValidation.clear();
      inside.load('type');
      await context.sync();
      expect(inside.type).toBe('List');
      const cleared = sheet.getRange('C1').dataValidation.load('type');
      await context.sync();
      expect(cleared.type).toBe('None');
    });
  });
});
