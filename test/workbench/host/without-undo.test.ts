import { beforeEach, describe, expect, it } from 'vitest';
import { classes } from '../../../src/workbench/host/objects/classes';
import { WITHOUT_UNDO as REFUSED } from '../../../src/workbench/host/objects/without-undo';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({ 収入: [['a']], 支出: [[1]] });
});

type Act = (context: Excel.RequestContext) => unknown;

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('支出');

const WITHOUT_UNDO: readonly (readonly [string, Act])[] = [
  ['Worksheet.position', (context) => (sheet(context).position = 0)],
  ['Worksheet.name', (context) => (sheet(context).name = '歳出')],
  ['Worksheet.visibility', (context) => (sheet(context).visibility = 'Hidden')],
  [
    'Worksheet.delete',
    (context) => {
      sheet(context).delete();
    },
  ],
  [
    'WorksheetProtection.protect',
    (context) => {
      sheet(context).protection.protect();
    },
  ],
  [
    'WorkbookProtection.protect',
    (context) => {
      context.workbook.protection.protect();
    },
  ],
];

function write(context: Excel.RequestContext, text: string): void {
  context.workbook.worksheets.getItem('収入').getRange('A1').values = [[text]];
}

async function act(acts: readonly Act[], options: Excel.RunOptions = {}): Promise<string> {
  try {
    await Excel.run(options, async (context) => {
      for (const each of acts) each(context);
      await context.sync();
    });
    return 'no error';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

async function valueAfterUndo(): Promise<unknown> {
  await excel.undo();
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('収入').getRange('A1').load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

describe.each(WITHOUT_UNDO)('%s', (_, change) => {
  it('is refused in an undo group', async () => {
    expect(await act([change], { mergeUndoGroup: true })).toBe('UndoNotSupported');
  });

  it('elsewhere empties what can be undone, also by the person', async () => {
    await act([
      (context) => {
        write(context, 'b');
      },
    ]);
    expect(await act([change])).toBe('no error');
    expect(await valueAfterUndo()).toBe('b');
  });
});

it('what comes after such a call can be undone again', async () => {
  await act([
    (context) => {
      write(context, 'b');
    },
  ]);
  await act([
    (context) => (sheet(context).position = 0),
    (context) => {
      write(context, 'c');
    },
  ]);
  expect(await valueAfterUndo()).toBe('b');
});

it.each([
  [
    'a value',
    (context: Excel.RequestContext) => {
      write(context, 'c');
    },
  ],
  ['a new sheet', (context: Excel.RequestContext) => context.workbook.worksheets.add('新')],
  ['the colour of a tab', (context: Excel.RequestContext) => (sheet(context).tabColor = '#C00000')],
])('%s can be undone, and is taken into a group', async (_, change) => {
  await act([
    (context) => {
      write(context, 'b');
    },
  ]);
  expect(await act([change], { mergeUndoGroup: true })).toBe('no error');
  await excel.undo();
  expect(await valueAfterUndo()).toBe('a');
});

it('asking for merged areas empties what can be undone', async () => {
  await act([
    (context) => {
      write(context, 'b');
    },
  ]);
  await act([(context) => sheet(context).getRange().getMergedAreasOrNullObject()]);
  expect(await valueAfterUndo()).toBe('b');
});

it('a method of a null object does nothing and refuses nothing', async () => {
  const none: Act = (context) => {
    context.workbook.worksheets.getItemOrNullObject('なし').delete();
  };
  await act([
    (context) => {
      write(context, 'b');
    },
  ]);
  expect(await act([none], { mergeUndoGroup: true })).toBe('no error');
  expect(await act([none])).toBe('no error');
  expect(await valueAfterUndo()).toBe('a');
});

/** All that Microsoft lists as without undo on Windows and Mac (page of August 2026). */
const LISTED = [
  'AllowEditRange.address',
  'AllowEditRange.delete',
  'AllowEditRange.pauseProtection',
  'AllowEditRange.setPassword',
  'AllowEditRange.title',
  'AllowEditRangeCollection.add',
  'AllowEditRangeCollection.pauseProtection',
  'Chart.categoryLabelLevel',
  'Chart.seriesNameLevel',
  'DataConnectionCollection.refreshAll',
  'LinkedWorkbook.refresh',
  'LinkedWorkbookCollection.refreshAll',
  'Workbook.close',
  'Workbook.insertWorksheetsFromBase64',
  'Workbook.save',
  'WorkbookProtection.protect',
  'WorkbookProtection.unprotect',
  'Worksheet.copy',
  'Worksheet.delete',
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.visibility',
  'WorksheetCollection.addFromBase64',
  'WorksheetProtection.pauseProtection',
  'WorksheetProtection.protect',
  'WorksheetProtection.resumeProtection',
  'WorksheetProtection.setPassword',
  'WorksheetProtection.unprotect',
  'WorksheetProtection.updateOptions',
];

describe('the list of Microsoft', () => {
  it.each(LISTED)('holds for %s, as soon as the host has it', (member) => {
    const [type = '', name = ''] = member.split('.');
    const { properties = {}, methods = {} } =
      Object.entries(classes).find(([known]) => known === type)?.[1] ?? {};
    const isThere = name in properties || name in methods;
    expect(isThere && !REFUSED.has(member)).toBe(false);
  });

  it('is all that is refused', () => {
    expect([...REFUSED].filter((member) => !LISTED.includes(member))).toEqual([]);
  });
});
