import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;
let told: string[];
let handlers: OfficeExtension.EventHandlerResult<never>[];

beforeEach(async () => {
  excel = await bootExcel({ Sheet1: [[1, '=A1*2']], Sheet2: [] });
  told = [];
  handlers = [];
});

// The library outlives the workbook: what is not removed goes on hearing.
afterEach(async () => {
  for (const handler of handlers) {
    handler.remove();
    await handler.context.sync();
  }
});

/** Keeps a handler in mind, to be removed after the test. */
function hear<Event>(event: OfficeExtension.EventHandlers<Event>, handler: (event: Event) => void): void {
  const result = event.add((args) => {
    handler(args);
    return Promise.resolve();
  });
  handlers.push(result as unknown as OfficeExtension.EventHandlerResult<never>);
}

/** Listens to what the pane listens to. */
async function listen(): Promise<void> {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    hear(worksheets.onChanged, (event) => {
      const { details } = event;
      const detail = details ? ` ${String(details.valueBefore)}→${String(details.valueAfter)}` : '';
      told.push(`${event.changeType} ${event.address} ${event.source} ${event.triggerSource}${detail}`);
    });
    hear(worksheets.onCalculated, (event) => {
      told.push(`Calculated ${event.address}`);
    });
    await context.sync();
  });
}

/** As a person does it at the grid. */
function type(address: string, value: string | number): void {
  const { api, unitId } = excel.host.book;
  api.getWorkbook(unitId)?.getSheetByName('Sheet1')?.getRange(address).setValue(value);
}

async function write(make: (sheet: Excel.Worksheet) => void): Promise<void> {
  await excel.run(async (context) => {
    make(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

async function settled(): Promise<void> {
  await excel.host.calculated();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('what is told of a change', () => {
  it('by the user: the cell with both values, then what was calculated, each once', async () => {
    await settled();
    await listen();
    type('A1', 7);
    await settled();
    expect(told).toEqual(['RangeEdited A1 Local Unknown 1→7', 'Calculated B1']);
  });

  it('by the add-in itself says so', async () => {
    await settled();
    await listen();
    await write((sheet) => {
      sheet.getRange('A1').values = [[8]];
      sheet.getRange('D1:E2').values = [
        [1, 2],
        [3, 4],
      ];
    });
    await settled();
    expect(told).toEqual([
      'RangeEdited A1 Local ThisLocalAddin 1→8',
      'RangeEdited D1:E2 Local ThisLocalAddin',
      'Calculated B1',
    ]);
  });

  it('by a co-author says that it came from elsewhere', async () => {
    await settled();
    await listen();
    excel.host.asCoAuthor(() => {
      type('A1', 7);
    });
    type('C1', 1);
    await settled();
    expect(told).toEqual([
      'RangeEdited A1 Remote Unknown 1→7',
      'RangeEdited C1 Local Unknown →1',
      'Calculated B1',
    ]);
  });

  it('of the look alone is no change of values', async () => {
    await settled();
    await listen();
    await write((sheet) => (sheet.getRange('A1').format.fill.color = 'red'));
    await settled();
    expect(told).toEqual([]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    [
      'inserted rows',
      (sheet) => sheet.getRange('3:4').insert('Down'),
      'RowInserted 3:4 Local ThisLocalAddin',
    ],
    ['deleted rows', (sheet) => sheet.getRange('3:3').delete('Up'), 'RowDeleted 3:3 Local ThisLocalAddin'],
    [
      'inserted columns',
      (sheet) => sheet.getRange('D:D').insert('Right'),
      'ColumnInserted D:D Local ThisLocalAddin',
    ],
    [
      'deleted columns',
      (sheet) => sheet.getRange('D:E').delete('Left'),
      'ColumnDeleted D:E Local ThisLocalAddin',
    ],
  ])('by %s', async (_name, make, expected) => {
    await settled();
    await listen();
    await write(make);
    await settled();
    expect(told.filter((one) => !one.startsWith('Calculated'))).toEqual([expected]);
  });

  it('by undo is the user’s', async () => {
    await write((sheet) => (sheet.getRange('A1').values = [[8]]));
    await settled();
    await listen();
    await excel.undo();
    await settled();
    expect(told).toEqual(['RangeEdited A1 Local Unknown 8→1', 'Calculated B1']);
  });

  it('leads to its range', async () => {
    let address = '';
    await excel.run(async (context) => {
      hear(context.workbook.worksheets.getItem('Sheet1').onChanged, (event) => {
        void Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address');
          await inner.sync();
          address = range.address;
        });
      });
      await context.sync();
    });
    type('A1', 9);
    await vi.waitFor(() => {
      expect(address).toBe('Sheet1!A1');
    });
  });
});

describe('events of sheets', () => {
  it('tell of added, activated, left and deleted sheets', async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const tell = (name: string) => (event: { worksheetId: string }) => {
        told.push(`${name} ${event.worksheetId === '' ? 'nothing' : 'a sheet'}`);
      };
      hear(worksheets.onAdded, tell('added'));
      hear(worksheets.onActivated, tell('activated'));
      hear(worksheets.onDeactivated, tell('deactivated'));
      hear(worksheets.onDeleted, tell('deleted'));
      await context.sync();
      const sheet = worksheets.add('新');
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await settled();
    expect(told.slice(0, 3)).toEqual(['added a sheet', 'deactivated a sheet', 'activated a sheet']);
    expect(told).toContain('deleted a sheet');
  });

  it('tell of the selection, on the sheet and on the workbook', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      hear(sheet.onSelectionChanged, (event) => {
        told.push(`sheet ${event.address}`);
      });
      hear(context.workbook.onSelectionChanged, () => {
        told.push('workbook');
      });
      await context.sync();
      sheet.getRange('B2:C3').select();
      await context.sync();
    });
    await settled();
    expect([...told].sort()).toEqual(['sheet B2:C3', 'workbook']);
  });
});

describe('a handler', () => {
  it('that was removed hears nothing', async () => {
    await excel.run(async (context) => {
      const result = context.workbook.worksheets.getItem('Sheet1').onChanged.add(() => {
        told.push('changed');
        return Promise.resolve();
      });
      await context.sync();
      type('A1', 2);
      await vi.waitFor(() => {
        expect(told).toEqual(['changed']);
      });
      result.remove();
      await context.sync();
    });
    type('A1', 3);
    await settled();
    expect(told).toEqual(['changed']);
  });

  it('of an event that the host never raises is missing by name', async () => {
    const attempt = excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onSingleClicked.add(() => Promise.resolve());
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(excel.missing).toEqual(['Worksheet._RegisterSingleClickedEvent()']);
  });
});
