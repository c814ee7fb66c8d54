import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;
let told: string[];

beforeEach(async () => {
  excel = await bootExcel({ Sheet1: [[1, '=A1*2']], Sheet2: [] });
  told = [];
});

function hear<Event>(event: OfficeExtension.EventHandlers<Event>, handler: (event: Event) => void): void {
  event.add((args) => {
    handler(args);
    return Promise.resolve();
  });
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

describe('a sheet whose edits are undone with it', () => {
  const EDITS: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
    'cells with one value': (sheet) => (sheet.getRange('A1').values = [[1]]),
    'cells with several values': (sheet) => (sheet.getRange('A1:B2').values = [[1, 2], [3, 4]]), // prettier-ignore
    'a formula': (sheet) => (sheet.getRange('A1').formulas = [['=1+1']]),
    'a format': (sheet) => (sheet.getRange('A1').format.fill.color = 'red'),
    'inserted rows': (sheet) => sheet.getRange('1:2').insert('Down'),
    'a table': (sheet) => sheet.tables.add('A1:B2', true),
    'a selection': (sheet) => sheet.getRange('B2').select(),
  };

  it.each(Object.entries(EDITS))('is told to be gone, and nothing else: %s', async (what, edit) => {
    await listen();
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      hear(worksheets.onAdded, () => told.push('added'));
      hear(worksheets.onDeleted, () => told.push('deleted'));
      hear(worksheets.onFormatChanged, ({ address }) => told.push(`format ${address}`));
      const sheet = worksheets.add('新');
      edit(sheet);
      await context.sync();
    });
    await settled();
    for (let times = 0; times < 2; times += 1) {
      told.length = 0;
      await excel.undo();
      await settled();
      // rows that go with their sheet are told of before it
      const rows = what === 'inserted rows' ? ['RowDeleted 1:2 Local Unknown'] : [];
      expect(told).toEqual([...rows, 'deleted']);
      expect(excel.host.book.findSheet('新')).toBeNull();
      await excel.redo();
      await settled();
      expect(told).toContain('added');
      expect(excel.host.book.findSheet('新')).not.toBeNull();
    }
  });
});

describe('what happens to a sheet', () => {
  /** By the events of the collection, and by those of the first sheet. */
  async function listenToSheets(): Promise<void> {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('Sheet1');
      hear(worksheets.onMoved, (e) =>
        told.push(`moved ${String(e.positionBefore)}→${String(e.positionAfter)}`),
      );
      for (const [who, source] of [
        ['all', worksheets],
        ['one', sheet],
      ] as const) {
        hear(source.onNameChanged, (e) => told.push(`${who} ${e.nameBefore}→${e.nameAfter} ${e.source}`));
        hear(source.onVisibilityChanged, (e) =>
          told.push(`${who} ${e.visibilityBefore}→${e.visibilityAfter}`),
        );
        hear(source.onProtectionChanged, (e) => told.push(`${who} protected ${String(e.isProtected)}`));
        hear(source.onRowHiddenChanged, (e) => told.push(`${who} ${e.changeType} ${e.address}`));
      }
      await context.sync();
    });
  }

  const forBoth = (text: string) => [`one ${text}`, `all ${text}`];

  it.each<[what: string, act: (sheet: Excel.Worksheet) => void, expected: string[]]>([
    ['a name', (sheet) => (sheet.name = '予算'), forBoth('Sheet1→予算 Local')],
    ['a place', (sheet) => (sheet.position = 1), ['moved 0→1']],
    ['hiding', (sheet) => (sheet.visibility = 'Hidden'), forBoth('Visible→Hidden')],
    ['hiding well', (sheet) => (sheet.visibility = 'VeryHidden'), forBoth('Visible→VeryHidden')],
    [
      'hiding better, and showing',
      (sheet) => {
        sheet.visibility = 'Hidden';
        sheet.visibility = 'VeryHidden';
        sheet.visibility = 'Visible';
      },
      [...forBoth('Visible→Hidden'), ...forBoth('Hidden→VeryHidden'), ...forBoth('VeryHidden→Visible')],
    ],
    ['protecting', (sheet) => sheet.protection.protect(), forBoth('protected true')],
    [
      'hidden rows',
      (sheet) => {
        sheet.getRange('2:3').rowHidden = true;
        sheet.getRange('3:3').rowHidden = false;
      },
      [...forBoth('Hidden 2:3'), ...forBoth('Unhidden 3:3')],
    ],
    ['what it was already', (sheet) => (sheet.name = 'Sheet1'), []],
  ])('is told of %s', async (_, act, expected) => {
    await listenToSheets();
    await write(act);
    await settled();
    expect(told).toEqual(expected);
    expect(excel.missing).toEqual([]);
  });

  it('is told with the other’s origin where a co-author does it', async () => {
    await listenToSheets();
    const { book } = excel.host;
    excel.host.asCoAuthor(() => {
      book.run(book.kit.sheets.SetWorksheetNameCommand, {
        unitId: book.unitId,
        subUnitId: book.findSheet('Sheet1')?.getSheetId() ?? '',
        name: '別名',
      });
    });
    await settled();
    expect(told).toEqual(forBoth('Sheet1→別名 Remote'));
  });
});

