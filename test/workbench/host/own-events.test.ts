import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;
let told: string[];

beforeEach(async () => {
  told = [];
  excel = await bootExcel({
    予算: [
      ['区別', 'Q1', 'Q2', 'Q3'],
      ['甲', 3, 1, 2],
      ['乙', 1, 5, 4],
      ['丙', 2, 9, '=B4*2'],
    ],
    別表: [],
  });
});

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('予算');

/** Hears one kind of event while something is done. */
async function heard(
  listen: (context: Excel.RequestContext, tell: (text: string) => Promise<void>) => void,
  act: (context: Excel.RequestContext) => void,
): Promise<string[]> {
  await excel.run(async (context) => {
    listen(context, (text) => {
      told.push(text);
      return Promise.resolve();
    });
    await context.sync();
    act(context);
    await context.sync();
  });
  await excel.host.calculated();
  return told;
}

async function values(): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const range = sheet(context).getRange('A1:D4').load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
}

describe('sorting', () => {
  const rows: (context: Excel.RequestContext, tell: (text: string) => Promise<void>) => void = (
    context,
    tell,
  ) => {
    sheet(context).onRowSorted.add((event) => tell(`rows ${event.address} ${event.source}`));
    context.workbook.worksheets.onColumnSorted.add((event) => tell(`columns ${event.address}`));
  };

  it.each<[string, string, Excel.SortField, 'Rows' | 'Columns', string]>([
    ['moves rows and tells which', 'A1:D4', { key: 1 }, 'Rows', 'rows A2:D4 Local'],
    ['tells each run of rows', 'A1:D4', { key: 2, ascending: false }, 'Rows', 'rows A2:D2,A4:D4 Local'],
    ['tells of no row where none moves', 'A1:D4', { key: 2 }, 'Rows', 'rows  Local'],
    ['moves columns and tells which', 'A1:C4', { key: 1 }, 'Columns', 'columns B1:C4'],
  ])('%s', async (_name, address, field, orientation, expected) => {
    const events = await heard(rows, (context) => {
      sheet(context).getRange(address).sort.apply([field], false, true, orientation);
    });
    expect(events).toEqual([expected]);
  });

  it('of columns by a row takes formulas with it, and leaves the first column where it is headings', async () => {
    await heard(rows, (context) => {
      sheet(context)
        .getRange('A1:D4')
        .sort.apply([{ key: 1 }], false, true, 'Columns');
    });
    expect(await values()).toEqual([
      ['区別', 'Q2', 'Q3', 'Q1'],
      ['甲', 1, 2, 3],
      ['乙', 5, 4, 1],
      ['丙', 9, '=A4*2', 2],
    ]);
  });

  it.each([
    ['a row that is not there', 4],
    ['a row above', -1],
  ])('of columns by %s is an InvalidArgument', async (_name, key) => {
    const attempt = heard(rows, (context) => {
      sheet(context).getRange('A1:D4').sort.apply([{ key }], false, false, 'Columns');
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('a formula', () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, string[]]>([
    ['that takes the place of another', (on) => (on.getRange('D4').formulas = [['=C4']]), ['D4 was =B4*2']],
    [
      'that is written where a figure stood',
      (on) => (on.getRange('B2:B3').formulas = [['=1+1'], [5]]),
      ['B2 was '],
    ],
    ['that a figure takes the place of', (on) => (on.getRange('D4').values = [[7]]), ['D4 was =B4*2']],
    ['that goes', (on) => on.getRange('D4').clear('Contents'), ['D4 was =B4*2']],
    ['that is written again', (on) => (on.getRange('D4').formulas = [['=B4*2']]), []],
    ['that gives another result', (on) => (on.getRange('B4').values = [[50]]), []],
  ])('%s is told, or not', async (_name, act, expected) => {
    const events = await heard(
      (context, tell) => {
        sheet(context).onFormulaChanged.add(({ formulaDetails }) =>
          tell(formulaDetails.map((one) => `${one.cellAddress} was ${one.previousFormula}`).join(', ')),
        );
      },
      (context) => {
        act(sheet(context));
      },
    );
    expect(events).toEqual(expected);
  });
});

describe('a chart', () => {
  const hearCharts: Parameters<typeof heard>[0] = (context, tell) => {
    const { charts } = sheet(context);
    charts.onAdded.add(({ chartId }) => tell(`added ${chartId}`));
    charts.onActivated.add(({ chartId }) => tell(`activated ${chartId}`));
    charts.onDeactivated.add(({ chartId }) => tell(`deactivated ${chartId}`));
    charts.onDeleted.add(({ chartId }) => tell(`deleted ${chartId}`));
  };

  it('is told of when it is added, selected, left and deleted', async () => {
    const events = await heard(hearCharts, (context) => {
      const on = sheet(context);
      const [one, other] = [1, 2].map(() => on.charts.add('Line', on.getRange('A1:B4')));
      one?.activate();
      other?.activate();
      on.getRange('A1').select();
      one?.delete();
      other?.activate();
      other?.delete();
    });
    expect(events).toEqual([
      'added Chart 1',
      'added Chart 2',
      'activated Chart 1',
      'deactivated Chart 1',
      'activated Chart 2',
      'deactivated Chart 2',
      'deleted Chart 1',
      'activated Chart 2',
      'deactivated Chart 2',
      'deleted Chart 2',
    ]);
  });

  it('hears of itself alone', async () => {
    await excel.run(async (context) => {
      const on = sheet(context);
      on.charts.add('Line', on.getRange('A1:B4')).name = '甲';
      on.charts.add('Line', on.getRange('A1:B4')).name = '乙';
      await context.sync();
    });
    const events = await heard(
      (context, tell) => {
        const chart = sheet(context).charts.getItem('甲');
        chart.onActivated.add(() => tell('activated'));
        chart.onDeactivated.add(() => tell('deactivated'));
      },
      (context) => {
        sheet(context).charts.getItem('甲').activate();
        sheet(context).charts.getItem('乙').activate();
      },
    );
    expect(events).toEqual(['activated', 'deactivated']);
  });

  it('that is selected is the active one, until another sheet is in front', async () => {
    await excel.run(async (context) => {
      const { workbook } = context;
      const none = workbook.getActiveChartOrNullObject();
      const chart = sheet(context).charts.add('Line', sheet(context).getRange('A1:B4'));
      chart.activate();
      const active = workbook.getActiveChart().load('id');
      workbook.worksheets.getItem('別表').activate();
      const left = workbook.getActiveChartOrNullObject();
      await context.sync();
      expect([none.isNullObject, active.id, left.isNullObject]).toEqual([true, 'Chart 1', true]);
      workbook.getActiveChart().load('id');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });
});

describe('what is done at the workbook', () => {
  it('a click tells its cell, and where in it', async () => {
    const sheetId = excel.host.book.sheets[0]?.getSheetId() ?? '';
    const area = { top: 1, left: 2, bottom: 1, right: 2 };
    const events = await heard(
      (context, tell) => {
        sheet(context).onSingleClicked.add(({ address, offsetX, offsetY }) =>
          tell(`${address} ${String(offsetX)} ${String(offsetY)}`),
        );
      },
      () => {
        excel.host.book.tell({ kind: 'clicked', sheetId, area, offset: { x: 3, y: 4.5 } });
      },
    );
    expect(events).toEqual(['C2 3 4.5']);
  });

  it('to come to its window again activates it', async () => {
    const sheetId = excel.host.book.sheets[0]?.getSheetId() ?? '';
    const events = await heard(
      (context, tell) => {
        context.workbook.onActivated.add(({ type }) => tell(type));
      },
      () => {
        excel.host.book.tell({ kind: 'in-front', sheetId });
      },
    );
    expect(events).toEqual(['WorkbookActivated']);
  });
});
