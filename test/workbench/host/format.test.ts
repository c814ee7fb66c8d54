import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({
    Sheet1: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  });
});

interface Case {
  readonly set: (format: Excel.RangeFormat) => void;
  readonly load: string;
  readonly get: (format: Excel.RangeFormat) => unknown;
  readonly before: unknown;
  readonly after: unknown;
}

const CASES: Readonly<Record<string, Case>> = {
  'fill.color': {
    set: (format) => (format.fill.color = '#ffd966'),
    load: 'fill/color',
    get: (format) => format.fill.color,
    before: '#FFFFFF',
    after: '#FFD966',
  },
  'fill.color by name': {
    set: (format) => (format.fill.color = 'orange'),
    load: 'fill/color',
    get: (format) => format.fill.color,
    before: '#FFFFFF',
    after: '#FFA500',
  },
  'fill.pattern': {
    set: (format) => (format.fill.color = 'white'),
    load: 'fill/pattern',
    get: (format) => format.fill.pattern,
    before: 'None',
    after: 'Solid',
  },
  'font.bold': {
    set: (format) => (format.font.bold = true),
    load: 'font/bold',
    get: (format) => format.font.bold,
    before: false,
    after: true,
  },
  'font.italic': {
    set: (format) => (format.font.italic = true),
    load: 'font/italic',
    get: (format) => format.font.italic,
    before: false,
    after: true,
  },
  'font.strikethrough': {
    set: (format) => (format.font.strikethrough = true),
    load: 'font/strikethrough',
    get: (format) => format.font.strikethrough,
    before: false,
    after: true,
  },
  'font.underline': {
    set: (format) => (format.font.underline = 'Double'),
    load: 'font/underline',
    get: (format) => format.font.underline,
    before: 'None',
    after: 'Double',
  },
  'font.color': {
    set: (format) => (format.font.color = '#C00000'),
    load: 'font/color',
    get: (format) => format.font.color,
    before: '#000000',
    after: '#C00000',
  },
  'font.size': {
    set: (format) => (format.font.size = 14),
    load: 'font/size',
    get: (format) => format.font.size,
    before: 11,
    after: 14,
  },
  'font.name': {
    set: (format) => (format.font.name = 'Meiryo UI'),
    load: 'font/name',
    get: (format) => format.font.name,
    before: '游ゴシック',
    after: 'Meiryo UI',
  },
  horizontalAlignment: {
    set: (format) => (format.horizontalAlignment = 'Right'),
    load: 'horizontalAlignment',
    get: (format) => format.horizontalAlignment,
    before: 'General',
    after: 'Right',
  },
  verticalAlignment: {
    set: (format) => (format.verticalAlignment = 'Center'),
    load: 'verticalAlignment',
    get: (format) => format.verticalAlignment,
    before: 'Bottom',
    after: 'Center',
  },
  wrapText: {
    set: (format) => (format.wrapText = true),
    load: 'wrapText',
    get: (format) => format.wrapText,
    before: false,
    after: true,
  },
  indentLevel: {
    set: (format) => (format.indentLevel = 3),
    load: 'indentLevel',
    get: (format) => format.indentLevel,
    before: 0,
    after: 3,
  },
  rowHeight: {
    set: (format) => (format.rowHeight = 30),
    load: 'rowHeight',
    get: (format) => format.rowHeight,
    before: 18,
    after: 30,
  },
  columnWidth: {
    set: (format) => (format.columnWidth = 120),
    load: 'columnWidth',
    get: (format) => format.columnWidth,
    before: 66,
    after: 120,
  },
};

