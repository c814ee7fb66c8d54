import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';
import { errorCodeOf } from '../../support/excel-errors';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({
    予算: [
      ['区別', '予算額', '備考'],
      ['保険料収入', 100, ''],
      ['その他', 20, ''],
      ['計', '=B2+B3', ''],
    ],
    別表: [],
  });
});

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('予算');

async function bind(
  address = 'B2:B3',
  type: 'Range' | 'Table' | 'Text' = 'Range',
  id = '収入',
): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.bindings.add(sheet(context).getRange(address), type, id);
    await context.sync();
  });
}

async function bindTable(): Promise<void> {
  await excel.run(async (context) => {
    sheet(context).tables.add('A1:C3', true).name = '収入表';
    context.workbook.bindings.add('予算!A2:B2', 'Table', '表');
    await context.sync();
  });
}

const codeOf = (act: (context: Excel.RequestContext) => void) => errorCodeOf(excel, act);

/** What a call of the older API gives, or the number by which it fails. */
function older(call: (callback: (result: Office.AsyncResult<unknown>) => void) => void): Promise<unknown> {
  return new Promise((resolve) => {
    call(({ status, value, error }) => {
      resolve(status === Office.AsyncResultStatus.Succeeded ? value : error.code);
    });
  });
}

/** What a binding is told in the time that the act takes. */
async function heard(
  id: string,
  act: (context: Excel.RequestContext) => void,
): Promise<(Excel.BindingDataChangedEventArgs | Excel.BindingSelectionChangedEventArgs)[]> {
  const told: (Excel.BindingDataChangedEventArgs | Excel.BindingSelectionChangedEventArgs)[] = [];
  await excel.run(async (context) => {
    const binding = context.workbook.bindings.getItem(id);
    const tell = (event: Excel.BindingDataChangedEventArgs | Excel.BindingSelectionChangedEventArgs) => {
      told.push(event);
      return Promise.resolve();
    };
    binding.onDataChanged.add(tell);
    binding.onSelectionChanged.add(tell);
    await context.sync();
    act(context);
    await context.sync();
  });
  await excel.host.calculated();
  return told;
}

