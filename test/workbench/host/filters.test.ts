import { beforeEach, describe, expect, it } from 'vitest';
import { unwrittenOf } from '../../../src/workbench/host/file/losses';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';
import { errorCodeOf } from '../../support/excel-errors';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({
    予算: [
      ['科目', '金額'],
      ['給付', 30],
      ['事務', 10],
      ['保健', 20],
      ['予備', 5],
    ],
  });
});

type Act<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;

async function onSheet<T>(act: Act<T>): Promise<T> {
  return excel.run(async (context) => {
    const answer = await act(context.workbook.worksheets.getItem('予算'), context);
    await context.sync();
    return answer;
  });
}

/** The first column of the rows that are not hidden. */
const shown = () =>
  onSheet(async (sheet, context) => {
    const view = sheet.getRange('A2:B5').getVisibleView().load('values');
    await context.sync();
    return view.values.map(([name]) => name as string);
  });

const codeOf = (act: Act<void>) =>
  errorCodeOf(excel, (context) => act(context.workbook.worksheets.getItem('予算'), context));

const top = (criterion1: string) => ({ filterOn: Excel.FilterOn.topItems, criterion1 });

describe('the filter of a sheet', () => {
  it('hides the rows that its criteria do not leave, until they go', async () => {
    await onSheet((sheet) => {
      sheet.autoFilter.apply('A1:B5', 1, top('2'));
    });
    expect(await shown()).toEqual(['給付', '保健']);
    await onSheet((sheet) => {
      sheet.autoFilter.apply('A1:B5', 0, { filterOn: Excel.FilterOn.values, values: ['保健', '予備'] });
    });
    expect(await shown()).toEqual(['保健']);
    await onSheet((sheet) => {
      sheet.autoFilter.clearColumnCriteria(1);
    });
    expect(await shown()).toEqual(['保健', '予備']);
    await onSheet((sheet) => {
      sheet.autoFilter.clearCriteria();
    });
    expect(await shown()).toEqual(['給付', '事務', '保健', '予備']);
  });

  it('says where it is and what it leaves', async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.autoFilter.getRangeOrNullObject();
      sheet.autoFilter.load('enabled');
      await context.sync();
      expect([none.isNullObject, sheet.autoFilter.enabled]).toEqual([true, false]);
      sheet.autoFilter.apply(sheet.getRange('A1:B5'), 1, top('2'));
      sheet.autoFilter.load();
      const range = sheet.autoFilter.getRange().load('address');
      await context.sync();
      const { enabled, isDataFiltered, criteria } = sheet.autoFilter;
      expect([enabled, isDataFiltered, range.address]).toEqual([true, true, '予算!A1:B5']);
      expect(criteria).toEqual([null, { filterOn: 'TopItems', criterion1: '2' }]);
    });
  });

  it('looks at what changed only when it is applied again', async () => {
    await onSheet((sheet) => {
      sheet.autoFilter.apply('A1:B5', 1, { filterOn: 'Custom', criterion1: '>=20' });
    });
    await onSheet((sheet) => {
      sheet.getRange('B5').values = [[25]];
    });
    expect(await shown()).toEqual(['給付', '保健']);
    await onSheet((sheet) => {
      sheet.autoFilter.reapply();
    });
    expect(await shown()).toEqual(['給付', '保健', '予備']);
  });

  it('is one undo step, and its range moves with the cells', async () => {
    await onSheet((sheet) => {
      sheet.autoFilter.apply('A1:B5', 1, top('1'));
    });
    await excel.undo();
    expect(await shown()).toEqual(['給付', '事務', '保健', '予備']);
    await excel.redo();
    expect(await shown()).toEqual(['給付']);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A:A').insert('Right');
      const range = sheet.autoFilter.getRange().load('address');
      sheet.autoFilter.load('criteria');
      await context.sync();
      expect(range.address).toBe('予算!B1:C5');
      expect(sheet.autoFilter.criteria[1]).toEqual({ filterOn: 'TopItems', criterion1: '1' });
    });
  });

  it('moves to another range, and goes', async () => {
    await onSheet((sheet) => {
      sheet.autoFilter.apply('A1:B5', 1, top('1'));
      sheet.autoFilter.apply('A2:B5');
    });
    expect(await shown()).toEqual(['給付', '事務', '保健', '予備']);
    expect(unwrittenOf(excel.host.book)).toContain('filters');
    await onSheet((sheet) => {
      sheet.autoFilter.remove();
    });
    expect(unwrittenOf(excel.host.book)).not.toContain('filters');
  });

  it('sees fills, and the results of formulas of the same batch', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A3').format.fill.color = 'yellow';
      sheet.autoFilter.apply('A1:B5', 0, { filterOn: Excel.FilterOn.cellColor, color: '#FFFF00' });
    });
    expect(await shown()).toEqual(['事務']);
    await onSheet((sheet) => {
      sheet.getRange('B5').formulas = [['=B2*2']];
      sheet.autoFilter.apply('A1:B5', 0);
      sheet.autoFilter.apply('A1:B5', 1, top('1'));
    });
    expect(await shown()).toEqual(['予備']);
  });

  it.each<[string, Act<void>, string]>([
    [
      'no criteria',
      (sheet) => {
        sheet.autoFilter.apply('A1:B5', 0, {} as Excel.FilterCriteria);
      },
      'InvalidArgument',
    ],
    [
      'a column beside it',
      (sheet) => {
        sheet.autoFilter.apply('A1:B5', 2, top('1'));
      },
      'InvalidArgument',
    ],
    [
      'no items',
      (sheet) => {
        sheet.autoFilter.apply('A1:B5', 1, top('0'));
      },
      'InvalidArgument',
    ],
    [
      'more than 500',
      (sheet) => {
        sheet.autoFilter.apply('A1:B5', 1, top('501'));
      },
      'InvalidArgument',
    ],
    [
      'a range that is not there',
      (sheet) => {
        sheet.autoFilter.getRange().load('address');
      },
      'ItemNotFound',
    ],
    [
      'a protected sheet',
      (sheet) => {
        sheet.protection.protect();
        sheet.autoFilter.apply('A1:B5');
      },
      'AccessDenied',
    ],
  ])('refuses %s', async (_, act, code) => {
    expect(await codeOf(act)).toBe(code);
  });
});