describe('events that the add-in has turned off', () => {
  const turn = (isOn: boolean) =>
    excel.run(async (context) => {
      context.runtime.enableEvents = isOn;
      context.runtime.load('enableEvents');
      await context.sync();
      return context.runtime.enableEvents;
    });

  it('are not raised until it turns them on again', async () => {
    await settled();
    await listen();
    expect(await turn(false)).toBe(false);
    type('A1', 7);
    await settled();
    expect(told).toEqual([]);
    expect(await turn(true)).toBe(true);
    type('A1', 8);
    await settled();
    expect(told).toEqual(['RangeEdited A1 Local Unknown 7→8', 'Calculated B1']);
    expect(excel.missing).toEqual([]);
  });
});

describe('events of tables', () => {
  const settle = async (act: (sheet: Excel.Worksheet) => void): Promise<string[]> => {
    told.length = 0;
    await write(act);
    await settled();
    return told;
  };

  beforeEach(async () => {
    await excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const sheet = worksheets.getItem('Sheet1');
      sheet.getRange('D1:E3').values = [
        ['区分', '金額'],
        ['収入', 1],
        ['支出', 2],
      ];
      hear(tables.onAdded, () => told.push('added'));
      await context.sync();
      const table = sheet.tables.add('D1:E3', true);
      table.name = '予算表';
      await context.sync();
      hear(tables.onChanged, (event) => told.push(`of the workbook ${event.address}`));
      hear(sheet.tables.onChanged, (event) => told.push(`of the sheet ${event.address}`));
      hear(table.onChanged, (event) => {
        told.push(
          `${event.address} ${String(event.details.valueBefore)}→${String(event.details.valueAfter)}`,
        );
      });
      hear(table.onSelectionChanged, (event) => {
        told.push(event.isInsideTable ? `selected ${event.address}` : 'left');
      });
      await context.sync();
    });
    await settled();
  });

  it('tell that one was made', () => {
    expect(told).toEqual(['added']);
  });

  it('tell of a changed cell, on the table and on both collections', async () => {
    const heard = await settle((sheet) => (sheet.getRange('E2').values = [[5]]));
    expect([...heard].sort()).toEqual(['E2 1→5', 'of the sheet E2', 'of the workbook E2']);
  });

  it('tell nothing of the cells beside it', async () => {
    expect(await settle((sheet) => (sheet.getRange('C2').values = [[5]]))).toEqual([]);
  });

  it('tell what is selected in it, and once that it was left', async () => {
    expect(await settle((sheet) => sheet.getRange('C2:D3').select())).toEqual(['selected D2:D3']);
    expect(await settle((sheet) => sheet.getRange('A1').select())).toEqual(['left']);
    expect(await settle((sheet) => sheet.getRange('A2').select())).toEqual([]);
  });
});

it('tells the tables of the workbook that one was deleted, by the name that it had', async () => {
  await excel.run(async (context) => {
    hear(context.workbook.tables.onDeleted, (event) => told.push(event.tableName));
    const table = context.workbook.tables.add('Sheet1!D1:E3', true);
    table.name = '予算表';
    await context.sync();
    table.convertToRange();
    await context.sync();
  });
  await settled();
  expect(told).toEqual(['予算表']);
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

  it('of a workbook hears nothing of the next one', async () => {
    await listen();
    excel = await bootExcel({ Sheet1: [[1, '=A1*2']], Sheet2: [] });
    type('A1', 2);
    await settled();
    expect(told).toEqual([]);
  });

  it('of an event that the host never raises is missing by name', async () => {
    const attempt = excel.run(async (context) => {
      context.workbook.onAutoSaveSettingChanged.add(() => Promise.resolve());
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(excel.missing).toEqual(['Workbook._RegisterAutoSaveSettingChangedEvent()']);
  });
});
