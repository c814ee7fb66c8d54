import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';
import { errorCodeOf } from '../../support/excel-errors';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({ 収入: [[1]], 支出: [[2]], 調達: [] });
});

async function names(): Promise<string[]> {
  return excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

const codeOf = (attempt: (sheets: Excel.WorksheetCollection) => void) =>
  errorCodeOf(excel, ({ workbook }) => attempt(workbook.worksheets));

describe('the sheets of a workbook', () => {
  it('are listed in the order of their tabs, all in one request', async () => {
    await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/position,items/visibility,items/id');
      const count = sheets.getCount();
      await context.sync();
      expect(sheets.items.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
        ['収入', 0, 'Visible'],
        ['支出', 1, 'Visible'],
        ['調達', 2, 'Visible'],
      ]);
      expect(new Set(sheets.items.map(({ id }) => id)).size).toBe(3);
      expect(count.value).toBe(3);
    });
    expect(excel.requests).toBe(1);
  });

  it('are found by name, by id, first, last and active', async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem('支出').load('id');
      await context.sync();
      const found = [
        worksheets.getItem(byName.id),
        worksheets.getFirst(),
        worksheets.getLast(),
        worksheets.getActiveWorksheet(),
        worksheets.getItemOrNullObject('決算'),
      ].map((sheet) => sheet.load('name'));
      await context.sync();
      expect(found.map((sheet) => (sheet.isNullObject ? null : sheet.name))).toEqual([
        '支出',
        '収入',
        '調達',
        '収入',
        null,
      ]);
    });
  });

  it('are added, renamed, moved and deleted', async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const report = worksheets.add('検査結果');
      report.position = 0;
      report.tabColor = '#C00000';
      worksheets.getItem('支出').name = '歳出';
      worksheets.getItem('調達').delete();
      report.load('name,position,tabColor');
      await context.sync();
      expect([report.name, report.position, report.tabColor]).toEqual(['検査結果', 0, '#C00000']);
    });
    expect(await names()).toEqual(['検査結果', '収入', '歳出']);
    // Excel on the desktop undoes none of it but the new sheet, and forgets that too.
    await excel.undo();
    expect(await names()).toEqual(['検査結果', '収入', '歳出']);
  });

  it('are added behind the others, and leave the sheet in front that was there', async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const before = worksheets.getActiveWorksheet().load('name');
      const added = worksheets.add('新').load('position');
      const after = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([added.position, after.name]).toEqual([3, before.name]);
    });
  });

  it('get a free name when none is given', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Sheet4');
      const sheet = context.workbook.worksheets.add().load('name');
      await context.sync();
      expect(sheet.name).toBe('Sheet5');
    });
  });

  it('take values right after they were added', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.add('新').getRange('A1:B2');
      range.values = [
        ['a', 1],
        ['b', 2],
      ];
      const used = context.workbook.worksheets.getItem('新').getUsedRange().load('values');
      await context.sync();
      expect(used.values).toEqual([
        ['a', 1],
        ['b', 2],
      ]);
    });
  });

  it('show their gridlines or do not', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('収入').load('showGridlines');
      await context.sync();
      expect(sheet.showGridlines).toBe(true);
      sheet.showGridlines = false;
      sheet.load('showGridlines');
      await context.sync();
      expect(sheet.showGridlines).toBe(false);
    });
  });

  it('are activated and hidden', async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('調達').activate();
      worksheets.getItem('収入').visibility = 'Hidden';
      worksheets.getItem('支出').visibility = 'VeryHidden';
      const active = worksheets.getActiveWorksheet().load('name');
      const all = worksheets.load('items/visibility');
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(active.name).toBe('調達');
      expect(all.items.map(({ visibility }) => visibility)).toEqual(['Hidden', 'VeryHidden', 'Visible']);
      expect(visible.value).toBe(1);
      worksheets.getItem('支出').visibility = 'Visible';
      const shown = worksheets.getItem('支出').load('visibility');
      await context.sync();
      expect(shown.visibility).toBe('Visible');
    });
  });

  it.each<[string, (sheets: Excel.WorksheetCollection) => void, string]>([
    ['a name twice', (sheets) => sheets.add('収入'), 'ItemAlreadyExists'],
    ['an empty name', (sheets) => sheets.add(''), 'InvalidArgument'],
    ['a name of 32 characters', (sheets) => sheets.add('あ'.repeat(32)), 'InvalidArgument'],
    ['a name with a colon', (sheets) => sheets.add('a:b'), 'InvalidArgument'],
    ['a name in quotes', (sheets) => sheets.add("'a'"), 'InvalidArgument'],
    ['a name of Excel’s own', (sheets) => sheets.add('HISTORY'), 'InvalidArgument'],
    ['its Japanese one', (sheets) => sheets.add('履歴'), 'InvalidArgument'],
    ['a sheet that is not there', (sheets) => sheets.getItem('決算').delete(), 'ItemNotFound'],
    ['a position behind the last', (sheets) => (sheets.getItem('収入').position = 3), 'InvalidArgument'],
  ])('refuse %s', async (_name, attempt, code) => {
    expect(await codeOf(attempt)).toBe(code);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['deleting', (sheet) => sheet.delete()],
    ['hiding', (sheet) => (sheet.visibility = 'Hidden')],
  ])('refuse %s the last visible one', async (_name, attempt) => {
    const code = await codeOf((sheets) => {
      sheets.getItem('収入').visibility = 'Hidden';
      sheets.getItem('支出').visibility = 'Hidden';
      attempt(sheets.getItem('調達'));
    });
    expect(code).toBe('InvalidOperation');
  });

  it.each(['あ'.repeat(31), 'a.b', '収入 (2)'])('take the name %s', async (name) => {
    expect(await codeOf((sheets) => sheets.add(name))).toBe('no error');
  });
});