describe('the filter of a table', () => {
  beforeEach(async () => {
    await onSheet((sheet) => {
      sheet.tables.add('A1:B5', true).name = '費用';
    });
  });

  const column = (sheet: Excel.Worksheet, name: string) => sheet.tables.getItem('費用').columns.getItem(name);

  it('is one for each column, and is cleared for one or for all', async () => {
    await onSheet((sheet) => {
      column(sheet, '金額').filter.applyDynamicFilter('BelowAverage');
      column(sheet, '科目').filter.applyValuesFilter(['予備', '給付']);
    });
    expect(await shown()).toEqual(['予備']);
    await onSheet(async (sheet, context) => {
      const filter = column(sheet, '金額').filter;
      filter.load('criteria');
      await context.sync();
      expect(filter.criteria).toEqual({ filterOn: 'Dynamic', dynamicCriteria: 'BelowAverage' });
      filter.clear();
    });
    expect(await shown()).toEqual(['給付', '予備']);
    await onSheet((sheet) => {
      sheet.tables.getItem('費用').clearFilters();
    });
    expect(await shown()).toEqual(['給付', '事務', '保健', '予備']);
  });

  it.each<[string, (filter: Excel.Filter) => void, string[]]>([
    [
      'top items',
      (filter) => {
        filter.applyTopItemsFilter(1);
      },
      ['給付'],
    ],
    [
      'bottom items',
      (filter) => {
        filter.applyBottomItemsFilter(1);
      },
      ['予備'],
    ],
    [
      'top percent',
      (filter) => {
        filter.applyTopPercentFilter(50);
      },
      ['給付', '保健'],
    ],
    [
      'bottom percent',
      (filter) => {
        filter.applyBottomPercentFilter(25);
      },
      ['予備'],
    ],
    [
      'two criteria',
      (filter) => {
        filter.applyCustomFilter('>=10', '<30', 'And');
      },
      ['事務', '保健'],
    ],
  ])('applies %s', async (_, act, expected) => {
    await onSheet((sheet) => {
      act(column(sheet, '金額').filter);
    });
    expect(await shown()).toEqual(expected);
  });

  it('is also reached by the table, and hides nothing when the table goes', async () => {
    await onSheet((sheet) => {
      sheet.tables.getItem('費用').autoFilter.apply('A1:B5', 1, top('1'));
    });
    expect(await shown()).toEqual(['給付']);
    await onSheet((sheet) => {
      sheet.tables.getItem('費用').convertToRange();
    });
    expect(await shown()).toEqual(['給付', '事務', '保健', '予備']);
  });
});

describe('the visible view of a range', () => {
  it('has rows, with their place and what they hold, and is written row by row', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('3:3').rowHidden = true;
      const view = sheet.getRange('A2:B4').getVisibleView().load('values,cellAddresses,rowCount,text');
      view.rows.load('items/values,items/index');
      await context.sync();
      expect([view.rowCount, view.text]).toEqual([
        2,
        [
          ['給付', '30'],
          ['保健', '20'],
        ],
      ]);
      expect(view.cellAddresses[1]).toEqual(['予算!A4', '予算!B4']);
      expect(view.rows.items.map(({ index, values }) => [index, values[0]?.[0] as unknown])).toEqual([
        [0, '給付'],
        [1, '保健'],
      ]);
      view.values = [
        ['x', 1],
        ['y', 2],
      ];
      const range = sheet.getRange('A2:A4').load('values');
      await context.sync();
      expect(range.values).toEqual([['x'], ['事務'], ['y']]);
    });
  });
});
