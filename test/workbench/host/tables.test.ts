import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({
    Sheet1: [
      ['科目', '予算', '決算'],
      ['給付', 30, 29],
      ['事務', 10, 11],
      ['保健', 20, 18],
    ],
    Sheet2: [],
  });
});

type Act<T> = (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => T;

/** Makes the table 費用 of what the sheet holds, and goes on with it in the same batch. */
async function withTable<T>(act: Act<T | Promise<T>>): Promise<T> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const table = sheet.tables.add('A1:C4', true);
    table.name = '費用';
    const answer = await act(table, sheet, context);
    await context.sync();
    return answer;
  });
}

async function tableNow(): Promise<{ address: string; rows: unknown[][] } | null> {
  return excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject('費用');
    const range = table.getRange().load('address,values');
    await context.sync();
    return table.isNullObject ? null : { address: range.address, rows: range.values as unknown[][] };
  });
}

async function values(address: string, sheet = 'Sheet1'): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

describe('a table', () => {
  it('is found by name and by id, on its sheet and in the workbook', async () => {
    await withTable(async (table, sheet, context) => {
      table.load('id,name,showHeaders,showTotals,style,showBandedRows');
      const count = context.workbook.tables.getCount();
      const none = context.workbook.worksheets.getItem('Sheet2').tables.getItemOrNullObject('費用');
      await context.sync();
      expect([table.name, table.showHeaders, table.showTotals, table.style]).toEqual([
        '費用',
        true,
        false,
        'TableStyleMedium2',
      ]);
      expect([count.value, none.isNullObject]).toEqual([1, true]);
      const again = sheet.tables.getItem(table.id).load('name');
      await context.sync();
      expect(again.name).toBe('費用');
    });
  });

  it('has headings, a body, columns and rows', async () => {
    await withTable(async (table, _, context) => {
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      const column = table.columns.getItem('決算');
      parts.push(column.getDataBodyRange(), table.rows.getItemAt(1).getRange());
      for (const part of parts) part.load('address');
      table.columns.load('items/name,count');
      table.rows.load('items/values,count');
      column.load('id,index,values');
      await context.sync();
      expect(parts.map(({ address }) => address)).toEqual([
        'Sheet1!A1:C4',
        'Sheet1!A1:C1',
        'Sheet1!A2:C4',
        'Sheet1!C2:C4',
        'Sheet1!A3:C3',
      ]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['科目', '予算', '決算']);
      expect(table.rows.items.map((row) => row.values[0]?.[0] as unknown)).toEqual(['給付', '事務', '保健']);
      expect([column.id, column.index, column.values]).toEqual([3, 2, [['決算'], [29], [11], [18]]]);
    });
  });

  it('is one undo step, and a name that is taken is refused', async () => {
    await withTable(() => undefined);
    await excel.undo();
    expect(await tableNow()).toBeNull();
    await excel.redo();
    expect((await tableNow())?.address).toBe('Sheet1!A1:C4');
    await expect(
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet2');
        sheet.tables.add('A1:B2', false).name = '費用';
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('cannot overlap another', async () => {
    await withTable(() => undefined);
    await expect(
      excel.run(async (context) => {
        context.workbook.tables.add('Sheet1!C4:D6', true);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('of cells without headings gets some, above the cells that move down', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet2');
      sheet.getRange('B1:C3').values = [
        [1, 2],
        [3, 4],
        ['under', ''],
      ];
      const range = sheet.tables.add('B1:C2', false).getRange().load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual([
        'Sheet2!B1:C3',
        [
          ['列1', '列2'],
          [1, 2],
          [3, 4],
        ],
      ]);
    });
    expect(await values('B4', 'Sheet2')).toEqual([['under']]);
  });

  it('of headings alone waits for its first rows', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet2');
      const table = sheet.tables.add('A1:B1', true);
      table.getHeaderRowRange().values = [['a', 'b']];
      const before = table.rows.getCount();
      table.rows.add(undefined, [
        [1, 2],
        [3, '=A2+A3'],
      ]);
      const after = table.rows.getCount();
      const range = table.getRange().load('address,values');
      await context.sync();
      expect([before.value, after.value, range.address]).toEqual([0, 2, 'Sheet2!A1:B3']);
      expect(range.values).toEqual([
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ]);
    });
  });
});

describe('rows and columns', () => {
  it('that were listed lead to their ranges, whatever else of them was asked for', async () => {
    await withTable(async (table, _sheet, context) => {
      const rows = table.rows.load('items,value');
      await context.sync();
      const range = rows.items[1]?.getRange().load('address');
      await context.sync();
      expect(range?.address).toBe('Sheet1!A3:C3');
    });
  });

  it('are added behind the last, over blank cells', async () => {
    await withTable((table) => {
      table.rows.add(undefined, [['予備', 1, 0]]);
      table.columns.add(undefined, [['差'], [1], [-1], [2], [1]]);
    });
    expect(await tableNow()).toEqual({
      address: 'Sheet1!A1:D5',
      rows: [
        ['科目', '予算', '決算', '差'],
        ['給付', 30, 29, 1],
        ['事務', 10, 11, -1],
        ['保健', 20, 18, 2],
        ['予備', 1, 0, 1],
      ],
    });
  });

  it('are added between others, and one undo takes them back', async () => {
    await withTable(() => undefined);
    await excel.run(async (context) => {
      const table = context.workbook.tables.getItem('費用');
      table.rows.add(0, [['予備', 1, 0]]);
      table.columns.add(1, [['x'], [0], [0], [0], [0]]);
      await context.sync();
    });
    const now = await tableNow();
    expect(now?.address).toBe('Sheet1!A1:D5');
    expect(now?.rows.map((row) => row[0])).toEqual(['科目', '予備', '給付', '事務', '保健']);
    expect(now?.rows[0]).toEqual(['科目', 'x', '予算', '決算']);
    await excel.undo();
    expect((await tableNow())?.address).toBe('Sheet1!A1:C4');
    expect(await values('A2:C2')).toEqual([['給付', 30, 29]]);
  });

  it('that are added move down what stands below, and nothing beside', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A5').values = [['注']];
      sheet.getRange('E5').values = [['横']];
      await context.sync();
    });
    await withTable((table) => {
      table.rows.add(undefined, [['予備', 1, 0]]);
    });
    expect(await values('A5:E6')).toEqual([
      ['予備', 1, 0, '', '横'],
      ['注', '', '', '', ''],
    ]);
  });

  it('go, and the table with them becomes smaller', async () => {
    await withTable((table) => {
      table.rows.getItemAt(0).delete();
      table.columns.getItem('予算').delete();
    });
    expect(await tableNow()).toEqual({
      address: 'Sheet1!A1:B3',
      rows: [
        ['科目', '決算'],
        ['事務', 11],
        ['保健', 18],
      ],
    });
  });

  it('of the sheet move a table and make it grow', async () => {
    await withTable(() => undefined);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('4:4').insert('Down');
      await context.sync();
    });
    expect((await tableNow())?.address).toBe('Sheet1!A2:C6');
  });
});