describe('the format of a range', () => {
  it.each(Object.entries(CASES))(
    '%s is set, read and undone',
    async (_name, { set, load, get, before, after }) => {
      const read = () =>
        excel.run(async (context) => {
          const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
          format.load(load);
          await context.sync();
          return get(format);
        });
      expect(await read()).toBe(before);
      await excel.run(async (context) => {
        set(context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').format);
        await context.sync();
      });
      expect(await read()).toBe(after);
      await excel.undo();
      expect(await read()).toBe(before);
    },
  );

  it('of cells that differ is null, or "" for colours', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const one = sheet.getRange('A1').format;
      one.font.bold = true;
      one.fill.color = 'red';
      one.indentLevel = 1;
      one.rowHeight = 40;
      const { format } = sheet.getRange('A1:C3');
      format.load('font/bold,fill/color,indentLevel,rowHeight');
      await context.sync();
      expect(format.toJSON()).toMatchObject({ font: { bold: null }, fill: { color: '' } });
      expect([format.indentLevel, format.rowHeight]).toEqual([null, null]);
    });
  });

  it('has a fill that can be taken away', async () => {
    await excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getItem('Sheet1').getRange('A1').format;
      fill.color = 'red';
      fill.clear();
      fill.load('color,pattern');
      await context.sync();
      expect([fill.color, fill.pattern]).toEqual(['#FFFFFF', 'None']);
    });
  });

  it.each<[string, Partial<Excel.RangeFill>, string]>([
    ['none', { pattern: 'None' }, ''],
    ['the one that it has', { pattern: 'Solid' }, ''],
    ['one that is not drawn', { pattern: 'Gray25' }, 'ApiNotFound'],
    ['one that is none', { pattern: 'Gray26' as 'Gray25' }, 'InvalidArgument'],
  ])('takes of patterns %s', async (_name, fill, code) => {
    const attempt = excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      format.fill.color = 'red';
      format.set({ fill });
      await context.sync();
    });
    expect(
      await attempt.then(
        () => '',
        (error: unknown) => (error as { code: string }).code,
      ),
    ).toBe(code);
  });

  it.each([
    ['lightgray', '#D3D3D3'],
    ['LightBlue', '#ADD8E6'],
    ['DarkMagenta', '#8B008B'],
    ['rebeccapurple', '#663399'],
    ['pink', '#FFC0CB'],
  ])('takes the colour %s', async (name, color) => {
    await excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getItem('Sheet1').getRange('A1').format;
      fill.color = name;
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe(color);
    });
  });

  it.each<[string, (format: Excel.RangeFormat) => void]>([
    ['a colour that is none', (format) => (format.fill.color = 'reddish')],
    ['an indent below 0', (format) => (format.indentLevel = -1)],
    ['an indent beyond 250', (format) => (format.indentLevel = 251)],
    ['a row higher than 409 points', (format) => (format.rowHeight = 410)],
    ['an alignment that is none', (format) => (format.horizontalAlignment = 'Middle' as 'Center')],
  ])('refuses %s', async (_name, set) => {
    const attempt = excel.run(async (context) => {
      set(context.workbook.worksheets.getItem('Sheet1').getRange('A1').format);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('paints many cells of a sheet at once', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const areas = sheet.getRanges('A1,B2:C3');
      areas.format.fill.color = 'yellow';
      areas.load('address,areaCount,cellCount');
      areas.areas.load('items/address');
      const painted = ['A1', 'A2', 'C3'].map((address) => sheet.getRange(address).format.fill.load('color'));
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!A1,Sheet1!B2:C3', 2, 5]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1', 'Sheet1!B2:C3']);
      expect(painted.map(({ color }) => color)).toEqual(['#FFFF00', '#FFFFFF', '#FFFF00']);
    });
  });
});