describe('a binding', () => {
  it('is found by its id and its place, and leads to its cells', async () => {
    await bind();
    await bind('B4', 'Text', '計');
    await excel.run(async (context) => {
      const { bindings } = context.workbook;
      const [first, last] = [bindings.getItem('収入').load(), bindings.getItemAt(1).load()];
      const range = first.getRange().load('address');
      const text = last.getText();
      bindings.load('items/id,count');
      const none = bindings.getItemOrNullObject('支出');
      await context.sync();
      expect([first.toJSON(), last.toJSON()]).toEqual([
        { id: '収入', type: 'Range' },
        { id: '計', type: 'Text' },
      ]);
      expect([range.address, text.value, none.isNullObject]).toEqual(['予算!B2:B3', '120', true]);
      expect([bindings.count, bindings.items.map(({ id }) => id)]).toEqual([2, ['収入', '計']]);
    });
  });

  it('to cells of a table is to the table', async () => {
    await bindTable();
    await excel.run(async (context) => {
      const table = context.workbook.bindings.getItem('表').getTable().load('name');
      await context.sync();
      expect(table.name).toBe('収入表');
    });
  });

  it('is made of a name and of what is selected', async () => {
    await excel.run(async (context) => {
      const { bindings, names } = context.workbook;
      names.add('総額', sheet(context).getRange('B4'));
      const named = bindings.addFromNamedItem('総額', 'Range', 'n').getRange().load('address');
      sheet(context).activate();
      sheet(context).getRange('A1:B1').select();
      const selected = bindings.addFromSelection('Range', 's').getRange().load('address');
      await context.sync();
      expect([named.address, selected.address]).toEqual(['予算!B4', '予算!A1:B1']);
    });
  });

  it('takes the place of the one that had its id', async () => {
    await bind();
    await bind('C1');
    await excel.run(async (context) => {
      const { bindings } = context.workbook;
      const range = bindings.getItem('収入').getRange().load('address');
      bindings.load('count');
      await context.sync();
      expect([bindings.count, range.address]).toEqual([1, '予算!C1']);
      bindings.getItem('収入').delete();
      const count = bindings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('goes with its cells, and back when that is undone', async () => {
    await bind();
    await excel.run(async (context) => {
      const binding = context.workbook.bindings.getItem('収入');
      sheet(context).getRange('1:1').insert('Down');
      const moved = binding.getRange().load('address');
      await context.sync();
      expect(moved.address).toBe('予算!B3:B4');
    });
    await excel.undo();
    await excel.run(async (context) => {
      const range = context.workbook.bindings.getItem('収入').getRange().load('address');
      await context.sync();
      expect(range.address).toBe('予算!B2:B3');
    });
  });

  it.each<[string, (context: Excel.RequestContext) => void, string]>([
    [
      'a text of two cells',
      (context) => context.workbook.bindings.add('予算!A1:A2', 'Text', 'x'),
      'InvalidArgument',
    ],
    ['a text of one cell', (context) => context.workbook.bindings.add('予算!A1', 'Text', 'x'), 'no error'],
    [
      'a table where there is none',
      (context) => context.workbook.bindings.add('予算!A1', 'Table', 'x'),
      'InvalidArgument',
    ],
    ['no id', (context) => context.workbook.bindings.add('予算!A1', 'Range', ''), 'InvalidArgument'],
    [
      'no such type',
      (context) => context.workbook.bindings.add('予算!A1', 'Cell' as 'Text', 'x'),
      'InvalidArgument',
    ],
    [
      'no such name',
      (context) => context.workbook.bindings.addFromNamedItem('税率', 'Range', 'x'),
      'ItemNotFound',
    ],
    ['no such binding', (context) => context.workbook.bindings.getItem('支出').load(), 'ItemNotFound'],
    [
      'the range as a table',
      (context) => context.workbook.bindings.getItem('収入').getTable().load('name'),
      'InvalidOperation',
    ],
    [
      'the range as a text',
      (context) => context.workbook.bindings.getItem('収入').getText(),
      'InvalidOperation',
    ],
  ])('%s: %s', async (_name, act, code) => {
    await bind();
    expect(await codeOf(act)).toBe(code);
  });

  it.each<[string, (context: Excel.RequestContext) => void]>([
    ['its cells', (context) => sheet(context).getRange('2:3').delete('Up')],
    ['its sheet', (context) => sheet(context).delete()],
  ])('is not valid any more without %s, and only the older API takes it away', async (_name, remove) => {
    await bind();
    expect(await codeOf(remove)).toBe('no error');
    expect(await codeOf((context) => context.workbook.bindings.getItem('収入').load())).toBe(
      'InvalidBinding',
    );
    expect(await codeOf((context) => context.workbook.bindings.getItem('収入').delete())).toBe(
      'InvalidBinding',
    );
    const { bindings } = Office.context.document;
    expect(await older((callback) => bindings.releaseByIdAsync('収入', callback))).toBeUndefined();
    expect(await codeOf((context) => context.workbook.bindings.getItem('収入').load())).toBe('ItemNotFound');
  });
});

describe('a binding hears', () => {
  it.each<[string, (context: Excel.RequestContext) => void, number]>([
    [
      'of what is written in it',
      (context) =>
        (sheet(context).getRange('A1:B2').values = [
          ['', ''],
          ['', 3],
        ]),
      1,
    ],
    [
      'not of what is written beside it',
      (context) => (sheet(context).getRange('B4:C4').values = [[1, 2]]),
      0,
    ],
    ['of its formats', (context) => (sheet(context).getRange('B3').format.fill.color = 'red'), 1],
    [
      'not of other sheets',
      (context) => (context.workbook.worksheets.getItem('別表').getRange('B2').values = [[1]]),
      0,
    ],
    [
      'nothing while events are off',
      (context) => {
        context.runtime.enableEvents = false;
        sheet(context).getRange('B2').values = [[1]];
      },
      0,
    ],
  ])('%s', async (_name, act, count) => {
    await bind();
    expect(await heard('収入', act)).toHaveLength(count);
  });

  it('of what its formulas give', async () => {
    await bind('B4');
    const [event] = await heard('収入', (context) => (sheet(context).getRange('B2').values = [[7]]));
    expect(event?.binding.id).toBe('収入');
  });

  it('what is selected in it, counted from its first cell', async () => {
    await bind();
    const select = (address: string) => (context: Excel.RequestContext) => {
      sheet(context).activate();
      sheet(context).getRange(address).select();
    };
    expect(await heard('収入', select('A3:C9'))).toMatchObject([
      { startRow: 1, startColumn: 0, rowCount: 1, columnCount: 1 },
    ]);
    expect(await heard('収入', select('A1:C1'))).toEqual([]);
  });
});

describe('the older API of bindings', () => {
  const bindings = () => Office.context.document.bindings;

  it('finds those of the newer one, with their size', async () => {
    await bind('A1:B3');
    await bindTable();
    const matrix = (await older((callback) =>
      bindings().getByIdAsync('収入', callback),
    )) as Office.MatrixBinding;
    const table = (await older((callback) => bindings().getByIdAsync('表', callback))) as Office.TableBinding;
    expect([matrix.type, matrix.rowCount, matrix.columnCount]).toEqual(['matrix', 3, 2]);
    expect([table.type, table.rowCount, table.columnCount, table.hasHeaders]).toEqual(['table', 2, 3, true]);
    const all = (await older((callback) => bindings().getAllAsync(callback))) as Office.Binding[];
    expect(all.map(({ id }) => id)).toEqual(['収入', '表']);
    expect(await older((callback) => bindings().getByIdAsync('支出', callback))).toBe(3002);
  });

  it('makes them of what is selected and of addresses, and reads them', async () => {
    await excel.run(async (context) => {
      sheet(context).activate();
      sheet(context).getRange('A2:B3').select();
      await context.sync();
    });
    const { Matrix, Text } = Office.BindingType;
    const made = (await older((callback) =>
      bindings().addFromSelectionAsync(Matrix, { id: 'm' }, callback),
    )) as Office.Binding;
    expect(await older((callback) => made.getDataAsync(callback))).toEqual([
      ['保険料収入', 100],
      ['その他', 20],
    ]);
    const one = (await older((callback) =>
      bindings().addFromNamedItemAsync('予算!B4', Text, { id: 't' }, callback),
    )) as Office.Binding;
    expect(await older((callback) => one.getDataAsync(callback))).toBe('120');
    expect(await older((callback) => bindings().addFromSelectionAsync(Text, {}, callback))).toBe(3004);
    expect(await older((callback) => bindings().addFromNamedItemAsync('税率', Text, {}, callback))).toBe(
      3006,
    );
  });

  it('reads the rows and the headings of a table', async () => {
    await bindTable();
    const table = (await older((callback) => bindings().getByIdAsync('表', callback))) as Office.TableBinding;
    expect(await older((callback) => table.getDataAsync(callback))).toMatchObject({
      headers: [['区別', '予算額', '備考']],
      rows: [
        ['保険料収入', 100, ''],
        ['その他', 20, ''],
      ],
    });
  });

  it('reads what is selected', async () => {
    await excel.run(async (context) => {
      sheet(context).activate();
      sheet(context).getRange('A4:B4').select();
      await context.sync();
    });
    const read = (type: Office.CoercionType) =>
      older((callback) => {
        Office.context.document.getSelectedDataAsync(type, callback);
      });
    expect(await read(Office.CoercionType.Text)).toBe('計\t120');
    expect(await read(Office.CoercionType.Matrix)).toEqual([['計', 120]]);
    expect(await read(Office.CoercionType.Table)).toBe(1001);
  });
});