describe('a table can', () => {
  it('be sorted, blanks last', async () => {
    await withTable((table) => {
      table.rows.add(undefined, [['無', '', 0]]);
      table.sort.apply([{ key: 1, ascending: false }]);
    });
    expect((await tableNow())?.rows.map((row) => row[0])).toEqual(['科目', '給付', '保健', '事務', '無']);
  });

  it('show totals, and hide them', async () => {
    await withTable((table) => {
      table.showTotals = true;
    });
    expect((await tableNow())?.rows[4]).toEqual(['集計', '', 58]);
    await excel.run(async (context) => {
      context.workbook.tables.getItem('費用').showTotals = false;
      await context.sync();
    });
    expect((await tableNow())?.address).toBe('Sheet1!A1:C4');
    expect(await values('A5:C5')).toEqual([['', '', '']]);
  });

  it('be named in formulas', async () => {
    await withTable((_, sheet) => {
      sheet.getRange('E1:E2').formulas = [['=SUM(費用[予算])'], ['=ROWS(費用)']];
    });
    expect(await values('E1:E2')).toEqual([[60], [3]]);
  });

  it('be resized below its headings', async () => {
    await withTable((table) => {
      table.resize('A1:D3');
    });
    expect((await tableNow())?.rows[0]).toEqual(['科目', '予算', '決算', '列4']);
    await expect(
      excel.run(async (context) => {
        context.workbook.tables.getItem('費用').resize('A2:D5');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('become cells again, or go with them', async () => {
    await withTable((table) => {
      table.convertToRange();
    });
    expect(await tableNow()).toBeNull();
    expect(await values('A2')).toEqual([['給付']]);
    await withTable((table) => {
      table.delete();
    });
    expect(await values('A1:A2')).toEqual([[''], ['']]);
  });
});

describe('a part of rows and columns', () => {
  it.each([
    [
      'Down',
      [
        ['', 29],
        [30, 11],
      ],
    ],
    [
      'Right',
      [
        ['', 30],
        [10, 11],
      ],
    ],
  ] as const)('is inserted: what stands there moves %s', async (shift, expected) => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2').insert(shift);
      await context.sync();
    });
    expect(await values('B2:C3')).toEqual(expected);
    await excel.undo();
    expect(await values('B2:C3')).toEqual([
      [30, 29],
      [10, 11],
    ]);
  });

  it.each([
    [
      'Up',
      [
        [10, 29],
        [20, 11],
      ],
    ],
    [
      'Left',
      [
        [29, ''],
        [10, 11],
      ],
    ],
  ] as const)(
    'goes: what stands behind it moves %s, also on a sheet that is not in front',
    async (shift, expected) => {
      await excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet2').activate();
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('F1').formulas = [['=B3']];
        await context.sync();
        sheet.getRange('B2').delete(shift);
        const active = context.workbook.worksheets.getActiveWorksheet().load('name');
        const formula = sheet.getRange('F1').load('formulas');
        await context.sync();
        expect(active.name).toBe('Sheet2');
        expect(formula.formulas).toEqual([[shift === 'Up' ? '=B2' : '=B3']]);
      });
      expect(await values('B2:C3')).toEqual(expected);
    },
  );
});