describe('borders', () => {
  it('are drawn at the edges and inside', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeBottom').style = 'Continuous';
      borders.getItem('EdgeBottom').weight = 'Medium';
      borders.getItem('EdgeBottom').color = '#808080';
      borders.getItem('InsideVertical').style = 'Dot';
      const bottom = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('style,weight,color');
      const inside = sheet.getRange('A1').format.borders.getItem('EdgeRight').load('style,weight');
      const none = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      expect([bottom.style, bottom.weight, bottom.color]).toEqual(['Continuous', 'Medium', '#808080']);
      expect([inside.style, inside.weight]).toEqual(['Dot', 'Thin']);
      expect(none.style).toBe('None');
    });
  });

  it('are taken away', async () => {
    await excel.run(async (context) => {
      const border = context.workbook.worksheets
        .getItem('Sheet1')
        .getRange('A1')
        .format.borders.getItem('EdgeTop');
      border.style = 'Double';
      border.style = 'None';
      border.load('style');
      await context.sync();
      expect(border.style).toBe('None');
    });
  });
});

describe('the width of columns', () => {
  it.each(['AD:AE', 'AE1'])('reaches %s, which the grid has not had before', async (columns) => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange(columns).format.columnWidth = 120;
      const { format } = sheet.getRange('AE1').load('format/columnWidth');
      await context.sync();
      expect(format.columnWidth).toBe(120);
    });
  });
});

describe('autofitColumns', () => {
  it('makes a column as wide as its longest text, full-width characters counting double', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').values = [['保険料等交付金', 'ab']];
      sheet.getRange('A1:B1').format.autofitColumns();
      const wide = sheet.getRange('A1').format.load('columnWidth');
      const narrow = sheet.getRange('B1').format.load('columnWidth');
      await context.sync();
      expect(wide.columnWidth).toBeGreaterThan(3 * narrow.columnWidth);
    });
  });
});

describe('cell properties', () => {
  it('tell the look of every cell in one answer', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A2').format.indentLevel = 2;
      sheet.getRange('B2').format.fill.color = '#FFD966';
      sheet.getRange('B:B').columnHidden = true;
      const properties = sheet.getRange('A1:B2').getCellProperties({
        address: true,
        hidden: true,
        format: { indentLevel: true, fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      expect(properties.value[1]).toEqual([
        {
          address: 'Sheet1!A2',
          hidden: false,
          format: { indentLevel: 2, fill: { color: '#FFFFFF' }, font: { bold: false } },
        },
        {
          address: 'Sheet1!B2',
          hidden: true,
          format: { indentLevel: 0, fill: { color: '#FFD966' }, font: { bold: false } },
        },
      ]);
    });
    expect(excel.requests).toBe(1);
  });

  it('are set for each cell', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: 'red' }, indentLevel: 1 } }, { format: { font: { bold: true } } }],
      ]);
      const properties = range.getCellProperties({
        format: { fill: { color: true }, font: { bold: true }, indentLevel: true },
      });
      await context.sync();
      expect(properties.value).toEqual([
        [
          { format: { fill: { color: '#FF0000' }, font: { bold: false }, indentLevel: 1 } },
          { format: { fill: { color: '#FFFFFF' }, font: { bold: true }, indentLevel: 0 } },
        ],
      ]);
    });
  });

  it('tell the hidden rows and columns in one answer each', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('2:2').rowHidden = true;
      const range = sheet.getRange('A1:B3');
      const rows = range.getRowProperties({ rowIndex: true, rowHidden: true });
      const columns = range.getColumnProperties({
        address: true,
        columnHidden: true,
        format: { columnWidth: true },
      });
      await context.sync();
      expect(rows.value).toEqual([
        { rowIndex: 0, rowHidden: false },
        { rowIndex: 1, rowHidden: true },
        { rowIndex: 2, rowHidden: false },
      ]);
      expect(columns.value).toEqual([
        { address: 'Sheet1!A1:A3', columnHidden: false, format: { columnWidth: 66 } },
        { address: 'Sheet1!B1:B3', columnHidden: false, format: { columnWidth: 66 } },
      ]);
    });
  });

  it('that the host does not have are missing by name', async () => {
    const attempt = excel.run(async (context) => {
      context.workbook.worksheets
        .getItem('Sheet1')
        .getRange('A1')
        .getCellProperties({ format: { readingOrder: true } });
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(excel.missing).toEqual(['CellProperties.format.readingOrder']);
  });
});