describe('the selection', () => {
  it('is A1 of the first sheet at first, and what was selected afterwards', async () => {
    await excel.run(async (context) => {
      const first = context.workbook.getSelectedRange().load('address');
      await context.sync();
      context.workbook.worksheets.getItem('支出').getRange('B2:C5').select();
      const range = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([first.address, range.address, cell.address, sheet.name]).toEqual([
        '収入!A1',
        '支出!B2:C5',
        '支出!B2',
        '支出',
      ]);
    });
  });
});

describe('frozen panes', () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    ['rows', (panes) => panes.freezeRows(2), '収入!1:2'],
    ['columns', (panes) => panes.freezeColumns(1), '収入!A:A'],
    ['both, at a range', (panes) => panes.freezeAt('A1:B3'), '収入!A1:B3'],
    ['and nothing again', (panes) => panes.unfreeze(), 'null'],
  ])('%s', async (_name, freeze, expected) => {
    await excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('収入');
      freezePanes.freezeRows(9);
      freeze(freezePanes);
      const location = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(location.isNullObject ? 'null' : location.address).toBe(expected);
    });
  });
});

describe('the printed page', () => {
  it('has Excel’s defaults and keeps what is set', async () => {
    await excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('収入');
      pageLayout.load('orientation,paperSize,zoom,centerHorizontally');
      const before = pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom]).toEqual([
        'Portrait',
        'A4',
        { scale: 100 },
      ]);
      expect(before.isNullObject).toBe(true);
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea('A1:D20');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      pageLayout.load('orientation,zoom');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const footer = pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.zoom]).toEqual(['Landscape', { horizontalFitToPages: 1 }]);
      expect([area.address, rows.address, footer.centerFooter]).toEqual([
        '収入!A1:D20',
        '収入!1:3',
        '&P / &N',
      ]);
    });
  });
});

describe('charts', () => {
  it('are recorded as they were made', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('収入');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.name = '達成率';
      chart.title.text = '達成率の推移';
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.maximum = 1.2;
      chart.setPosition('D2', 'K20');
      const charts = sheet.charts.load('items/name,count');
      const found = sheet.charts.getItemOrNullObject('達成率').load('name,title/text');
      await context.sync();
      expect(charts.items.map(({ name }) => name)).toEqual(['達成率']);
      expect(found.title.text).toBe('達成率の推移');
    });
    expect(excel.host.book.charts).toMatchObject([
      {
        type: 'ColumnClustered',
        source: { area: { top: 0, left: 0, bottom: 2, right: 1 } },
        place: { top: 1, left: 3, bottom: 19, right: 10 },
      },
    ]);
    expect(Object.fromEntries(excel.host.book.charts[0]?.settings ?? [])).toEqual({
      name: '達成率',
      'title.text': '達成率の推移',
      'legend.position': 'Bottom',
      'axes.valueAxis.maximum': 1.2,
    });
  });

  it('are deleted', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('収入');
      sheet.charts.add('Line', sheet.getRange('A1:B3')).delete();
      await context.sync();
    });
    expect(excel.host.book.charts).toEqual([]);
  });
});

describe('the sheets beside a sheet', () => {
  it('are found, hidden ones too unless only visible ones are wanted', async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('支出').visibility = 'Hidden';
      const first = worksheets.getItem('収入');
      const next = first.getNext().load('name');
      const visible = first.getNext(true).load('name');
      const before = visible.getPrevious().load('name');
      const none = first.getPreviousOrNullObject();
      await context.sync();
      expect([next.name, visible.name, before.name, none.isNullObject]).toEqual([
        '支出',
        '調達',
        '支出',
        true,
      ]);
      first.getPrevious().load('name');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });
});
